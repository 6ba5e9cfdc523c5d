import { expect, it } from 'vitest';
import { isMissingText } from '../../src/workspace/missing-text.ts';

it.each([
  ['..', true],
  [' .. ', true],
  ['no estimate', true],
  ['', false],
  [' ', false],
  ['0', false],
  ['...', false],
])('"%s" means missing: %s', (text, means) => {
  expect(isMissingText(text, new Set(['', '..', 'no estimate']))).toBe(means);
});
