import { describe, expect, it } from 'vitest';
import { DifferenceList } from '../../src/audit/differences.ts';
import { contextOf } from '../../src/cli/context.ts';
import { reportVerdict } from '../../src/cli/report-differences.ts';
import { type CommonOptions, Reporter } from '../../src/cli/reporter.ts';
import { problem, startOf } from '../../src/model/problem.ts';
import { ProblemList } from '../../src/model/problem-list.ts';

/** What a verdict of so many differences and errors is reported as. */
function reported(counts: { differences: number; errors: number }, options: CommonOptions = {}) {
  const said = { stdout: '', stderr: '' };
  const sink = (stream: keyof typeof said) => ({
    write: (text: string) => {
      said[stream] += text;
    },
  });
  const context = contextOf({ stdout: sink('stdout'), stderr: sink('stderr'), env: {}, cwd: '/' });
  const [list, report] = [new DifferenceList(), new ProblemList()];
  for (let at = 0; at < counts.differences; at += 1) list.add({ code: 'missing-output', file: `f${at}` });
  for (let at = 0; at < counts.errors; at += 1) report.add(problem('nul-byte', startOf('e.csv'), {}));
  const verdict = { list, report, lines: ['fine'], unchecked: ['not all'], data: { x: 1 } };
  const code = reportVerdict(context, new Reporter(context, options), verdict);
  return { code, ...said };
}

describe('reportVerdict', () => {
  it('ends with 0, with 4 where something differs, else with 3 where something could not be checked', () => {
    const codes = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ].map(([differences = 0, errors = 0]) => reported({ differences, errors }).code);
    expect(codes).toEqual([0, 4, 4, 3]);
    expect(reported({ differences: 2, errors: 1 }, { json: true }).code).toBe(4);
  });

  it('prints what was checked, or what differs, and after that what was not checked', () => {
    expect(reported({ differences: 0, errors: 0 })).toEqual({ code: 0, stdout: 'fine\n', stderr: 'not all\n' });
    const { stdout, stderr } = reported({ differences: 1, errors: 0 });
    expect([stdout, stderr]).toEqual(['f0: missing-output: the file is missing\n1 difference\n', 'not all\n']);
    expect(reported({ differences: 0, errors: 1 }).stdout).toBe('');
  });

  it('leaves differences to be read with --quiet, and nothing else', () => {
    const { stdout, stderr } = reported({ differences: 2, errors: 0 }, { quiet: true });
    expect(stdout.split('\n').slice(2)).toEqual(['2 differences', '']);
    expect(stderr).toBe('');
    expect(reported({ differences: 0, errors: 0 }, { quiet: true })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('counts those that are not shown', () => {
    const lines = reported({ differences: 103, errors: 0 }).stdout.trimEnd().split('\n');
    expect(lines.slice(99)).toEqual(['f99: missing-output: the file is missing', '... and 3 more', '103 differences']);
  });

  it('gives the same as data', () => {
    const { stdout } = reported({ differences: 1, errors: 1 }, { json: true });
    expect(JSON.parse(stdout)).toMatchObject({
      x: 1,
      count: 1,
      differences: [{ file: 'f0' }],
      unchecked: ['not all'],
      errors: 1,
    });
  });
});
