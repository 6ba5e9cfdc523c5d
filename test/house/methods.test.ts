import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import { filesBelow } from '../support/source-files.ts';

/** Names that are words of formulas and of the command line as well. */
const WORDS = [
  ...['none', 'min', 'median', 'power', 'rank', 'steps', 'log', 'log10', 'sqrt'],
  ...['error', 'exclude', 'floor', 'screen', 'mean', 'parent', 'sum', 'percent', 'unit', 'relative', 'combined'],
];
/** Tables of what may be written in pingan.json and indicators.csv, which give defaults and examples. */
const WRITTEN =
  /^src\/(model\/(setting-table\/|input-tables\/|problems\/|settings\.ts$)|workspace\/config\/aggregation-rules\.ts$)/;

const kinds = Object.values<Readonly<Record<string, unknown>>>(methods);
const names = kinds.flatMap((table) => Object.keys(table)).filter((name) => !WORDS.includes(name));

/** Lines of code that hold a method's name as a text, as `file: name`. */
function named(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return names.flatMap((name) => (new RegExp(`(['"\`])${name}\\1`).test(code) ? [`${file}: ${name}`] : []));
  });
}

describe('methods of every kind', () => {
  const sources = filesBelow('src', '.ts');

  it('are named nowhere but where they are told, so that adding one is one file and one line', () => {
    expect(names.length).toBeGreaterThan(15);
    const others = sources.filter((file) => !file.startsWith('src/methods/') && !WRITTEN.test(file));
    expect(others.length).toBeGreaterThan(500);
    expect(named(others)).toEqual([]);
  });

  it('would be found by that', () => {
    expect(named(['src/methods/scoring/index.ts'])).toContain('src/methods/scoring/index.ts: z-score');
  });
});
