import { describe, expect, it } from 'vitest';
import { auditProblems } from '../../../src/model/problems/audit-problems.ts';
import { comparisonProblems } from '../../../src/model/problems/comparison-problems.ts';
import { dataProblems } from '../../../src/model/problems/data-problems.ts';
import { definitionProblems } from '../../../src/model/problems/definition-problems.ts';
import type { ProblemEntry } from '../../../src/model/problems/entry.ts';
import { fileProblems } from '../../../src/model/problems/file-problems.ts';
import { importProblems } from '../../../src/model/problems/import-problems.ts';
import { problemTable } from '../../../src/model/problems/index.ts';
import { mapProblems } from '../../../src/model/problems/map-problems.ts';
import { weightingProblems } from '../../../src/model/problems/weighting-problems.ts';
import { placeholdersOf } from '../../support/problem-entries.ts';

const parts = [
  fileProblems,
  importProblems,
  definitionProblems,
  mapProblems,
  comparisonProblems,
  weightingProblems,
  dataProblems,
  auditProblems,
];
const entries = Object.entries<ProblemEntry>(problemTable);

describe('problemTable', () => {
  it('holds the entries of every part, no code twice', () => {
    const codes = parts.flatMap((part) => Object.keys(part));
    expect(new Set(codes).size).toBe(codes.length);
    expect(Object.keys(problemTable).sort()).toEqual([...codes].sort());
  });

  it('says no two problems in the same words', () => {
    for (const language of ['en', 'zh'] as const) {
      const texts = entries.map(([, entry]) => entry[language]);
      expect(new Set(texts).size, language).toBe(texts.length);
    }
  });
});

describe.each(entries)('%s', (code, { severity, en, zh, ...more }) => {
  it('has a kebab-case code of words', () => {
    expect(code).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('is an error or a warning, with a text in each language and nothing else', () => {
    expect(['error', 'warning']).toContain(severity);
    expect(more).toEqual({});
  });

  it('has the same placeholders in both languages, each closed and a word', () => {
    expect(placeholdersOf(zh)).toEqual(placeholdersOf(en));
    for (const name of placeholdersOf(en)) expect(name).toMatch(/^\w+$/);
    for (const text of [en, zh]) expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });

  it('says what is wrong, then, after one semicolon, how to mend it', () => {
    expect(en).toMatch(/^[^;；]*[^;；\s]; [^\s;；][^;；]*$/);
    expect(zh).toMatch(/^[^;；]+；[^\s;；][^;；]*$/);
  });

  it('is one line without a full stop, in its language', () => {
    expect(en).not.toMatch(/[.。!！]$|\n|\s{2}|\p{Script=Han}/u);
    expect(zh).not.toMatch(/[.。!！]$|\n|\s{2}/);
    expect(zh.replace(/\{\w+\}/g, '')).toMatch(/\p{Script=Han}/u);
  });
});
