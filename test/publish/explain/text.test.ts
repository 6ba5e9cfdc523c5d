import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { traceRegion } from '../../../src/engine/trace/trace-region.ts';
import { explainText } from '../../../src/publish/explain/text.ts';
import { explainWords } from '../../../src/publish/explain/words.ts';
import { computeProject, DEMONSTRATION } from '../../support/compute-files.ts';
import { displayWidth } from '../../support/display-width.ts';

const { index } = await computeProject(DEMONSTRATION, '2018-09');
const region = index.workspace.regions.byCode.get('330106') ?? 0;
const trace = await traceRegion(index, { region, node: 0, depth: 1 });

/** What a terminal takes for a change of style. */
const ESCAPE = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

function linesWith(language: 'en' | 'zh', width?: number, level: 0 | 1 = 0): readonly string[] {
  return explainText(trace, { words: explainWords(language), chalk: new Chalk({ level }), width });
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

  it('is plain without colour, and only bold and dim with it', () => {
    const escapes = linesWith('en', 100, 1).join('\n').match(ESCAPE) ?? [];
    expect(linesWith('en').join('')).not.toContain('\u001b');
    expect([...new Set(escapes)].sort()).toEqual(['\u001b[1m', '\u001b[22m', '\u001b[2m']);
  });

  it('has no line that ends in a blank', () => {
    expect(linesWith('zh').filter((line) => /\s$/.test(line))).toEqual([]);
  });
});
