import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { type CellOptions, USUAL_CELLS } from '../cells/number-text.ts';
import { foldLabel } from '../recognise/label.ts';
import { MatchGrid } from '../recognise/match-grid.ts';
import { Names } from '../recognise/names.ts';
import { isNote, isTotal, roleOf } from '../recognise/words.ts';
import { cellText, type Sheet } from '../sheets/sheet.ts';
import { formOf } from './column-counts.ts';
import { type FoundName, FoundNames, nameAndUnit } from './found-names.ts';
import { headingOf, type TableColumns, tableColumns } from './table-columns.ts';

const NOTHING = new Names([]);
const UNIT_MOST = 8;

/** A column that holds neither figures nor names, by what heads it. */
export type OtherColumn = Pick<FoundName, 'text' | 'place'>;

/** Gathers the names of indicators and regions from tables of which nothing is known before. */
export class NameReader {
  readonly indicators = new FoundNames();
  readonly regions = new FoundNames();
  readonly others = new Map<string, OtherColumn>();
  /** The heading of the column that tells peer groups, and where it stands. */
  group: OtherColumn | undefined;
  readonly #reading: CellOptions;

  constructor(reading: CellOptions = USUAL_CELLS) {
    this.#reading = reading;
  }

  /** Whether the sheet holds a table. */
  read(sheet: Sheet, problems: ProblemList): boolean {
    const grid = new MatchGrid(sheet, { indicators: NOTHING, regions: NOTHING }, this.#reading);
    const columns = tableColumns(grid);
    if (columns === undefined) return false;
    const table = new TableNames(grid, columns);
    const { indicators, regions } = table.names(problems);
    if (indicators.length === 0 || regions.length === 0) return false;
    for (const found of indicators) this.indicators.add(found);
    for (const found of regions) this.regions.add(found);
    for (const found of table.others) this.others.set(foldLabel(found.text), found);
    this.group ??= table.group;
    return true;
  }
}

type Found = Record<'indicators' | 'regions', readonly FoundName[]>;

/** The names in one table. */
class TableNames {
  readonly #grid: MatchGrid;
  readonly #columns: TableColumns;

  constructor(grid: MatchGrid, columns: TableColumns) {
    this.#grid = grid;
    this.#columns = columns;
  }

  #head(column: number): OtherColumn {
    const { header } = this.#columns;
    return { text: headingOf(this.#grid, header, column), place: this.#grid.sheet.place(header, column) };
  }

  get group(): OtherColumn | undefined {
    const { group } = this.#columns;
    return group === undefined ? undefined : this.#head(group);
  }

  /** Columns that the import must be told to leave out. */
  get others(): readonly OtherColumn[] {
    const { others, group } = this.#columns;
    return [...others, ...(group === undefined ? [] : [group])].map((column) => this.#head(column));
  }

  names(problems: ProblemList): Found {
    const { indicator, region, code, value, heads } = this.#columns;
    const regionLabel = region ?? (indicator === undefined ? code : undefined);
    if (indicator !== undefined && regionLabel !== undefined && (value !== undefined || heads === 'months')) {
      return {
        indicators: this.#rows(indicator),
        regions: this.#rows(regionLabel, region === undefined ? undefined : code),
      };
    }
    if (heads === 'months') return this.#ofSheet(regionLabel);
    if (indicator !== undefined) return { indicators: this.#rows(indicator, code), regions: this.#heads(problems) };
    const rows = regionLabel === undefined ? [] : this.#rows(regionLabel, code);
    return { indicators: this.#heads(problems), regions: rows };
  }

  /** Months across and a row a region: the sheet is of one indicator, which its name tells. */
  #ofSheet(region: number | undefined): Found {
    const { name } = this.#grid.sheet;
    if (region === undefined || name === '') return { indicators: [], regions: [] };
    const place = this.#grid.sheet.place(0, 0);
    const indicator = { ...nameAndUnit(name), text: name, code: '', group: '', place };
    return { indicators: [indicator], regions: this.#rows(region, this.#columns.code) };
  }

  #isData(row: number, label: string): boolean {
    const first = this.#grid.sheet.rows[row]?.find((cell) => cell !== undefined);
    const texts = [label, cellText(first)];
    if (label === '' || texts.some((text) => isTotal(text) || isNote(text)) || roleOf(label) !== undefined)
      return false;
    return this.#columns.figures.some((column) =>
      ['figure', 'mark'].includes(formOf(this.#grid.cell(row, column), this.#grid.reading) ?? ''),
    );
  }

  /** What a column names, with the code, unit and peer group beside it. */
  #rows(label: number, code?: number): FoundName[] {
    const { header, unit, group } = this.#columns;
    const text = (row: number, column: number | undefined) =>
      column === undefined ? '' : this.#grid.labelText(row, column).trim();
    const rows = [...Array(this.#grid.height).keys()]
      .slice(header + 1)
      .filter((row) => this.#isData(row, text(row, label)));
    return rows.map((row) => {
      const written = text(row, label);
      const read = label === this.#columns.indicator ? nameAndUnit(written) : { name: written, unit: '' };
      const told =
        label === this.#columns.indicator
          ? { unit: text(row, unit) || read.unit, group: '' }
          : { unit: '', group: text(row, group) };
      return {
        ...told,
        name: read.name,
        text: written,
        code: text(row, code),
        place: this.#grid.sheet.place(row, label),
      };
    });
  }

  /** What the header names; one that stands twice without months above is a problem. */
  #heads(problems: ProblemList): FoundName[] {
    const { figures, header } = this.#columns;
    const hasMonths = [header - 2, header - 1, header + 1].some((row) =>
      figures.some(
        (column) => this.#grid.month(row, column) !== undefined && this.#grid.label(row, column)?.kind !== 'number',
      ),
    );
    const seen = new Map<string, FoundName>();
    const found: FoundName[] = [];
    for (const column of figures) {
      const one = this.#named(column);
      const before = seen.get(foldLabel(one.text));
      if (before === undefined) found.push(one);
      else if (!hasMonths)
        problems.add(problem('repeated-heading', one.place, { text: one.text, first: withCell(before) }));
      seen.set(foldLabel(one.text), before ?? one);
    }
    return found;
  }

  #named(column: number): FoundName {
    const { text, place } = this.#head(column);
    const { name, unit } = nameAndUnit(text);
    return { name, unit: unit || this.#unitBelow(column) || this.#percent(column), text, code: '', group: '', place };
  }

  /** The unit in the row below the header, where that row holds units alone. */
  #unitBelow(column: number): string {
    const { figures, header, region, code } = this.#columns;
    const row = header + 1;
    const label = region ?? code;
    const beside = label === undefined ? '' : this.#grid.labelText(row, label);
    if (beside !== '' && roleOf(beside) === undefined) return '';
    const texts = figures.map((at) => ({
      form: formOf(this.#grid.cell(row, at), this.#grid.reading),
      text: cellText(this.#grid.cell(row, at)),
    }));
    if (texts.some(({ form, text }) => form === 'figure' || text.length > UNIT_MOST)) return '';
    const text = cellText(this.#grid.cell(row, column)).trim();
    return formOf(this.#grid.cell(row, column), this.#grid.reading) === 'text'
      ? text.replace(/^[（(]|[）)]$/gu, '')
      : '';
  }

  /** % where figures are shown so. */
  #percent(column: number): string {
    const isPercent = this.#grid.sheet.rows.slice(this.#columns.header + 1).some((row) => {
      const cell = row[column];
      return (cell?.kind === 'number' && cell.isPercent) || (cell?.kind === 'text' && /\d\s*[%％]$/u.test(cell.text));
    });
    return isPercent ? '%' : '';
  }
}

function withCell({ place }: FoundName): string {
  return place.cell ?? `${place.line}:${place.column}`;
}
