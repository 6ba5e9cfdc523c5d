import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberKind, publishedText, readPublishedNumber } from '../../../src/audit/published/cell.ts';
import { toShortText } from '../../../src/numeric/text.ts';

function read(text: string, kind: NumberKind): string {
  const reading = readPublishedNumber(text, kind, new Set());
  if (reading.kind === 'number') return toShortText(reading.value);
  return reading.kind === 'bound' ? `${reading.sign}${toShortText(reading.value)}` : reading.kind;
}

describe('readPublishedNumber', () => {
  it.each<[NumberKind, string, string]>([
    ['figure', '89.30', '89.3'],
    ['figure', ' 89.30\u00a0', '89.3'],
    ['figure', '８９．３０', '89.3'],
    ['figure', '89.30分', '89.3'],
    ['figure', '89.30 points', '89.3'],
    ['figure', '89.30*', '89.3'],
    ['figure', '89.30²', '89.3'],
    ['figure', '1,204.50', '1204.5'],
    ['figure', '−3.5', '-3.5'],
    ['figure', '<5', '<5'],
    ['figure', '≥ 90', '≥90'],
    ['figure', '>=90', '≥90'],
    ['figure', '—', 'blank'],
    ['figure', '..', 'blank'],
    ['figure', '*', 'blank'],
    ['figure', '无数据', 'blank'],
    ['rank', '第1名', '1'],
    ['rank', '第１２名', '12'],
    ['rank', '3位', '3'],
    ['rank', '2=', '2'],
    ['rank', '=2', '2'],
    ['rank', 'T2', '2'],
    ['rank', '#4', '4'],
    ['rank', '1st', '1'],
    ['rank', '并列第2', '2'],
    ['rank', '第2名（并列）', '2'],
    ['change', '+5', '5'],
    ['change', '↑5', '5'],
    ['change', '↓6', '-6'],
    ['change', '上升3位', '3'],
    ['change', '下降3位', '-3'],
    ['change', '持平', '0'],
    ['change', '-', 'blank'],
  ])('reads of a %s %j as %s', (kind, text, read_) => {
    expect(read(text, kind)).toBe(read_);
  });

  it.each<[NumberKind, string]>([
    ['figure', '89,30'],
    ['figure', '0,125'],
    ['figure', '12,34,567'],
    ['figure', '第1名'],
    ['figure', '89.30%'],
    ['figure', '八十九'],
    ['rank', '前10'],
    ['rank', '1-2'],
    ['change', '5↑'],
  ])('guesses nothing: of a %s %j is unreadable', (kind, text) => {
    expect(read(text, kind)).toBe('unreadable');
  });

  it('never takes a digit more or less than is written', () => {
    const figure = fc.tuple(fc.nat(200), fc.stringMatching(/^[0-9]{1,6}$/)).map(([whole, rest]) => `${whole}.${rest}`);
    const dressed = fc.tuple(figure, fc.constantFrom('', '分', '*', '²', ' ', '\u3000'), fc.boolean());
    fc.assert(
      fc.property(dressed, ([text, after, wide]) => {
        const full = text.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        expect(read((wide ? full : text) + after, 'figure')).toBe(read(text, 'figure'));
        expect(Number(read(text, 'figure'))).toBe(Number(text));
      }),
    );
  });
});

describe('publishedText', () => {
  it('sets width and spaces at the ends aside, and nothing else', () => {
    expect([publishedText(' ＧＲＥＥＮ '), publishedText('深 绿')]).toEqual(['GREEN', '深 绿']);
  });
});
