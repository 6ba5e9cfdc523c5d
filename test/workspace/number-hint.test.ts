import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExact } from '../../src/numeric/text.ts';
import { figureHint, numberHint } from '../../src/workspace/number-hint.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{0,${length - 1}}$`));

describe('numberHint', () => {
  it('closes up groups of thousands of any length', () => {
    const grouped = fc.tuple(fc.constantFrom(',', ' ', "'", '_', '\u00a0', '，'), digits(12));
    fc.assert(
      fc.property(grouped, ([separator, number]) => {
        const text = number.replace(/\B(?=(\d{3})+$)/g, separator);
        fc.pre(text !== number);
        expect(numberHint(text).en).toBe(`write ${number}`);
      }),
    );
  });

  it('never closes up digits behind a leading 0, whatever stands between them', () => {
    const cell = fc.tuple(
      fc.constantFrom('', '-', '+'),
      fc.constantFrom(',', ' ', "'", '_', '，'),
      fc.stringMatching(/^\d{3}$/),
    );
    const unit = fc.constantFrom('', '%', '人', '万');
    fc.assert(
      fc.property(cell, unit, ([sign, separator, group], behind) => {
        const { en } = numberHint(`${sign}0${separator}${group}${behind}`);
        expect(en).not.toContain(`0${group}`);
      }),
    );
  });

  it('repeats no number that is too long to be shown whole', () => {
    const hint = numberHint(`1${',234'.repeat(2000)}`);
    expect(hint.en).toMatch(/^write digits with a point/);
    expect(numberHint(`12${'x'.repeat(5000)}`).en.length).toBeLessThan(150);
  });

  it('names a number that is read, whenever it names one', () => {
    const piece = fc.constantFrom('1', '20', '345', ',', '.', '-', '+', ' ', '%', '万', '人', 'e', 'k', '，', '５');
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (cell) => {
        const named = /^write ([^ ,]+)(?:, without .*)?$/.exec(numberHint(cell).en)?.[1];
        if (named !== undefined) expect(parseExact(named)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['12,5%', 'write 12.5, without "%"'],
    ['0,125', 'write 0.125'],
    ['-0,125', 'write -0.125'],
    ['00,125', 'write 00.125'],
    ['0,125%', 'write 0.125, without "%"'],
    ['0,125万', 'write 1250'],
    ['０，１２５', 'write 0.125'],
    ['1,204', 'write 1204'],
    ['12,34', 'write 12.34 if the comma is the decimal point, or 1234 if it groups digits'],
    ['-1,2345', 'write -1.2345 if the comma is the decimal point, or -12345 if it groups digits'],
    ['12,34%', 'write 12.34 if the comma is the decimal point, or 1234 if it groups digits, without "%"'],
    ['1,25万', 'write 12500 if the comma is the decimal point, or 1250000 if it groups digits'],
    ['1,2', 'write 1.2'],
    ['3千', 'write 3000'],
    ['1.5万亿', 'write 1500000000000'],
    ['-2百万', 'write -2000000'],
    ['2 billion', 'write 2000000000'],
    ['–5', 'write -5'],
    ['/', 'leave the cell blank if nothing was reported'],
    ['暂无', 'leave the cell blank if nothing was reported'],
  ])('of %s says: %s', (text, hint) => {
    expect(numberHint(text).en).toBe(hint);
  });
});

describe('figureHint', () => {
  it.each([':', 'no estimate', 'x', 'n.a.', '..', '—', 'NA', '无数据', '未统计', 'pending', '…', 'NA (1)', 'ｎ／ａ'])(
    'of %j names what reads it as missing',
    (text) => {
      const data = figureHint(text, 'data');
      for (const hint of [data.en, data.zh]) expect(hint).toMatch(/"missingValues".*"pingan import"/);
      expect(figureHint(text, 'import').en).toContain('--missing');
      expect(figureHint(text, 'published').en).toContain('"missingValues"');
    },
  );

  it.each(['#DIV/0!', '-inf', ' ', '1,204', '12人', '¥12', 'x'.repeat(100)])('of %j is that of any number', (text) => {
    expect(figureHint(text, 'data')).toEqual(numberHint(text));
  });
});
