import { expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { gapSummary, MonthGaps } from '../../src/cli/month-gaps.ts';
import { Reporter } from '../../src/cli/reporter.ts';
import { computeFiles } from '../support/compute-files.ts';
import { MONTH, smallWorkspace } from '../support/workspace-files.ts';

async function gapsOf(east: string) {
  const files = smallWorkspace({ [`data/${MONTH}/east.csv`]: `indicator,value\n${east}` });
  const said: string[] = [];
  const sink = { write: (text: string) => said.push(text) };
  const reporter = new Reporter(contextOf({ stdout: sink, stderr: sink, env: {}, cwd: '.' }), { lang: 'en' });
  const gaps = new MonthGaps(gapSummary((await computeFiles(files)).index), reporter);
  gaps.print();
  return { said: said.join(''), counts: gaps.counts };
}

it('says how many values are not reported, and where the most', async () => {
  const { said, counts } = await gapsOf('A1,\nA2,\nB1,98\n');
  expect(said).toBe(
    '2018-09: 2 of 6 values are not reported; most by east East 2; most of A1 Deaths 1, A2 Accidents 1\n',
  );
  expect(counts).toEqual({
    count: 2,
    cells: 6,
    regions: [{ code: 'east', count: 2 }],
    indicators: [
      { code: 'A1', count: 1 },
      { code: 'A2', count: 1 },
    ],
  });
});

it('says nothing where all is reported', async () => {
  expect((await gapsOf('A1,3\nA2,5\nB1,98\n')).said).toBe('');
});
