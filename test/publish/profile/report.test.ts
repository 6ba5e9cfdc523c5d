import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { profileReport } from '../../../src/publish/profile/report.ts';
import { extensions, type ReportFormat, reportFile } from '../../../src/publish/report.ts';
import { profiled } from '../../support/profiled.ts';

const look = { language: 'en', chalk: new Chalk({ level: 0 }), width: undefined } as const;

it('is written in every format, each line ended', async () => {
  const report = profileReport(await profiled('d2'), undefined);
  const texts = Object.keys(extensions).map((format) => reportFile(report, format as ReportFormat, look));
  expect(texts.map((text) => text.split('\n')[0])).toEqual([
    'Small index  2018-09',
    '# Small index  2018-09',
    '{',
    expect.stringMatching(/^region,node,name,depth,score,/),
  ]);
  for (const text of texts) expect(text).toMatch(/[^\n]\n$/);
});
