import { describe, expect, it } from 'vitest';
import { foldedName, halfWidth } from '../../src/workspace/folded-text.ts';
import { FORMS } from '../support/name-forms.ts';

it('narrows the full-width forms of all of ASCII, and nothing else', () => {
  const ascii = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0x21 + at)).join('');
  const wide = ascii.replace(/./g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  expect(halfWidth(wide)).toBe(ascii);
  for (const other of [ascii, '\uff00\uff5f\uffe5', '\u3000', '①', '地区']) expect(halfWidth(other)).toBe(other);
});

describe('foldedName', () => {
  it.each(['direction', 'adjust_by', 'name_en', 'a', '人口'])('is the same for every form of %s', (name) => {
    for (const form of FORMS) {
      for (const second of FORMS) expect(foldedName(second(form(name)))).toBe(name);
    }
  });

  it.each([
    ['adjust_by', 'adjusted_by'],
    ['per', 'pers'],
    ['gdp1', 'gdp_1'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(foldedName(a)).not.toBe(foldedName(b));
  });
});
