import type { ComputedIndex } from '../../model/computed-index.ts';
import { type Language, wordsIn } from '../../model/localised.ts';
import { visible } from '../../model/visible.ts';
import { rankedTexts } from '../../tables/results-words.ts';
import { wrapped } from '../line-breaks.ts';
import type { Look } from '../report.ts';
import { type FittedTable, leftOutNote, RESULTS_FILE } from '../table/fit.ts';
import { textWidth } from '../text-width.ts';
import { blankMarks, rankedNotes } from './sentences.ts';

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

  get #language(): Language {
    return this.#look.language;
  }

  #say(name: keyof typeof rankedTexts, values: Readonly<Record<string, string>> = {}): string {
    return wordsIn(rankedTexts, this.#language).say(name, values);
  }

  /** What some table has no room for. */
  #leftOutNote(): string[] {
    const tables = this.#tables;
    const columns = new Map(tables.flatMap(({ leftOut }) => leftOut.map((column) => [column.heading, column])));
    const least = Math.max(...tables.map((table) => table.least));
    const note = leftOutNote({ leftOut: [...columns.values()], least }, RESULTS_FILE, this.#language);
    return note === '' ? [] : [note];
  }

  lines(): string[] {
    const shown = this.#tables.flatMap(({ columns }) => columns);
    const has = (title: keyof typeof rankedTexts) => shown.some(({ heading }) => heading === this.#say(title));
    const cells = new Set(shown.flatMap((column) => column.cells));
    const notes = rankedNotes(this.#computed, this.#language, {
      hasCodes: this.#tables.some(({ hasCodes }) => hasCodes),
      hasChanges: has('scoreOnMonth') || has('scoreOnYear'),
      isMarked: Object.values(blankMarks).some((mark) => cells.has(mark)),
      hasCoverage: has('coverage'),
      leftOut: this.#leftOutNote(),
    });
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
