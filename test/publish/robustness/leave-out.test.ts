import { describe, expect, it } from 'vitest';
import { leaveOutRows, leaveOutTable, leftOutNodes, leftOutTable } from '../../../src/publish/robustness/leave-out.ts';
import { tableCsv } from '../../../src/publish/table/csv.ts';
import { fixedData } from '../../../src/publish/table/json.ts';
import { csvRows } from '../../support/csv-rows.ts';
import { robust, robustInFull } from '../../support/robust-ranked.ts';

const rows = leaveOutRows(robustInFull) ?? [];

describe('leave-out.csv', () => {
  it('has a row per node and region', () => {
    const text = tableCsv(leaveOutTable, rows, undefined);
    expect(text.split('\n').slice(0, 4)).toEqual([
      'level,left_out,region,rank,rank_without,shift',
      'city,P,c1,1,2,1',
      'city,P,c2,2,1,-1',
      'county,P,d6,1,1,0',
    ]);
    expect(csvRows(text)).toHaveLength(2 * 7);
  });

  it('is summed up for each node: the mean of its shifts, and the largest of them', () => {
    const nodes = leftOutNodes(robustInFull) ?? [];
    expect(nodes).toHaveLength(4);
    for (const node of nodes) {
      const { level, left_out, mean_shift, largest_shift } = fixedData(leftOutTable, node);
      const own = rows
        .map((row) => fixedData(leaveOutTable, row))
        .filter((row) => {
          return row.level === level && row.left_out === left_out;
        });
      const shifts = own.map(({ shift }) => Math.abs(Number(shift)));
      expect(Number(mean_shift)).toBeCloseTo(shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length, 6);
      const most = Math.max(...shifts);
      const first = own.find(({ shift }) => Math.abs(Number(shift)) === most);
      const signed = Number(first?.shift) > 0 ? `+${first?.shift}` : `${first?.shift}`;
      expect(largest_shift).toBe(most === 0 ? '-' : `${signed} ${first?.region}`);
    }
  });

  it('is made only where it was asked for', () => {
    expect([leaveOutRows(robust), leftOutNodes(robust)]).toEqual([undefined, undefined]);
  });
});
