import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cells } from '../../src/model/cells.ts';
import type { ComputedIndex } from '../../src/model/computed-index.ts';
import { certify, Published, publishedTextOf, significantTextOf } from '../../src/numeric/columns/certified.ts';
import { exact } from '../../src/numeric/text.ts';
import { derivationRows, derivationTable } from '../../src/tables/derivation.ts';
import {
  type FigureSink,
  type FigureTexts,
  figureTexts,
  LastFigure,
  RepeatedFigure,
  sharedFigureTexts,
  writeFigure,
} from '../../src/tables/figure-bytes.ts';
import { scoreRows, scoresTable } from '../../src/tables/scores.ts';
import { type Column, columnsOf } from '../../src/tables/table.ts';
import { computeFiles, computeProject, DEMONSTRATION } from '../support/compute-files.ts';
import { smallWorkspace } from '../support/workspace-files.ts';

/** What is written by a call. */
function written(write: (sink: FigureSink) => void): string {
  let text = '';
  write({
    figure: (figure) => {
      text += figure;
    },
    part: (bytes, start, end) => {
      text += String.fromCharCode(...bytes.subarray(start, end));
    },
  });
  return text;
}

/** A region's figures on the nodes, as texts and as they are written. */
function told(texts: FigureTexts, nodes: number) {
  const positions = Array.from({ length: nodes }, (_, position) => position);
  const scores = positions.map((position) => texts.score(position));
  const published = positions.map((position) => texts.published(position));
  expect(positions.map((position) => written((sink) => texts.writeScore(position, sink)))).toEqual(scores);
  expect(positions.map((position) => written((sink) => texts.writePublished(position, sink)))).toEqual(published);
  expect(positions.map((position) => texts.has(position))).toEqual(scores.map((score) => score !== ''));
  return { region: texts.region, scores, published };
}

describe('the figures of a region', () => {
  it('are written for every node', async () => {
    const { index } = await computeFiles(smallWorkspace());
    // Nodes: the total, A, A1, A2, B, B1; regions: east, west.
    const [east, west] = figureTexts(index, 0, 2) as [FigureTexts, FigureTexts];
    expect(told(east, 6)).toEqual({
      region: 0,
      scores: ['70', '50', '0', '100', '100', '100'],
      published: ['70.00', '50.00', '0.00', '100.00', '100.00', '100.00'],
    });
    expect(told(west, 6)).toEqual({
      region: 1,
      scores: ['30', '50', '100', '0', '0', '0'],
      published: ['30.00', '50.00', '100.00', '0.00', '0.00', '0.00'],
    });
  });

  it('are the same in whatever order regions are asked for, and written once where they are kept', () => {
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
    // Each figure is asked for twice: whether it is there, and what it is.
    for (const [most, made] of [[1000, 800] as const, [100, 800 + 4 * 200] as const]) {
      asked = 0;
      const textsOf = sharedFigureTexts(index, most);
      for (const order of [regions, [...regions].reverse()]) {
        expect(order.map((region) => told(textsOf(region), 1))).toEqual(order.map(textOf));
      }
      expect(asked).toBeLessThanOrEqual(made);
    }
  });
});

/** Figures that columns tell, and such as they leave open; long ones, and none. */
const LONG = '1.00000000000000000000000000000049';
const figure = fc.constantFrom(
  '',
  '0',
  '12.5',
  '-0.000001',
  '66.666666666666666666666666666666',
  LONG,
  '1e-200',
  '7e180',
);

describe('a figure that is written', () => {
  it('is the text of it, whatever was written before', () => {
    const repeated = new RepeatedFigure();
    const last = new LastFigure();
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), fc.boolean(), (texts, isCertified) => {
        const exactly = texts.map((text) => (text === '' ? undefined : exact(text)));
        const cells: Cells = isCertified ? certify(exactly, { count: 0 }) : exactly;
        for (const region of [...texts.keys(), ...texts.keys()]) {
          const text = significantTextOf(cells, region);
          expect(written((sink) => writeFigure(cells, region, sink))).toBe(text);
          expect(written((sink) => repeated.write(cells, region, sink))).toBe(text);
          for (const _ of [1, 2]) expect(written((sink) => last.write(cells, region, sink))).toBe(text);
        }
      }),
    );
  });

  it('has all its decimals where it is published', () => {
    const integer = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.maxSafeInteger(), fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.array(integer, { minLength: 1 }), fc.nat(6), (integers, decimals) => {
        const published = new Published(Float64Array.from(integers), decimals, { count: 0 });
        const nodes = [{ scores: published, published }];
        const texts = figureTexts({ nodes } as unknown as ComputedIndex, 0, integers.length);
        expect(texts.map((each) => each.published(0))).toEqual(
          integers.map((_, region) => publishedTextOf(published, region)),
        );
      }),
    );
  });
});

/** Holds what columns write to their values, row by row; how many cells they write. */
function writtenAlike<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): number {
  let count = 0;
  for (const { name, value, write } of columns) {
    if (write === undefined) continue;
    for (const row of rows) {
      expect([name, written((sink) => write(row, sink))]).toEqual([name, `${value(row) ?? ''}`]);
      count += 1;
    }
  }
  return count;
}

it('is what the columns of tables tell', async () => {
  const { index } = await computeProject(DEMONSTRATION, '2018-09');
  const regions = figureTexts(index, 0, 5);
  const { workspace } = index;
  const [scores, derivation] = [regions.flatMap(scoreRows(index)), regions.flatMap(derivationRows(index))];
  expect(writtenAlike(columnsOf(scoresTable, workspace), scores)).toBe(2 * scores.length);
  expect(writtenAlike(columnsOf(derivationTable, workspace), derivation)).toBe(5 * derivation.length);
});
