import { expect, it } from 'vitest';
import { robustnessOutputNames, robustnessOutputs } from '../../src/publish/robustness-outputs.ts';
import { robust } from '../support/robust-ranked.ts';

it('what robustness writes may stand in the folder that it replaces', () => {
  const names = robustnessOutputs(robust).map(({ name }) => name);
  expect(names).toEqual(['ranks.csv', 'acceptability.csv', 'robustness.json']);
  for (const name of names) expect(robustnessOutputNames).toContain(name);
});
