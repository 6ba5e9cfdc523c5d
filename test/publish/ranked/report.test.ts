import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { groupsData } from '../../../src/publish/ranked/json.ts';
import { rankedMonth, rankedReport } from '../../../src/publish/ranked/report.ts';
import { summarise, summaryText } from '../../../src/publish/ranked/summary.ts';
import { rankedText } from '../../../src/publish/ranked/text.ts';
import { type Look, printed } from '../../../src/publish/report.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';

const look: Look = { language: 'en', chalk: new Chalk({ level: 0 }), width: undefined };
const { index } = await computeFiles(rankedWorkspace({ synthetic: true }));

describe('the report of computed months', () => {
  it('of one month is its ranked tables as text, and what it is given as data', () => {
    const text = rankedMonth(index, false, 'text');
    const report = rankedReport([text], () => ({ months: [] }));
    expect(printed(report, 'text', look)).toEqual({ kind: 'lines', lines: rankedText(index, look) });
    expect(printed(report, 'json', look)).toEqual({ kind: 'data', text: '{\n  "months": []\n}\n' });
  });

  it('of a run is one notice and one table', () => {
    const months = [rankedMonth(index, true, 'text'), rankedMonth(index, true, 'text')];
    const rows = summarise(index);
    expect(printed(rankedReport(months, Object), 'text', look)).toEqual({
      kind: 'lines',
      lines: [rankedText(index, look)[1], ...summaryText([...rows, ...rows], look)],
    });
  });

  it('keeps no more of a month than its format tells', () => {
    expect(rankedMonth(index, true, 'text')).toMatchObject({ index: undefined, groups: [] });
    expect(rankedMonth(index, false, 'json')).toMatchObject({
      index: undefined,
      summary: [],
      groups: groupsData(index),
    });
  });
});
