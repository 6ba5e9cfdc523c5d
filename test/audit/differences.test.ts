import { describe, expect, it } from 'vitest';
import {
  type Difference,
  DifferenceList,
  differenceData,
  differenceLine,
  differenceTable,
  SHOWN_DIFFERENCES,
} from '../../src/audit/differences.ts';
import { placeholdersOf } from '../support/problem-entries.ts';

const figure: Difference = {
  code: 'changed-figure',
  file: 'scores.csv',
  region: 'east',
  node: 'A',
  column: 'score',
  expected: '50',
  found: '51',
};

describe('a difference', () => {
  it('is one line in each language: where, what kind, what was found and what is expected', () => {
    expect(differenceLine(figure, 'en')).toBe('scores.csv east A: changed-figure: score: "51" -> "50"');
    expect(differenceLine(figure, 'zh')).toBe('scores.csv east A：changed-figure：score 文件中为“51”，重算为“50”');
  });

  it('is one line whatever stands in the file', () => {
    const line = differenceLine({ ...figure, found: 'a\nb\u001b[2J' }, 'en');
    expect(line).toBe('scores.csv east A: changed-figure: score: "a\\u000ab\\u001b[2J" -> "50"');
  });

  it('is data with the same words', () => {
    const { code: _, ...rest } = { ...figure, line: 7 };
    const message = 'score: "51" -> "50"';
    expect(differenceData({ ...figure, line: 7 }, 'en')).toEqual({ code: 'changed-figure', ...rest, message });
    expect(differenceData({ code: 'missing-output', file: 'a' }, 'zh')).toEqual({
      code: 'missing-output',
      file: 'a',
      line: null,
      region: null,
      node: null,
      column: null,
      expected: null,
      found: null,
      message: '文件缺失',
    });
  });
});

describe.each(Object.entries(differenceTable))('%s', (code, { en, zh }) => {
  it('has a kebab-case code of words, and a text in each language with the same placeholders', () => {
    expect(code).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(placeholdersOf(zh)).toEqual(placeholdersOf(en));
    expect(en).toMatch(/^[ -~]+$/);
    expect(zh).toMatch(/\p{Script=Han}/u);
  });
});

describe('a list of differences', () => {
  it('keeps the first hundred and counts all', () => {
    const list = new DifferenceList();
    for (let at = 0; at < SHOWN_DIFFERENCES + 7; at += 1) list.add({ ...figure, region: `r${at}` });
    expect([list.count, list.shown.length]).toEqual([107, 100]);
    expect([list.shown[0]?.region, list.shown.at(-1)?.region]).toEqual(['r0', 'r99']);
  });

  it('takes over those of a folder, their files named from above it', () => {
    const [all, own] = [new DifferenceList(), new DifferenceList()];
    for (let at = 0; at < SHOWN_DIFFERENCES + 1; at += 1) own.add(figure);
    all.addAll(own, '2018-09');
    all.addAll(own, '2018-10');
    expect([all.count, all.shown.length, all.shown[0]?.file]).toEqual([202, 100, '2018-09/scores.csv']);
  });
});
