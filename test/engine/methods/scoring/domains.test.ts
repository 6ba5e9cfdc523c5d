import { expect, it } from 'vitest';
import { NOT_NEGATIVE } from '../../../../src/engine/methods/scoring/domains.ts';
import { exact } from '../../../../src/numeric/text.ts';

it('NOT_NEGATIVE begins at 0', () => {
  expect(['-1e-30', '-0', '0', '1e-30'].map((text) => NOT_NEGATIVE.holds(exact(text)))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
