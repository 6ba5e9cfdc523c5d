import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differenceTable } from '../../src/audit/differences.ts';
import { methods } from '../../src/engine/methods/index.ts';
import { problemTable } from '../../src/model/problems/index.ts';
import {
  differencesMarkdown,
  documentationParts,
  methodsMarkdown,
  outputColumnsMarkdown,
  problemsMarkdown,
  robustnessColumnsMarkdown,
  withDocumentation,
} from '../../src/publish/documentation.ts';

describe('documentation', () => {
  it('gives every method a row with its formula', () => {
    const lines = methodsMarkdown(methods).split('\n');
    const count = Object.values(methods).reduce((sum, entries) => sum + Object.keys(entries).length, 0);
    expect(lines).toHaveLength(count + 2);
    expect(lines.find((line) => line.includes('`goalposts`'))).toContain('(x - worst) / (best - worst)');
  });

  it('gives every problem code a row, in order', () => {
    const codes = [...problemsMarkdown().matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1]);
    expect(codes).toEqual(Object.keys(problemTable).sort());
  });

  it('gives every kind of difference a row, in order', () => {
    const codes = [...differencesMarkdown().matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1]);
    expect(codes).toEqual(Object.keys(differenceTable).sort());
  });

  it('gives every output column a row', () => {
    expect(robustnessColumnsMarkdown()).toContain('| `stability.csv` | `low_by` |');
    expect(outputColumnsMarkdown()).toContain('| `derivation.csv` | `effective_weight` |');
  });

  it('escapes the bar that would end a cell', () => {
    for (const line of problemsMarkdown().split('\n')) {
      expect(line.replaceAll('\\|', '').match(/\|/g)).toHaveLength(4);
    }
  });

  it('refuses a text without its markers', () => {
    expect(() => withDocumentation('nothing here', documentationParts(methods))).toThrow('markers for methods');
  });

  it('stands in the README as it is now', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(withDocumentation(readme, documentationParts(methods))).toBe(readme);
  });
});
