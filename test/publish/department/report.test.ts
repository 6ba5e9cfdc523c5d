import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { departmentReport } from '../../../src/publish/department/report.ts';
import { extensions, type ReportFormat, reportFile } from '../../../src/publish/report.ts';
import { policeReview } from '../../support/department-review.ts';

const look = { language: 'en', chalk: new Chalk({ level: 0 }), width: undefined } as const;

describe('what a department is told', () => {
  it('is written in every format, each line ended', async () => {
    const report = departmentReport(await policeReview(), undefined);
    const texts = Object.keys(extensions).map((format) => reportFile(report, format as ReportFormat, look));
    expect(texts.map((text) => text.split('\n')[0])).toEqual([
      'Small index  2018-09',
      '# Small index  2018-09',
      '{',
      expect.stringMatching(/^department,indicator,indicator_name,level,region,/),
    ]);
    for (const text of texts) expect(text).toMatch(/[^\n]\n$/);
  });

  it('has its indicators, where they are weakest, what moved, and what is missing or estimated', async () => {
    const text = reportFile(departmentReport(await policeReview({ d1: 'P1,70,E' }, {}), 1), 'text', look);
    expect(text).toContain(
      '公安厅: indicators 1, regions 8; missing reports 2, estimated 1\nChanges are those since 2018-09.',
    );
    expect(text).toMatch(/\nP1 +=p +2 +1\n/);
    expect(text).toMatch(/ranked last[^\n]*\n.*\nP1 +=p +city +宁波市 \(Ningbo\) .*\nP1 +=p +county +景宁/);
    expect(text).toMatch(/rose most[^\n]*\n.*\nP1 +=p +county +=SUM\(A1\).* 70\.00 +3 +10\.00 +↑1\n/);
    expect(text).toContain('no score fell');
    expect(text).toMatch(/missing or estimated\n.*\n.*=SUM\(A1\).* E .*\n.*未报县.* L\n.*半报县/);
  });

  it('says so where there is no month before, in the language of the reader', async () => {
    const report = departmentReport(await policeReview(), undefined);
    const text = reportFile(report, 'text', { ...look, language: 'zh' });
    expect(text).toContain('公安厅：1 项指标，8 个地区；缺报 2 项次，估计和插补 0 项次\n没有上月的指数，不列变化。');
    expect(text).not.toMatch(/下降|上升/);
    expect(report.json()).toMatchObject({
      department: '公安厅',
      before: null,
      indicators: [{ indicator: 'P1', missing: 2, estimated: 0 }],
    });
  });
});
