import { describe, expect, it } from 'vitest';
import { namedHint } from '../../src/workspace/named-hint.ts';

const KNOWN = [
  { code: '330106', name: '西湖区', nameEn: 'Xihu' },
  { code: '330108', name: '滨江区', nameEn: 'Binjiang' },
  { code: '330109', name: '鼓楼区', nameEn: '' },
  { code: '330110', name: '鼓楼区', nameEn: '' },
];

describe('namedHint', () => {
  it.each(['Xihu', ' xihu', 'ＸＩＨＵ', '西湖区', '西湖区\u3000'])('gives the code of what is named %j', (text) => {
    const hint = namedHint(text, () => KNOWN);
    expect([hint.en, hint.zh]).toEqual([
      'did you mean 330106, whose name that is?',
      '是否应为 330106（该名称的代码）？',
    ]);
  });

  it.each([
    ['鼓楼区', 'several have that name: write one of 330109, 330110'],
    ['330l06', 'did you mean "330106"?'],
    ['滨江', 'did you mean "Binjiang" (330108)?'],
    ['鼓楼', 'did you mean "鼓楼区" (330109), "鼓楼区" (330110)?'],
    ['Xihy', 'did you mean "Xihu" (330106)?'],
    ['', 'add a row for it, or correct the code'],
    ['Ningbo', 'add a row for it, or correct the code'],
  ])('of %j says: %s', (text, hint) => {
    expect(namedHint(text, () => KNOWN).en).toBe(hint);
  });

  it('looks for nothing until it is read', () => {
    const asked: string[] = [];
    const hint = namedHint('x', () => {
      asked.push('asked');
      return KNOWN;
    });
    expect([asked.length, hint.zh !== '', asked.length]).toEqual([0, true, 1]);
  });
});
