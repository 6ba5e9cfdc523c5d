import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, nodesIn, parseSource, sourceFiles, specifiersIn } from '../support/source-files.ts';

const ROOM = 'src/publish/table/';

/** What joins by commas and is no row of a table: annotations for GitHub, members of JSON objects, names in a sentence. */
const NO_ROWS = [
  'src/cli/stage-methods.ts',
  'src/cli/what-if-assumptions.ts',
  'src/publish/findings/github.ts',
  'src/publish/results-json.ts',
];

/** Whether a call joins a list by commas. */
function joinsByCommas(node: ts.Node): boolean {
  if (!(ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))) return false;
  const [between] = node.arguments;
  const isComma = between === undefined || (ts.isStringLiteralLike(between) && between.text === ',');
  return node.expression.name.text === 'join' && isComma;
}

describe('tables', () => {
  it('are made of columns: nothing else joins cells by their position', () => {
    const files = ['src/tables', 'src/publish', 'src/cli'].flatMap((folder) => sourceFiles(folder));
    const joining = files.filter((file) => nodesIn(file).some(joinsByCommas)).map(({ fileName }) => fileName);
    expect(joining.filter((path) => !path.startsWith(ROOM)).sort()).toEqual(NO_ROWS);
    expect(nodesIn(parseSource('x.ts', "[a, b].join(',');")).some(joinsByCommas)).toBe(true);
    expect(nodesIn(parseSource('x.ts', "[a, b].join(', ');")).some(joinsByCommas)).toBe(false);
  });

  it('are written as CSV in one room', () => {
    const writers = filesBelow('src', '.ts').filter((path) => readFileSync(path, 'utf8').includes("'csv-stringify"));
    expect(writers).toEqual([`${ROOM}csv.ts`]);
  });

  it('are drawn in publish: the command line loads nothing that draws', () => {
    const drawing = sourceFiles('src/cli').flatMap((file) => {
      const loaded = specifiersIn(file).map(({ specifier }) => specifier);
      return loaded.filter((path) => /publish\/(table|blocks)\//.test(path)).map((path) => `${file.fileName}: ${path}`);
    });
    expect(drawing).toEqual([]);
  });
});
