import { expect, it } from 'vitest';
import { bulletin } from '../../../src/model/setting-table/bulletin.ts';
import { keysOf } from '../../../src/workspace/config/setting-at.ts';

it('every word of a bulletin may be left out', () => {
  expect(bulletin.bulletin.isOptional).toBe(true);
  expect(Object.values(keysOf(bulletin.bulletin)).map(({ isOptional }) => isOptional)).not.toContain(false);
});
