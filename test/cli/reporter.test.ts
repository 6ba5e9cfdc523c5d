import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { type CommonOptions, Reporter } from '../../src/cli/reporter.ts';
import { type Problem, problem } from '../../src/model/problem.ts';
import { ProblemList } from '../../src/model/problem-list.ts';

const isWarning = problem('not-utf8', { file: 'regions.csv', line: 1, column: 1 }, {});
const isError = problem('unclosed-quote', { file: 'indicators.csv', line: 3, column: 5 }, {});

function listOf(...found: Problem[]): ProblemList {
  const list = new ProblemList();
  for (const one of found) list.add(one);
  return list;
}

/** What a reporter with these options prints on both streams. */
function printed(options: CommonOptions, speak: (reporter: Reporter) => void, columns?: number): [string, string] {
  let stdout = '';
  let stderr = '';
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  const context = contextOf({
    stdout: { ...terminal, write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env: {},
    cwd: '/',
  });
  speak(new Reporter(context, options));
  return [stdout, stderr];
}

function everything(reporter: Reporter): void {
  reporter.result(['result', 'lines']);
  reporter.note('note');
  reporter.warnings(listOf(isWarning));
  reporter.data(() => ({ figure: '1.50' }));
}

const WARNING = 'regions.csv:1:1 warning not-utf8: the text is not UTF-8 and was read as GB18030; save it as UTF-8\n';
const ERROR =
  'indicators.csv:3:5 error unclosed-quote: a quote opens here and never closes; close it, and double a quote inside a cell ("")\n';

describe('a reporter', () => {
  it('puts results on stdout and all else on stderr', () => {
    expect(printed({}, everything)).toEqual(['result\nlines\n', `note\n${WARNING}1 warning\n`]);
  });

  it('prints JSON alone with --json, and nothing with --quiet', () => {
    expect(printed({ json: true }, everything)).toEqual(['{\n  "figure": "1.50"\n}\n', '']);
    expect(printed({ quiet: true }, everything)).toEqual(['', '']);
    expect(printed({ quiet: true, json: true }, everything)).toEqual(['{\n  "figure": "1.50"\n}\n', '']);
  });

  it('prints the errors of a failure on stderr, also with --quiet, and how many they are', () => {
    const fail = (reporter: Reporter) => reporter.failure(listOf(isWarning, isError), 'nothingWritten');
    expect(printed({}, fail)).toEqual(['', `${ERROR}1 error; nothing was written\n`]);
    expect(printed({ quiet: true }, fail)).toEqual(['', `${ERROR}1 error; nothing was written\n`]);
    const twice = (reporter: Reporter) => reporter.failure(listOf(isError, isError));
    expect(printed({ lang: 'zh' }, twice)[1]).toMatch(/\n2 个错误\n$/);
  });

  it('prints a failure as JSON on stdout with --json, warnings after errors', () => {
    const [stdout, stderr] = printed({ json: true }, (reporter) => reporter.failure(listOf(isWarning, isError)));
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      warnings: 1,
      problems: [
        { code: 'unclosed-quote', severity: 'error', file: 'indicators.csv', line: 3, column: 5 },
        { code: 'not-utf8', severity: 'warning' },
      ],
    });
  });

  it('shows the first of very many errors and counts the rest', () => {
    const many = Array.from({ length: 150 }, (_, line) => ({
      ...isError,
      line: line + 1,
      values: { ...isError.values, code: `${line}` },
    }));
    const lines = printed({}, (reporter) => reporter.failure(listOf(...many)))[1]
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(102);
    expect(lines.slice(-2)).toEqual([`... and 50 more: 50 ${isError.code}`, '150 errors']);
    expect(lines[0]).toContain('indicators.csv:1:5');
  });

  it('knows a width only on a terminal', () => {
    const widths: unknown[] = [];
    const note = (reporter: Reporter) => widths.push(reporter.look.width, reporter.look.language);
    printed({}, note);
    printed({ lang: 'zh' }, note, 80);
    expect(widths).toEqual([undefined, 'en', 80, 'zh']);
  });
});
