import { describe, expect, it } from 'vitest';
import { readRecorded } from '../../../src/audit/recorded/read-recorded.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { problemLine } from '../../../src/publish/problem-text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { recordedOf } from '../../support/recorded-folder.ts';
import { codesOf } from '../../support/source-text.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

describe('what outputs record', () => {
  it('are the nodes of each region and the parts that its indicators have in the total', async () => {
    const { recorded, problems } = recordedOf(await computeFiles(smallWorkspace()));
    expect(problems.errorCount).toBe(0);
    const east = recorded.regions.get('east');
    expect([east?.name, east?.group, recorded.isSummed]).toEqual(['East', 'county', true]);
    expect(
      [...(east?.nodes ?? [])].map(([code, { depth, figures: standing }]) => `${code} ${depth} ${standing?.rank}`),
    ).toEqual(['index 0 1', 'A 1 1', 'A1 2 2', 'A2 2 1', 'B 1 1', 'B1 2 1']);
    const parts = [...(east?.parts ?? [])].map(([code, { score, weight }]) => {
      return `${code} ${toShortText(score)} x ${toShortText(weight)}`;
    });
    expect(parts).toEqual(['A1 0 x 0.3', 'A2 100 x 0.3', 'B1 100 x 0.4']);
  });

  it('are no sums where contributions are blank', async () => {
    const computed = await computeFiles(smallWorkspace({}, { aggregation: 'min' }));
    expect(recordedOf(computed).recorded.isSummed).toBe(false);
  });

  it('are refused where they are no figures', async () => {
    const { problems } = recordedOf(await computeFiles(smallWorkspace()), (text) => text.replace('70.00', 'seventy'));
    expect(codesOf(problems).map((code) => code.replace(/:\d.* /, ' '))).toContain('out/scores.csv bad-number');
  });

  it('need all of their tables', () => {
    const problems = new ProblemList();
    readRecorded(
      () => undefined,
      (table) => `out/${table}`,
      problems,
    );
    const [first, ...others] = problems.errors;
    expect(others).toHaveLength(2);
    expect(first && [problemLine(first, 'en'), problemLine(first, 'zh')]).toEqual([
      'out/derivation.csv:1:1 error missing-output-table: derivation.csv is not there, and outputs are compared by it; name a folder that compute has written as CSV, with --tables all',
      'out/derivation.csv:1:1 错误 missing-output-table：缺少 derivation.csv，无法比较输出；请指定 compute 用 --tables all 以 CSV 写出的文件夹',
    ]);
  });
});
