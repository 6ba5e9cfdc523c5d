import { expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { untilRefused, valueOrRefuse } from '../../src/cli/refusal.ts';
import { Reporter } from '../../src/cli/reporter.ts';
import { problem, startOf } from '../../src/model/problem.ts';
import { ProblemList } from '../../src/model/problem-list.ts';

function reporterInto(said: string[]): Reporter {
  const sink = { write: (text: string) => said.push(text) };
  return new Reporter(contextOf({ stdout: sink, stderr: sink, env: {}, cwd: '/' }), {});
}

it('ends a command at the first result that is refused, and reports it', async () => {
  const report = new ProblemList();
  report.add(problem('nul-byte', startOf('a.csv'), {}));
  const said: string[] = [];
  const code = await untilRefused(reporterInto(said), async () => {
    expect(valueOrRefuse({ ok: true, value: 3, report: new ProblemList() })).toBe(3);
    valueOrRefuse({ ok: false, report });
    return exitCodes.done;
  });
  expect(code).toBe(exitCodes.invalidInput);
  expect(said.join('')).toContain('a.csv:1:1 error nul-byte');
});

it('passes on what a command ends with, and what is no refusal', async () => {
  const reporter = reporterInto([]);
  expect(await untilRefused(reporter, async () => exitCodes.usage)).toBe(exitCodes.usage);
  await expect(untilRefused(reporter, () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
});
