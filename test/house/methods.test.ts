import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import { nodesIn, parseSource, sourceFiles } from '../support/source-files.ts';

/** Names that are words of formulas and of the command line as well. */
const WORDS = [
  ...['none', 'min', 'median', 'power', 'rank', 'steps', 'log', 'log10', 'sqrt'],
  ...['error', 'exclude', 'floor', 'screen', 'mean', 'parent', 'sum', 'percent', 'unit', 'relative', 'combined'],
];
/** Names that are also those of a setting, a column, a kind of arithmetic or a property of figures, and stand in names of them. */
const CONCEPTS = [
  'equal',
  'goalposts',
  'identity',
  'arithmetic',
  'reciprocal',
  'carry-forward',
  'winsorize',
  'z-score',
  'weighted-mean',
];

const kinds = Object.values<Readonly<Record<string, unknown>>>(methods);
const names = kinds.flatMap((table) => Object.keys(table)).filter((name) => !WORDS.includes(name));
const own = names.filter((name) => !CONCEPTS.includes(name));

/** A name as identifiers have it: fraction-of-max is FractionOfMax. */
function inCapitals(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const OWN = new RegExp(`(?:${own.map(inCapitals).join('|')})(?![a-z])`);

/** What a file has of the names of methods: in its own name, as a text, or in an identifier. */
function namedIn(file: ts.SourceFile): string[] {
  const { fileName } = file;
  const stem = `-${basename(fileName, '.ts')}-`;
  const inFileName = own.filter((name) => stem.includes(`-${name}-`)).map((name) => `${fileName} is named ${name}`);
  const inCode = nodesIn(file).flatMap((node) => {
    // A type says which settings there are, whose names stand in their table.
    if (ts.isLiteralTypeNode(node.parent ?? node)) return [];
    if (ts.isStringLiteralLike(node)) return names.filter((name) => node.text === name);
    if (!ts.isIdentifier(node)) return [];
    const found = OWN.exec(`${node.text.charAt(0).toUpperCase()}${node.text.slice(1)}`);
    return own.filter((name) => inCapitals(name) === found?.[0]);
  });
  return [...inFileName, ...new Set(inCode.map((name) => `${fileName} names ${name}`))];
}

describe('methods of every kind', () => {
  const sources = sourceFiles();

  it('are named nowhere but where they are told, so that adding one is one file and one line', () => {
    expect(names.length).toBeGreaterThan(15);
    const others = sources.filter(({ fileName }) => !fileName.startsWith('src/methods/'));
    expect(others.length).toBeGreaterThan(500);
    expect(others.flatMap(namedIn)).toEqual([]);
  });

  it('would be found by that', () => {
    const found = namedIn(
      parseSource('src/x/copeland-scores.ts', "const clipQuantilesMost = 1; const a = ['z-score'];"),
    );
    expect(found).toEqual([
      'src/x/copeland-scores.ts is named copeland',
      'src/x/copeland-scores.ts names clip-quantiles',
      'src/x/copeland-scores.ts names z-score',
    ]);
  });
});
