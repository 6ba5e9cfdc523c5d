import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { traceRegion } from '../../../src/engine/trace/trace-region.ts';
import { explainReport } from '../../../src/publish/explain/report.ts';
import { computeFiles, computeProject, DEMONSTRATION } from '../../support/compute-files.ts';
import { displayWidth } from '../../support/display-width.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

const { index } = await computeProject(DEMONSTRATION, '2018-09');
const region = index.workspace.regions.byCode.get('330106') ?? 0;
const trace = await traceRegion(index, { region, node: 0, depth: 1 });

/** What a terminal takes for a change of style. */
const ESCAPE = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

function linesWith(language: 'en' | 'zh', width?: number, level: 0 | 1 = 0): readonly string[] {
  return explainReport(trace).text({ language, chalk: new Chalk({ level }), width });
}

describe('a derivation on the terminal', () => {
  it.each(['en', 'zh'] as const)(
    'breaks its %s lines at the width there is, wide characters counting two',
    (language) => {
      const long = linesWith(language, 100).filter((line) => displayWidth(line) > 100);
      // What cannot be broken are the rows of tables.
      expect(long.filter((line) => !/^ +(\w+|[^ ]+) {2}/.test(line))).toEqual([]);
    },
  );

  it('has each level two columns further in', () => {
    const headings = linesWith('en').filter((line) => /^ *(index|A) {2}\S/.test(line) && !/\d/.test(line));
    expect(headings.map((line) => line.length - line.trimStart().length)).toEqual([0, 2]);
  });

  it('is plain without colour, and with it bold, dim, and yellow where figures are invented', () => {
    const escapes = linesWith('en', 100, 1).join('\n').match(ESCAPE) ?? [];
    expect(linesWith('en').join('')).not.toContain('\u001b');
    expect([...new Set(escapes)].sort()).toEqual(['\u001b[1m', '\u001b[22m', '\u001b[2m', '\u001b[33m', '\u001b[39m']);
  });

  it('has no line that ends in a blank', () => {
    expect(linesWith('zh').filter((line) => /\s$/.test(line))).toEqual([]);
  });
});

const files = smallWorkspace({
  'regions.csv': 'code,name,level\neast,<East> | *x*,county\nwest,West,county\n',
});

it('is Markdown: headings, lists, tables, formulas as code, and names that mean nothing to it', async () => {
  const small = (await computeFiles(files)).index;
  const lines = explainReport(await traceRegion(small, { region: 0, node: 0 })).markdown?.('en') ?? [];
  expect(lines[0]).toBe('# Small index  2018-09');
  expect(lines).toContain('## index  total');
  expect(lines).toContain('#### A1  Deaths');
  expect(lines).toContain('- east \\<East\\> \\| \\*x\\*: peer group county');
  expect(lines).toContain('score = sum(w * s) / sum(w)');
  expect(lines).toContain('  = (60 * 50 + 40 * 100) / (60 + 40)');
  expect(lines).toContain('| code | name | weight | effective weight | score | published | contribution | rank |');
  expect(lines.filter((line, at) => line === '' && lines[at - 1] === '')).toEqual([]);
  const cells = lines
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replaceAll('\\|', '').split('|').length);
  expect(new Set(cells).size).toBe(1);
});
