import { expect, it } from 'vitest';
import { warningRules, warningSeverities } from '../../src/model/warning.ts';

it('every rule needs only keys that it takes', () => {
  for (const { keys, needs } of Object.values(warningRules)) expect(keys).toEqual(expect.arrayContaining([...needs]));
});

it('the gravest warnings stand first', () => {
  expect(warningSeverities).toEqual(['high', 'medium', 'low']);
});
