import type { Span } from '../../model/change.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import { labelOf } from '../../model/label.ts';
import { type Language, wordsIn } from '../../model/localised.ts';
import type { PeerGroup } from '../../model/region.ts';
import type { Settings } from '../../model/settings.ts';
import { visible } from '../../model/visible.ts';
import { hasFigure } from '../../numeric/columns/certified.ts';
import { isPositive } from '../../numeric/exact.ts';
import {
  changeColumns,
  englishName,
  groupRows,
  level1Columns,
  type ResultRow,
  resultsTable,
} from '../../tables/results.ts';
import { rankedTexts } from '../../tables/results-words.ts';
import { type Column, columnNamed, columnsAmong } from '../../tables/table.ts';
import { paintBand } from '../band-colours.ts';
import { wrapped } from '../line-breaks.ts';
import type { Look } from '../report.ts';
import { movementText } from '../shown-figure.ts';
import { shownTitle } from '../shown-name.ts';
import { fitted } from '../table/fit.ts';
import {
  type AnyColumn,
  type ReaderColumn,
  readerColumn,
  readerColumns,
  type TerminalColumn,
  tableWidth,
  terminalTable,
  totalWidth,
} from '../table/terminal.ts';
import { pad, textWidth } from '../text-width.ts';
import { type GroupTable, RankedNotes } from './notes.ts';
import { blankMarks } from './sentences.ts';

/** What must stand above every table of invented figures. */
export function noticeOf({ synthetic }: Pick<Settings, 'synthetic'>, language: Language): string[] {
  return synthetic ? [rankedTexts.synthetic[language]] : [];
}

/** Names of level 1 above this width would stretch the table: their codes stand above the columns, the names below. */
const HEADING_WIDTH = 16;

function marked(text: string, { computed, at }: ResultRow, position: number): string {
  if (text !== '') return text;
  return hasFigure(computed.coverage[position] ?? [], at) ? blankMarks.missing : blankMarks.notApplicable;
}

/** How a region's total has moved since an earlier month: points, then places. */
function movedColumns(span: Span): ReaderColumn<ResultRow>[] {
  const { score, rank } = changeColumns[span];
  const changeOf = ({ computed, at }: ResultRow) => computed.changes?.[span][at];
  const points = (row: ResultRow): string => {
    const moved = changeOf(row)?.score;
    return `${moved !== undefined && isPositive(moved) ? '+' : ''}${score.value(row)}` || blankMarks.missing;
  };
  const places = (row: ResultRow, language: Language): string => {
    const moved = changeOf(row)?.rank;
    const text = movementText(moved) || blankMarks.missing;
    return moved ? wordsIn(rankedTexts, language).say('placesMoved', { places: text }) : text;
  };
  return [
    { ...readerColumn(score), shown: points },
    { ...readerColumn(rank), shown: places },
  ];
}

/** The columns of a published table, in parts of which the last can be left out where the terminal is narrow. */
interface Parts {
  readonly leading: readonly TerminalColumn[];
  readonly level1: readonly TerminalColumn[];
  readonly month: readonly TerminalColumn[];
  readonly year: readonly TerminalColumn[];
  readonly trailing: readonly TerminalColumn[];
}

class RankedText {
  readonly #computed: ComputedIndex;
  readonly #look: Look;
  readonly #tables: readonly { readonly group: PeerGroup; readonly table: GroupTable }[];

  constructor(computed: ComputedIndex, look: Look) {
    this.#computed = computed;
    this.#look = look;
    this.#tables = computed.workspace.regions.groups.map((group) => ({ group, table: this.#table(group) }));
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

  /** The columns of level 1, each below its name, or all below their codes where one name is long. */
  #level1(isNamed: boolean): ReaderColumn<ResultRow>[] {
    const { workspace } = this.#computed;
    const positions = workspace.tree.nodes[0]?.children ?? [];
    return level1Columns(workspace).map((column, number) => {
      const { align } = readerColumn(column);
      const title = isNamed ? column.about : { en: column.name, zh: column.name };
      const shown = (row: ResultRow) => marked(`${column.value(row) ?? ''}`, row, positions[number] ?? 0);
      return { title, align, shown };
    });
  }

  #band(column: Column<ResultRow>): ReaderColumn<ResultRow> {
    return {
      ...readerColumn(column),
      shown: (row, language) => {
        const name = `${column.value(row) ?? ''}`;
        return name === '' ? '' : labelOf(this.#computed.workspace, name, language);
      },
      paint: (text, cell) => paintBand(this.#look.chalk, text, cell),
    };
  }

  #leading(): AnyColumn<ResultRow>[] {
    const { workspace } = this.#computed;
    const isTranslated = this.#language === 'en' && workspace.regions.list.some(({ nameEn }) => nameEn !== '');
    const isBanded = this.#settings.bands.length > 0;
    return columnsAmong(resultsTable, 'rank', 'name', 'score', 'band').flatMap((column): AnyColumn<ResultRow>[] => {
      if (column.name === 'name') return isTranslated ? [column, englishName] : [column];
      if (column.name === 'band') return isBanded ? [this.#band(column)] : [];
      if (column.name !== 'score') return [column];
      const shown = (row: ResultRow) => marked(`${column.value(row) ?? ''}`, row, 0);
      return [{ ...readerColumn(column), shown }];
    });
  }

  #trailing(rows: readonly ResultRow[]): Column<ResultRow>[] {
    const coverage = columnNamed(resultsTable, 'coverage');
    const isCovered = rows.every((row) => ['1', ''].includes(`${coverage.value(row)}`));
    return [...(isCovered ? [] : [coverage]), columnNamed(resultsTable, 'region')];
  }

  #parts(rows: readonly ResultRow[], isNamed: boolean): Parts {
    const { changes } = this.#computed;
    const made = (columns: readonly AnyColumn<ResultRow>[]) => {
      return readerColumns(columns, rows, this.#language);
    };
    const since = (span: Span) => ((changes?.[span].length ?? 0) === 0 ? [] : made(movedColumns(span)));
    return {
      leading: made(this.#leading()),
      level1: made(this.#level1(isNamed)),
      month: since('month'),
      year: since('year'),
      trailing: made(this.#trailing(rows)),
    };
  }

  /** The widest form of the table that the terminal has room for. */
  #table(group: PeerGroup): GroupTable {
    const rows = groupRows(this.#computed, group);
    const named = this.#parts(rows, true);
    const coded = this.#parts(rows, false);
    const isShort = named.level1.every(({ heading }) => textWidth(heading) <= HEADING_WIDTH);
    const whole = ({ leading, level1, month, year, trailing }: Parts) => {
      return [...leading, ...level1, ...month, ...year, ...trailing];
    };
    const bare = { ...coded, level1: [] };
    const level1 = this.#namedCodes(coded.level1);
    const forms = [
      ...(isShort ? [{ columns: whole(named), leftOut: [], hasCodes: false }] : []),
      { columns: whole(coded), leftOut: [], hasCodes: coded.level1.length > 0 },
      { columns: whole(bare), leftOut: level1, hasCodes: false },
      { columns: whole({ ...bare, year: [] }), leftOut: [...level1, ...coded.year], hasCodes: false },
    ];
    const { width } = this.#look;
    const form = forms.find(({ columns }) => width === undefined || tableWidth(columns) <= width) ?? forms.at(-1);
    if (form === undefined) throw new TypeError('a table has no form');
    const table = fitted(form.columns, width);
    const least = tableWidth(whole(coded));
    return { ...table, leftOut: [...form.leftOut, ...table.leftOut], least, hasCodes: form.hasCodes };
  }

  /** Columns of level 1 headed by their codes and their names. */
  #namedCodes(columns: readonly TerminalColumn[]): TerminalColumn[] {
    const names = level1Columns(this.#computed.workspace).map(({ about }) => about[this.#language]);
    return columns.map((column, at) => ({ ...column, heading: `${column.heading} ${names[at]}` }));
  }

  /** A text in lines of the terminal's width, if there is one. */
  #lines(text: string): string[] {
    const { width } = this.#look;
    return width === undefined ? [visible(text)] : wrapped(visible(text), width);
  }

  #head(): string[] {
    const { chalk } = this.#look;
    const title = this.#lines(shownTitle(this.#settings, this.#computed.data.month, this.#language));
    const notice = noticeOf(this.#settings, this.#language);
    return [
      ...title.map((line) => chalk.bold(line)),
      ...notice.flatMap((text) => this.#lines(text)).map((line) => chalk.yellow(line)),
    ];
  }

  /** The name of a peer group on the left, the unit on the right, or below where the table is too narrow for both. */
  #caption({ name, members }: PeerGroup, { widths }: GroupTable): string[] {
    const ranked = members.filter((region) => this.#computed.nodes[0]?.ranks[region] !== 0).length;
    const group = labelOf(this.#computed.workspace, name, this.#language);
    const caption = this.#say('group', { group, ranked: `${ranked}`, all: `${members.length}` });
    const unit = this.#say('unit');
    const { chalk, width = Number.POSITIVE_INFINITY } = this.#look;
    const room = Math.max(totalWidth(widths) - textWidth(visible(caption)), textWidth(unit) + 2);
    if (textWidth(visible(caption)) + room <= width) return [chalk.bold(visible(caption)) + pad(unit, room, 'left')];
    return [...this.#lines(caption).map((line) => chalk.bold(line)), unit];
  }

  #sourceLine(): string[] {
    const { source, sourceEn } = this.#settings;
    const named = this.#language === 'en' ? (sourceEn ?? source) : source;
    return named === undefined ? [] : this.#lines(this.#say('source', { source: named }));
  }

  lines(): string[] {
    const tables = this.#tables.flatMap(({ group, table }) => [
      '',
      ...this.#caption(group, table),
      ...terminalTable(table.columns, (heading) => this.#look.chalk.dim(heading), table.widths),
    ]);
    return [
      ...this.#head(),
      ...tables,
      '',
      ...new RankedNotes(
        this.#computed,
        this.#look,
        this.#tables.map(({ table }) => table),
      ).lines(),
      ...this.#sourceLine(),
    ];
  }
}

/** The ranked table of every peer group as an office publishes it: title, unit, names, changes, and notes below. */
export function rankedText(computed: ComputedIndex, look: Look): string[] {
  return new RankedText(computed, look).lines();
}
