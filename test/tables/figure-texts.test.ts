import { describe, expect, it } from 'vitest';
import type { ComputedIndex } from '../../src/model/computed-index.ts';
import { certify } from '../../src/numeric/columns/certified.ts';
import { exact } from '../../src/numeric/text.ts';
import {
  coverageText,
  figureText,
  figureTexts,
  publishedText,
  rankText,
  SharedTexts,
  sharedFigureTexts,
  statisticText,
} from '../../src/tables/figure-texts.ts';
import { computeFiles } from '../support/compute-files.ts';
import { smallWorkspace } from '../support/workspace-files.ts';

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

  it('is made for every node of a region', async () => {
    const { index } = await computeFiles(smallWorkspace());
    // Nodes: the total, A, A1, A2, B, B1; regions: east, west.
    expect(figureTexts(index, 0)[0]).toEqual({
      region: 0,
      scores: ['70', '50', '0', '100', '100', '100'],
      published: ['70.00', '50.00', '0.00', '100.00', '100.00', '100.00'],
    });
    expect(figureTexts(index, 1)[0]).toEqual({
      region: 1,
      scores: ['30', '50', '100', '0', '0', '0'],
      published: ['30.00', '50.00', '100.00', '0.00', '0.00', '0.00'],
    });
  });

  it('is the same in whatever order regions are asked for, and made once where it is kept', () => {
    const regions = Array.from({ length: 200 }, (_, region) => region);
    let asked = 0;
    const at = (region: number) => {
      asked += 1;
      return exact(`${region}.5`);
    };
    const cells = { at };
    const workspace = { regions: { list: regions } };
    const index = { workspace, nodes: [{ scores: cells, published: cells }] } as unknown as ComputedIndex;
    const textOf = (region: number) => ({ region, scores: [`${region}.5`], published: [`${region}.5`] });
    for (const [most, made] of [[1000, 400] as const, [100, 400 + 2 * 150] as const]) {
      asked = 0;
      const textsOf = sharedFigureTexts(index, most);
      for (const order of [regions, [...regions].reverse()]) expect(order.map(textsOf)).toEqual(order.map(textOf));
      expect(asked).toBeLessThanOrEqual(made);
    }
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
