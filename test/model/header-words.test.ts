import { describe, expect, it } from 'vitest';
import {
  type Door,
  INDICATOR_WORDS,
  type Meaning,
  NOTE_WORDS,
  REGION_WORDS,
  wordsFor,
} from '../../src/model/header-words.ts';

const DOORS: readonly Door[] = ['csv', 'import', 'published'];
const MEANINGS: readonly Meaning[] = [
  ...INDICATOR_WORDS,
  ...REGION_WORDS,
  ...NOTE_WORDS,
  ...([
    'value',
    'status',
    'month',
    'from',
    'unit',
    'serial',
    'score',
    'rank',
    'band',
    'level',
    'coverage',
    'statistic',
  ] as const),
  ...(['scoreSinceMonth', 'rankSinceMonth', 'scoreSinceYear', 'rankSinceYear'] as const),
];

describe('the words that head columns', () => {
  it.each(DOORS)('have one meaning each: %s', (door) => {
    const words = MEANINGS.flatMap((meaning) => wordsFor(meaning, door));
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('are known where nothing else could be meant, and nowhere else', () => {
    const doorsOf = (word: string) =>
      DOORS.filter((door) => MEANINGS.some((meaning) => wordsFor(meaning, door).includes(word)));
    expect(doorsOf('地区')).toEqual(DOORS);
    expect(doorsOf('市')).toEqual(['import', 'published']);
    expect(doorsOf('數值')).toEqual(['csv']);
    expect(doorsOf('合计')).toEqual(['import']);
    expect(doorsOf('档次')).toEqual(['published']);
  });

  it('are Chinese alone in a workspace, whose columns have their names', () => {
    const words = MEANINGS.flatMap((meaning) => wordsFor(meaning, 'csv'));
    expect(words.filter((word) => /[a-z]/i.test(word))).toEqual([]);
  });
});
