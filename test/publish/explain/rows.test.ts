import { describe, expect, it } from 'vitest';
import { traceRegion } from '../../../src/engine/trace/trace-region.ts';
import { explainReport } from '../../../src/publish/explain/report.ts';
import { csvRows } from '../../support/csv-rows.ts';
import { computeSketch, OTHERS, VALUES } from '../../support/traced.ts';

async function rowsOf(sketch: Parameters<typeof computeSketch>[0], region = 0) {
  return csvRows(explainReport(await traceRegion(await computeSketch(sketch), { region, node: 0 })).csv?.('en') ?? '');
}

describe('a derivation as CSV', () => {
  it('has a row for each figure before the row of its formula, with its place', async () => {
    const rows = (await rowsOf({}, 1)).filter(({ node, stage }) => node === 'A1' && stage === 'scored');
    expect(
      rows.map(({ row, figure, value, region, line }) => `${row} ${figure} ${value} ${region} ${line}`).slice(-5),
    ).toEqual([
      'figure x 2 b 2',
      'figure min 1 a 2',
      'figure max 400 g 2',
      'figure min 1 a 2',
      expect.stringMatching(/^formula score 60\.1002506265664160401002506265664160\d+ {2}$/),
    ]);
    expect(rows.at(-1)).toMatchObject({ filled: '60 + (100 - 60) * (2 - 1) / (400 - 1)', digits: '40' });
  });

  it('has the raw value, and why a node takes no part', async () => {
    const rows = await rowsOf({ values: { A1: ['M', ...VALUES.slice(1)], A2: OTHERS, B1: VALUES } });
    expect(rows.filter(({ row }) => row === 'absence').map(({ node, note }) => `${node}: ${note}`)).toEqual([
      'A1: status M: it cannot exist in this region, and its weight goes to its siblings',
    ]);
    expect(rows.find(({ node, row }) => node === 'A2' && row === 'raw')).toMatchObject({
      value: '4',
      file: 'data/2018-09/a.csv',
      line: '2',
      note: 'A reported',
    });
  });

  it('has the rounds of a treatment, and the comparisons of a total', async () => {
    const treated = await rowsOf({ indicator: { treatment: 'winsorize' } }, 6);
    expect(treated.filter(({ row, node }) => row === 'replaced' && node === 'A1')).toMatchObject([
      { region: 'g', value: '8', filled: '400', of: '1' },
    ]);
    const compared = await rowsOf({ aggregation: 'copeland' });
    expect(new Set(compared.map(({ row }) => row))).toContain('behind');
  });
});
