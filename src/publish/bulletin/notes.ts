import type { Language } from '../../model/localised.ts';
import { blankMarks, rankedNotes } from '../ranked/sentences.ts';
import type { Edition } from './edition.ts';
import { isMeasured } from './views/group.ts';

/** What readers of the published tables must know. */
export function tableNotes({ groups, index }: Edition, language: Language): readonly string[] {
  const rows = groups.flatMap((group) => group.rows);
  const marks: readonly string[] = Object.values(blankMarks);
  return rankedNotes(index, language, {
    hasCodes: false,
    hasChanges: isMeasured(groups, 'month') || isMeasured(groups, 'year'),
    isMarked: rows.some(
      ({ total, level1 }) => marks.includes(total) || level1.some(({ text }) => marks.includes(text)),
    ),
    hasCoverage: rows.some(({ coverage }) => coverage !== ''),
  });
}
