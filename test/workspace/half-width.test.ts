import { expect, it } from 'vitest';
import { halfWidth } from '../../src/workspace/half-width.ts';

it('narrows the full-width forms of all of ASCII, and nothing else', () => {
  const ascii = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0x21 + at)).join('');
  const wide = ascii.replace(/./g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  expect(halfWidth(wide)).toBe(ascii);
  for (const other of [ascii, '\uff00\uff5f\uffe5', '\u3000', '①', '地区']) expect(halfWidth(other)).toBe(other);
});
