import { expect, it } from 'vitest';
import { exact } from '../../src/numeric/text.ts';
import { signedText } from '../../src/publish/signed-text.ts';

it.each([
  ['1.5', '+1.5000'],
  ['-0.00004', '0.0000'],
  ['0', '0.0000'],
  ['-2.00005', '-2.0000'],
  ['0.00015', '+0.0002'],
])('shows the difference %s as %s: a sign, two decimals more than are published, a half to even', (text, shown) => {
  expect(signedText(exact(text), { decimals: 2, rounding: 'half-even' })).toBe(shown);
});

it('shows nothing where there is no difference', () => {
  expect(signedText(undefined, { decimals: 2, rounding: 'half-even' })).toBe('');
});
