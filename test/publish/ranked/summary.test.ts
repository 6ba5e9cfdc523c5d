import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { summarise, summaryText } from '../../../src/publish/ranked/summary.ts';
import type { Look } from '../../../src/publish/report.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';

const english: Look = { language: 'en', chalk: new Chalk({ level: 0 }), width: undefined };
const chinese: Look = { ...english, language: 'zh' };

describe('the summary of a run of months', () => {
  it('has a row per month and peer group with its first and last region', async () => {
    const { index } = await computeFiles(rankedWorkspace());
    const rows = summarise(index);
    expect(summaryText([...rows, ...rows.map((row) => ({ ...row, month: '2018-10' }))], english)).toEqual([
      'month    peer group  ranked  first         last',
      '2018-09  city             2  杭州市 85.00  宁波市 82.75',
      '2018-09  county           5  上县 98.50    半报县 65.00',
      '2018-10  city             2  杭州市 85.00  宁波市 82.75',
      '2018-10  county           5  上县 98.50    半报县 65.00',
    ]);
  });

  it('calls peer groups what "labels" call them in the language of the reader', async () => {
    const { index } = await computeFiles(rankedWorkspace({ labels: [{ name: 'city', zh: '设区市' }] }));
    expect(summaryText(summarise(index), chinese)).toEqual([
      '月份     组别    参评地区数  首位          末位',
      '2018-09  设区市           2  杭州市 85.00  宁波市 82.75',
      '2018-09  county           5  上县 98.50    半报县 65.00',
    ]);
    expect(summaryText(summarise(index), english)[1]).toContain('city');
  });
});
