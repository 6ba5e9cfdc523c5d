import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { median, nodesIn, parseSource, sourceFiles } from '../support/source-files.ts';

const FILE_MOST = 300;
const FILE_MEDIAN_BELOW = 80;
const FUNCTION_MOST = 60;
const FUNCTION_MEDIAN_BELOW = 10;

interface Measured {
  readonly name: string;
  readonly lines: number;
}

/** Functions with a name of their own: declarations, methods, accessors, and those bound to a variable or property. */
function isNamedFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
    const { parent } = node;
    return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  }
  const declared = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node);
  return (declared || ts.isAccessor(node)) && node.body !== undefined;
}

function linesOf(node: ts.Node, file: ts.SourceFile): number {
  const line = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  return line(node.end) - line(node.getStart(file)) + 1;
}

function functionsOf(file: ts.SourceFile): Measured[] {
  return nodesIn(file)
    .filter(isNamedFunction)
    .map((node) => {
      const at = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      return { name: `${file.fileName}:${at}`, lines: linesOf(node, file) };
    });
}

const sources = sourceFiles();
const files = sources.map((file) => ({ name: file.fileName, lines: file.text.trimEnd().split('\n').length }));
const functions = sources.flatMap(functionsOf);
const over = (measured: readonly Measured[], most: number): string[] => {
  return measured.filter(({ lines }) => lines > most).map(({ name, lines }) => `${name}: ${lines} lines`);
};

describe('the size of files', () => {
  it(`is at most ${FILE_MOST} lines, by the median below ${FILE_MEDIAN_BELOW}`, () => {
    expect(over(files, FILE_MOST)).toEqual([]);
    expect(median(files.map(({ lines }) => lines))).toBeLessThan(FILE_MEDIAN_BELOW);
  });

  it(`is at most ${FILE_MOST} lines in tests and fixtures too`, () => {
    const others = [...sourceFiles('test'), ...sourceFiles('fixtures')];
    const measured = others.map((file) => ({ name: file.fileName, lines: file.text.trimEnd().split('\n').length }));
    expect(over(measured, FILE_MOST)).toEqual([]);
  });
});

describe('the size of functions', () => {
  it(`is at most ${FUNCTION_MOST} lines, by the median below ${FUNCTION_MEDIAN_BELOW}`, () => {
    expect(functions.length).toBeGreaterThan(200);
    expect(over(functions, FUNCTION_MOST)).toEqual([]);
    expect(median(functions.map(({ lines }) => lines))).toBeLessThan(FUNCTION_MEDIAN_BELOW);
  });

  it('counts every kind of function that has a name, from its first line to its last', () => {
    const text = [
      '/** Comments do not count. */',
      'function a() {',
      '  return [1].map((x) => x);',
      '}',
      'const b = () => 1;',
      'const c = { d: function () {',
      '}, e() {} };',
      'class F {',
      '  g = () => {',
      '  };',
      '  constructor() {}',
      '  get h() {',
      '    return 1;',
      '  }',
      '}',
    ].join('\n');
    const measured = functionsOf(parseSource('x.ts', text));
    expect(measured.map(({ name, lines }) => `${name} ${lines}`)).toEqual([
      'x.ts:2 3',
      'x.ts:5 1',
      'x.ts:6 2',
      'x.ts:7 1',
      'x.ts:9 2',
      'x.ts:11 1',
      'x.ts:12 3',
    ]);
  });
});
