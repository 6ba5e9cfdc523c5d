import { describe, expect, it } from 'vitest';
import { certify } from '../../src/numeric/columns/certified.ts';
import { exact } from '../../src/numeric/text.ts';
import {
  coverageText,
  figureText,
  publishedText,
  rankText,
  SharedTexts,
  statisticText,
} from '../../src/tables/figure-texts.ts';

it.each([
  [0.1 + 0.2, '0.3'],
  [3.6999999999999993, '3.7'],
  [1 / 3, '0.333333'],
  [-0, '0'],
  [-1e-9, '0'],
  [12, '12'],
  [Number.NaN, ''],
])('writes %d as "%s"', (value, text) => {
  expect(statisticText(value)).toBe(text);
});

describe('the text of a coverage', () => {
  it.each([
    ['1', '1'],
    ['0', '0'],
    ['0.999999', '0.9999'],
    ['0.00001', '0.0001'],
    ['0.95', '0.95'],
    ['0.33335', '0.3334'],
    ['0.3333333333333333', '0.3333'],
  ])('of %s is %s: 1 where all is reported and 0 where nothing is, and nowhere else', (share, text) => {
    expect(coverageText([exact(share)], 0, { rounding: 'half-even' })).toBe(text);
    const certified = certify([undefined, exact(share)], { count: 0 });
    expect(coverageText(certified, 1, { rounding: 'half-even' })).toBe(text);
  });

  it('is blank where nothing applies', () => {
    expect(coverageText([undefined], 0, { rounding: 'half-up' })).toBe('');
  });
});

describe('the text of a figure', () => {
  it.each([
    ['0.6666666666666666666666666666666666666667', '0.66666666666666666667'],
    ['12345678901234567890.5', '12345678901234567890'],
    ['12345678901234567891.5', '12345678901234567892'],
    ['1.50', '1.5'],
    ['100', '100'],
    ['-0.000', '0'],
    ['1e-7', '0.0000001'],
    ['99.99999999999999999999999999999999', '100'],
  ])('of %s unrounded has 20 significant digits and no idle zeros: %s', (figure, text) => {
    expect(figureText(exact(figure))).toBe(text);
  });

  it('published keeps all its decimals', () => {
    expect(publishedText(exact('1.50'))).toBe('1.50');
    expect(publishedText(exact('100.00'))).toBe('100.00');
    expect(publishedText(exact('-0.05'))).toBe('-0.05');
  });

  it('is blank where there is none', () => {
    expect([figureText(undefined), publishedText(undefined), rankText(0), rankText(undefined)]).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect(rankText(11)).toBe('11');
  });

  it('is made once for each figure that is shared, and is blank for none', () => {
    const written: string[] = [];
    const shared = new SharedTexts((figure) => {
      written.push(figureText(figure));
      return figureText(figure);
    });
    const third = exact('0.3');
    expect([third, exact('7'), third, undefined].map((figure) => shared.of(figure))).toEqual(['0.3', '7', '0.3', '']);
    expect(written).toEqual(['0.3', '7']);
  });
});
