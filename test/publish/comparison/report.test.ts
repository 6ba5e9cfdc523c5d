import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { compareReport } from '../../../src/publish/comparison/report.ts';
import { comparedMonths } from '../../support/compared-states.ts';
import { csvRows } from '../../support/csv-rows.ts';

const look = { language: 'en', chalk: new Chalk({ level: 0 }), width: undefined } as const;

it('goes down to level 1 for all regions, and to the indicators for one', async () => {
  const comparison = await comparedMonths();
  const depths = (region: { node?: string } | undefined): Set<string> => {
    const { csv } = compareReport(comparison, region);
    return new Set(csvRows(csv?.('en') ?? '').map(({ depth = '' }) => depth));
  };
  expect([depths(undefined), depths({})]).toEqual([new Set(['0', '1']), new Set(['0', '1', '2'])]);
  expect(JSON.stringify(compareReport(comparison, undefined).json())).not.toContain('"depth":2');
  expect(compareReport(comparison, undefined).text(look).join('\n')).toContain(' rose, ');
  expect(compareReport(comparison, { node: 'A' }).text(look).join('\n')).toContain('A1');
});
