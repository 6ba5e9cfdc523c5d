import type { ComputedIndex } from '../../model/computed-index.ts';
import { labelOf } from '../../model/label.ts';
import { type Language, listed, wordsIn } from '../../model/localised.ts';
import type { Settings } from '../../model/settings.ts';
import { visible } from '../../model/visible.ts';
import { toShortText } from '../../numeric/text.ts';
import { level1Columns } from '../../tables/results.ts';
import { rankedTexts } from '../../tables/results-words.ts';
import { wrapped } from '../line-breaks.ts';
import type { Look } from '../report.ts';
import { type FittedTable, leftOutNote, RESULTS_FILE } from '../table/fit.ts';
import { textWidth } from '../text-width.ts';

/** What stands in a cell without a figure: nothing applies to the region, or nothing was reported. */
export const blankMarks = { notApplicable: '—', missing: '…' } as const;

/** The table of a peer group, and what its notes have to explain. */
export interface GroupTable extends FittedTable {
  /** Whether codes stand above the columns of level 1. */
  readonly hasCodes: boolean;
}

/** The notes below ranked tables: only what their columns and cells call for. */
export class RankedNotes {
  readonly #computed: ComputedIndex;
  readonly #look: Look;
  readonly #tables: readonly GroupTable[];

  constructor(computed: ComputedIndex, look: Look, tables: readonly GroupTable[]) {
    this.#computed = computed;
    this.#look = look;
    this.#tables = tables;
  }

  get #settings(): Settings {
    return this.#computed.workspace.settings;
  }

  get #language(): Language {
    return this.#look.language;
  }

  #say(name: keyof typeof rankedTexts, values: Readonly<Record<string, string>> = {}): string {
    return wordsIn(rankedTexts, this.#language).say(name, values);
  }

  #roundingNote(): string {
    const { rounding, decimals } = this.#settings;
    const places = this.#say(decimals === 0 ? 'wholeNumbers' : 'decimals', { decimals: `${decimals}` });
    return this.#say(rounding === 'half-even' ? 'roundedEven' : 'roundedUp', { places });
  }

  #rankingNote(): string {
    const { by, ties } = this.#settings.ranking;
    return this.#say('ranking', {
      by: this.#say(by === 'published' ? 'byPublished' : 'byExact'),
      ties: this.#say(ties === 'competition' ? 'tiesCompetition' : 'tiesDense'),
    });
  }

  #bandNote(): string[] {
    const { bands } = this.#settings;
    if (bands.length === 0) return [];
    const named = bands.map(({ name, from }) => {
      return this.#say('bandFrom', {
        band: labelOf(this.#computed.workspace, name, this.#language),
        from: toShortText(from),
      });
    });
    return [this.#say('bands', { bands: listed(named, this.#language) })];
  }

  #codesNote(): string[] {
    if (!this.#tables.some(({ hasCodes }) => hasCodes)) return [];
    const names = level1Columns(this.#computed.workspace).map(({ name, about }) => `${name} ${about[this.#language]}`);
    return [this.#say('codes', { names: listed(names, this.#language) })];
  }

  /** What some table has no room for. */
  #leftOutNote(): string[] {
    const tables = this.#tables;
    const columns = new Map(tables.flatMap(({ leftOut }) => leftOut.map((column) => [column.heading, column])));
    const least = Math.max(...tables.map((table) => table.least));
    const note = leftOutNote({ leftOut: [...columns.values()], least }, RESULTS_FILE, this.#language);
    return note === '' ? [] : [note];
  }

  #provisionalNote(): string[] {
    const isProvisional = this.#computed.indicators.some(({ statuses }) => statuses.includes('P'));
    return isProvisional ? [this.#say('provisional')] : [];
  }

  lines(): string[] {
    const shown = this.#tables.flatMap(({ columns }) => columns);
    const has = (title: keyof typeof rankedTexts) => shown.some(({ heading }) => heading === this.#say(title));
    const cells = new Set(shown.flatMap((column) => column.cells));
    const isMarked = Object.values(blankMarks).some((mark) => cells.has(mark));
    const notes = [
      ...this.#codesNote(),
      this.#roundingNote(),
      this.#rankingNote(),
      ...(has('scoreOnMonth') || has('scoreOnYear') ? [this.#say('changes')] : []),
      ...this.#bandNote(),
      ...this.#leftOutNote(),
      ...(isMarked ? [this.#say('marks', blankMarks)] : []),
      ...(has('coverage') ? [this.#say('coverageNote')] : []),
      ...this.#provisionalNote(),
    ];
    const first = this.#say('notes');
    const blank = ' '.repeat(textWidth(first));
    return notes.flatMap((note, at) => {
      const [number, text] = [at + 1, visible(this.#say('note', { number: `${at + 1}`, note }))];
      const start = at === 0 ? first : blank;
      const { width } = this.#look;
      return width === undefined
        ? [start + text]
        : wrapped(text, width, `${blank}${' '.repeat(`${number}. `.length)}`, start);
    });
  }
}
