import { describe, expect, it } from 'vitest';
import { exactTotal } from '../../../src/analysis/change/effect-sums.ts';
import { compare } from '../../../src/numeric/exact.ts';
import { exact } from '../../../src/numeric/text.ts';
import { changeRows, comparisonTable } from '../../../src/publish/comparison/table.ts';
import { tableCsv } from '../../../src/publish/table/csv.ts';
import { comparedMonths } from '../../support/compared-states.ts';
import { csvRows } from '../../support/csv-rows.ts';

const report = await comparedMonths();
const comparisonCsv = (of: typeof report, depth: number): string => {
  return tableCsv(comparisonTable, changeRows(of, depth), undefined);
};

describe('a comparison as CSV', () => {
  it('has a row per region and node down to a depth, by the change of the totals', () => {
    const rows = csvRows(comparisonCsv(report, 1));
    expect(rows.map(({ region, node, depth }) => `${region} ${node} ${depth}`)).toEqual([
      ...['index 0', 'A 1', 'B 1'].map((node) => `west ${node}`),
      ...['index 0', 'A 1', 'B 1'].map((node) => `east ${node}`),
      ...['index 0', 'A 1', 'B 1'].map((node) => `south ${node}`),
    ]);
    expect(csvRows(comparisonCsv(report, 9))).toHaveLength(18);
  });

  it('has effects that sum to the change, digit for digit', () => {
    for (const row of csvRows(comparisonCsv(report, 9))) {
      const effects = Object.entries(row).filter(([column, text]) => column.endsWith('_effect') && text !== '');
      expect(effects.length).toBeGreaterThanOrEqual(7);
      expect(compare(exactTotal(effects.map(([, text]) => exact(text))), exact(row['change'] ?? ''))).toBe(0);
    }
  });

  it('leaves blank what is not there', () => {
    const regions = report.regions.map((region) => {
      const nodes = region.nodes.map((node) => ({ ...node, before: undefined, change: undefined, effects: undefined }));
      return { ...region, nodes, rounding: undefined };
    });
    expect(comparisonCsv({ ...report, regions }, 0).split('\n')[1]).toMatch(
      /^county,west,西县,index,小指数,0,,[\d.]+,,,1,,[\d.]+,{9}$/,
    );
  });
});
