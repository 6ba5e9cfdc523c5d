import type { ComputedIndex } from '../../model/computed-index.ts';
import { labelOf } from '../../model/label.ts';
import { type Language, listed, type Words, wordsIn } from '../../model/localised.ts';
import { toShortText } from '../../numeric/text.ts';
import { level1Columns } from '../../tables/results.ts';
import { rankedTexts } from '../../tables/results-words.ts';

/** What stands in a cell without a figure: nothing applies to the region, or nothing was reported. */
export const blankMarks = { notApplicable: '—', missing: '…' } as const;

/** What of a ranked table must be explained. */
export interface NotedTable {
  /** Whether codes stand above the columns of level 1. */
  readonly hasCodes: boolean;
  readonly hasChanges: boolean;
  /** Whether a cell holds a mark instead of a figure. */
  readonly isMarked: boolean;
  readonly hasCoverage: boolean;
  /** What says which columns are left out; none by default. */
  readonly leftOut?: readonly string[];
}

/** Makes the notes below ranked tables in one language. */
class RankedNotes {
  readonly #computed: ComputedIndex;
  readonly #words: Words<keyof typeof rankedTexts>;

  constructor(computed: ComputedIndex, language: Language) {
    this.#computed = computed;
    this.#words = wordsIn(rankedTexts, language);
  }

  get #settings() {
    return this.#computed.workspace.settings;
  }

  #rounding(): string {
    const { say } = this.#words;
    const { rounding, decimals } = this.#settings;
    const places = say(decimals === 0 ? 'wholeNumbers' : 'decimals', { decimals: `${decimals}` });
    return say(rounding === 'half-even' ? 'roundedEven' : 'roundedUp', { places });
  }

  #ranking(): string {
    const { say } = this.#words;
    const { by, ties } = this.#settings.ranking;
    return say('ranking', {
      by: say(by === 'published' ? 'byPublished' : 'byExact'),
      ties: say(ties === 'competition' ? 'tiesCompetition' : 'tiesDense'),
    });
  }

  #bands(): string[] {
    const { say, language } = this.#words;
    const { bands } = this.#settings;
    if (bands.length === 0) return [];
    const named = bands.map(({ name, from }) => {
      return say('bandFrom', { band: labelOf(this.#computed.workspace, name, language), from: toShortText(from) });
    });
    return [say('bands', { bands: listed(named, language) })];
  }

  #codes(): string {
    const { say, language } = this.#words;
    const names = level1Columns(this.#computed.workspace).map(({ name, about }) => `${name} ${about[language]}`);
    return say('codes', { names: listed(names, language) });
  }

  of({ hasCodes, hasChanges, isMarked, hasCoverage, leftOut = [] }: NotedTable): string[] {
    const { say } = this.#words;
    const isProvisional = this.#computed.indicators.some(({ statuses }) => statuses.includes('P'));
    return [
      ...(hasCodes ? [this.#codes()] : []),
      this.#rounding(),
      this.#ranking(),
      ...(hasChanges ? [say('changes')] : []),
      ...this.#bands(),
      ...leftOut,
      ...(isMarked ? [say('marks', blankMarks)] : []),
      ...(hasCoverage ? [say('coverageNote')] : []),
      ...(isProvisional ? [say('provisional')] : []),
    ];
  }
}

/** What readers of a ranked table must know: how figures are rounded and ranked, what changes, bands and marks mean. */
export function rankedNotes(computed: ComputedIndex, language: Language, table: NotedTable): string[] {
  return new RankedNotes(computed, language).of(table);
}
