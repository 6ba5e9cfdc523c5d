import type { Bounds } from '../../model/adjuster.ts';
import type { Exact } from '../../model/exact.ts';
import { type Direction, directions, type Kind } from '../../model/index-tree.ts';
import type { MethodTable } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { isPositive } from '../../numeric/exact.ts';
import { type ColumnRules, type Placer, type Row, readTable, reportNoRows } from '../csv/table.ts';
import type { SourceText } from '../files/decode-source.ts';
import { readNumber, shown } from '../number-cell.ts';
import { readCode, readText } from './code-cells.ts';
import { parentsByName } from './parents.ts';

/** The columns of indicators.csv that mean something on an indicator only. */
export const INDICATOR_COLUMNS = [
  'direction',
  'unit',
  'adjust_by',
  'per',
  'scoring',
  'worst',
  'best',
  'worst_high',
  'optimum_low',
  'optimum_high',
  'reference',
  'deduction',
  'clamp',
  'min',
  'max',
  'treatment',
  'transform',
  'missing',
  'accumulation',
  'rollup',
  'rollup_by',
  'kind',
] as const;

const RULES: ColumnRules = {
  required: ['code', 'parent', 'name'],
  optional: ['name_en', 'weight', 'weighting', 'aggregation', 'exponent', 'min_weight', 'source', ...INDICATOR_COLUMNS],
};

const METHOD_COLUMNS = ['scoring', 'missing', 'aggregation', 'treatment', 'transform', 'rollup'] as const;
type MethodColumn = (typeof METHOD_COLUMNS)[number] | 'weighting';

const FILLABLE = [...INDICATOR_COLUMNS, 'weight', 'weighting', 'aggregation', 'exponent', 'min_weight'];

/** A row of indicators.csv, each cell parsed on its own; blank cells are undefined. */
export interface IndicatorRow {
  readonly code: string;
  readonly parent: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly adjustBy: string | undefined;
  readonly direction: Direction | undefined;
  readonly kind: Kind | undefined;
  readonly accumulation: 'ytd' | undefined;
  readonly rollupBy: string | undefined;
  /** As written: whether it is read depends on how the parent's children are weighted. */
  readonly weightText: string;
  /** As written: read where the node's aggregation needs one. */
  readonly exponentText: string;
  /** As written: read on groups. */
  readonly minWeightText: string;
  readonly per: Exact | undefined;
  readonly worst: Exact | undefined;
  readonly best: Exact | undefined;
  readonly worstHigh: Exact | undefined;
  readonly optimumLow: Exact | undefined;
  readonly optimumHigh: Exact | undefined;
  readonly reference: string;
  readonly deduction: Exact | undefined;
  readonly clamp: 'yes' | 'no' | undefined;
  readonly bounds: Bounds;
  readonly methods: Readonly<Partial<Record<MethodColumn, string>>>;
  readonly line: number;
  readonly extra: ReadonlyMap<string, string>;
  /** The columns whose cell holds something, readable or not. */
  readonly filled: ReadonlySet<string>;
  readonly place: Placer;
}

class RowReader {
  readonly #row: Row;
  readonly #problems: ProblemList;
  readonly #methods: MethodTable;

  constructor(row: Row, methods: MethodTable, problems: ProblemList) {
    this.#row = row;
    this.#methods = methods;
    this.#problems = problems;
  }

  number(column: string): Exact | undefined {
    const text = this.#row.cell(column);
    return text === '' ? undefined : readNumber(text, () => this.#row.place(column), this.#problems);
  }

  positive(column: string): Exact | undefined {
    const value = this.number(column);
    if (value === undefined || isPositive(value)) return value;
    this.#problems.add(problem('not-positive', this.#row.place(column), { column, value: this.#row.cell(column) }));
    return undefined;
  }

  oneOf<Value extends string>(column: string, known: readonly Value[]): Value | undefined {
    const text = this.#row.cell(column);
    const value = known.find((name) => name === text);
    if (text !== '' && value === undefined) {
      const values = { value: shown(text), column, known: known.join(', ') };
      this.#problems.add(problem('unknown-value', this.#row.place(column), values));
    }
    return value;
  }

  method(column: MethodColumn, table: Readonly<Record<string, unknown>>): string | undefined {
    const text = this.#row.cell(column);
    if (text === '' || Object.hasOwn(table, text)) return text === '' ? undefined : text;
    const values = { value: shown(text), kind: column, known: Object.keys(table).join(', ') };
    this.#problems.add(problem('unknown-method', this.#row.place(column), values));
    return undefined;
  }

  methods(): IndicatorRow['methods'] {
    const named = METHOD_COLUMNS.map((kind) => [kind, this.method(kind, this.#methods[kind])] as const);
    const weighting = this.method('weighting', this.#methods.weights);
    return Object.fromEntries([...named, ['weighting', weighting]].filter(([, name]) => name !== undefined));
  }
}

function readRow(row: Row, code: string, reader: RowReader, problems: ProblemList): IndicatorRow {
  return {
    code,
    parent: row.cell('parent'),
    name: readText(row, 'name', problems),
    nameEn: row.cell('name_en'),
    unit: row.cell('unit'),
    adjustBy: row.cell('adjust_by') || undefined,
    direction: reader.oneOf('direction', directions),
    kind: reader.oneOf('kind', ['objective', 'perception']),
    accumulation: reader.oneOf('accumulation', ['ytd']),
    rollupBy: row.cell('rollup_by') || undefined,
    weightText: row.cell('weight'),
    exponentText: row.cell('exponent'),
    minWeightText: row.cell('min_weight'),
    per: reader.positive('per'),
    worst: reader.number('worst'),
    best: reader.number('best'),
    worstHigh: reader.number('worst_high'),
    optimumLow: reader.number('optimum_low'),
    optimumHigh: reader.number('optimum_high'),
    reference: row.cell('reference'),
    deduction: reader.positive('deduction'),
    clamp: reader.oneOf('clamp', ['yes', 'no']),
    bounds: { min: reader.number('min'), max: reader.number('max') },
    methods: reader.methods(),
    line: row.line,
    extra: row.ownCells(),
    filled: new Set(FILLABLE.filter((column) => row.cell(column) !== '')),
    place: row.placer(),
  };
}

/** The rows of indicators.csv and the columns it has. */
export interface IndicatorRows {
  readonly rows: ReadonlyMap<string, IndicatorRow>;
  readonly columns: ReadonlySet<string>;
  /** The codes of rows that had to be left out; '' for one whose code is not known. */
  readonly refused: ReadonlySet<string>;
}

/** Reads indicators.csv row by row; of two rows with one code the first is kept. */
export function readIndicatorRows(
  source: SourceText,
  reserved: string,
  methods: MethodTable,
  problems: ProblemList,
): IndicatorRows | undefined {
  const rows = new Map<string, IndicatorRow>();
  const refused = new Set<string>();
  const visit = (row: Row): void => {
    const code = readCode(row, 'code', problems);
    const first = code === undefined ? undefined : rows.get(code);
    if (code === reserved) problems.add(problem('reserved-code', row.place('code'), { code }));
    if (code !== undefined && first === undefined) {
      rows.set(code, readRow(row, code, new RowReader(row, methods, problems), problems));
      return;
    }
    refused.add('');
    if (code === undefined) return;
    problems.add(problem('duplicate-code', row.place('code'), { code, first: `${first?.line}` }));
  };
  const summary = readTable(source, RULES, problems, visit, (row) => refused.add(row.cell('code')));
  if (summary === undefined) return undefined;
  if (summary.rows === 0) {
    reportNoRows(source.path, { en: 'indicators', zh: '指标' }, problems);
    return undefined;
  }
  for (const [code, parent] of parentsByName([...rows.values()], refused)) {
    rows.set(code, { ...(rows.get(code) as IndicatorRow), parent });
  }
  return { rows, columns: summary.columns, refused };
}
