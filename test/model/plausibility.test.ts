import { expect, it } from 'vitest';
import { PLAUSIBILITY } from '../../src/model/plausibility.ts';
import { withWorkspace } from '../support/load-files.ts';

it.each([
  ['nothing', {}, PLAUSIBILITY],
  ['one limit', { plausibility: { factor: 3 } }, { ...PLAUSIBILITY, factor: 3 }],
  ['false', { plausibility: false }, undefined],
])('the limits are those that are written, and the usual ones: %s', async (_, settings, limits) => {
  await withWorkspace([{}, settings], ({ settings: read }) => expect(read.plausibility).toEqual(limits));
});
