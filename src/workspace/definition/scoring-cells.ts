import { type Uses, usesOf } from '../../formula/uses.ts';
import type { Exact } from '../../model/exact.ts';
import type { Direction, Optimum, Reference } from '../../model/index-tree.ts';
import type { Localised } from '../../model/localised.ts';
import type { MethodTable, ScoringMethod } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Settings } from '../../model/settings.ts';
import { compare, isPositive } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { parseExact, toShortText } from '../../numeric/text.ts';
import { type IndicatorRow, warnOfIgnored } from './indicator-rows.ts';

const OPTIMUM_COLUMNS = ['optimum_low', 'optimum_high'] as const;

const NO_INTERVAL: Localised = { en: 'no interval indicator', zh: '非适度指标' };
const INTERVAL: Localised = { en: 'an interval indicator', zh: '适度指标' };

/** Says of an indicator that none of these methods scores it. */
function notScoredBy(names: readonly string[]): Localised {
  const listed = names.map((name) => `"${name}"`);
  return { en: `not scored by ${listed.join(' or ')}`, zh: `不按 ${listed.join('、')} 计分的指标` };
}

/** The names of the methods whose formulas ask for something. */
function methodsThat(scoring: MethodTable['scoring'], ask: (uses: Uses) => boolean): readonly string[] {
  return Object.entries(scoring).flatMap(([name, { score }]) => (ask(usesOf(score)) ? [name] : []));
}

/** The direction of a row: as written, else the one its scoring method means. */
export function directionOf(row: IndicatorRow, method: ScoringMethod | undefined): Direction {
  return row.direction ?? method?.directions[0] ?? 'positive';
}

/** What a row is measured against; whether the code is a region's is checked where regions are known. */
export function referenceOf({ reference }: IndicatorRow): Reference | undefined {
  return reference === '' ? undefined : { code: reference, figure: parseExact(reference) };
}

/** The optimum of an interval indicator; a single `worst` counts for the side it lies on. */
export function optimumOf(row: IndicatorRow): Optimum | undefined {
  const { optimumLow: low, optimumHigh: high, worst, worstHigh } = row;
  if (row.direction !== 'interval' || low === undefined || high === undefined) return undefined;
  const isAbove = worst !== undefined && worstHigh === undefined && compare(worst, high) > 0;
  return { low, high, worstLow: isAbove ? undefined : worst, worstHigh: isAbove ? worst : worstHigh };
}

/** The figures of a row that its scoring goes by and that are given in the unit of the values, by their columns. */
export function scaleFigures(
  row: IndicatorRow,
  method: ScoringMethod | undefined,
): readonly (readonly [column: string, figure: Exact | undefined])[] {
  const { worst, best, worstHigh, optimumLow, optimumHigh } = row;
  if (row.direction === 'interval') {
    const optimum = [['optimum_low', optimumLow] as const, ['optimum_high', optimumHigh] as const];
    return [...optimum, ['worst', worst], ['worst_high', worstHigh]];
  }
  if (method?.needs.includes('reference')) return [['reference', referenceOf(row)?.figure]];
  return method?.goalposts
    ? [
        ['worst', worst],
        ['best', best],
      ]
    : [];
}

function checkGoalposts(row: IndicatorRow, direction: Direction, problems: ProblemList): void {
  const { code, worst, best } = row;
  if (worst === undefined || best === undefined) return;
  const order = compareSnapped(worst, best);
  if (order === 0) {
    problems.add(problem('equal-goalposts', row.place('worst'), { code, value: toShortText(worst) }));
  } else if (order > 0 !== (direction === 'negative')) {
    const values = { code, direction, worst: toShortText(worst), best: toShortText(best) };
    problems.add(problem('reversed-goalposts', row.place('worst'), values));
  }
}

const WHERE = {
  below: { en: 'below', zh: '低于适度区间' },
  above: { en: 'above', zh: '高于适度区间' },
  outside: { en: 'outside', zh: '在适度区间之外' },
} as const satisfies Record<string, Localised>;

function checkLimit(
  row: IndicatorRow,
  column: 'worst' | 'worst_high',
  where: keyof typeof WHERE,
  problems: ProblemList,
): void {
  const limit = column === 'worst' ? row.worst : row.worstHigh;
  if (limit === undefined) return;
  const low = row.optimumLow as Exact;
  const high = row.optimumHigh as Exact;
  const lies = { below: compare(limit, low) < 0, above: compare(limit, high) > 0 };
  if (where === 'outside' ? lies.below || lies.above : lies[where]) return;
  const values = { column, code: row.code, value: toShortText(limit), where: WHERE[where] };
  const optimum = { low: toShortText(low), high: toShortText(high) };
  problems.add(problem('limit-beside-optimum', row.place(column), { ...values, ...optimum }));
}

function checkInterval(row: IndicatorRow, name: string, method: ScoringMethod, problems: ProblemList): void {
  const { code, optimumLow: low, optimumHigh: high } = row;
  if (!method.directions.includes('interval')) {
    problems.add(problem('interval-scoring', row.place('direction'), { code, method: name }));
  }
  for (const column of OPTIMUM_COLUMNS) {
    if (!row.filled.has(column)) problems.add(problem('missing-optimum', row.place(column), { code, column }));
  }
  warnOfIgnored(row, ['best'], INTERVAL, problems);
  if (low === undefined || high === undefined) return;
  if (compare(low, high) > 0) {
    const values = { code, low: toShortText(low), high: toShortText(high) };
    problems.add(problem('reversed-optimum', row.place('optimum_low'), values));
    return;
  }
  checkLimit(row, 'worst', row.filled.has('worst_high') ? 'below' : 'outside', problems);
  checkLimit(row, 'worst_high', 'above', problems);
}

function checkParameters(row: IndicatorRow, name: string, method: ScoringMethod, problems: ProblemList): void {
  for (const column of method.needs) {
    if (row.filled.has(column)) continue;
    problems.add(problem('missing-parameter', row.place(column), { method: name, code: row.code, column }));
  }
}

/** Warns of cells that the row's scoring does not read. */
function checkOwnColumns(row: IndicatorRow, name: string, { scoring }: MethodTable, problems: ProblemList): void {
  // Between goalposts alone, a score may pass beyond the scale; on either side of an optimum by any method.
  const clamping = methodsThat(scoring, ({ facts, given }) => facts.has('clamps') && given.has('best'));
  if (!clamping.includes(name) && row.direction !== 'interval') {
    warnOfIgnored(row, ['clamp'], notScoredBy(clamping), problems);
  }
  // Goalposts are read in each direction; what other methods need, those alone read whose formulas have it.
  const own = Object.values(scoring).flatMap(({ needs, goalposts }) => (goalposts ? [] : needs));
  for (const column of new Set(own)) {
    const owners = methodsThat(scoring, ({ given }) => given.has(column));
    if (!owners.includes(name)) warnOfIgnored(row, [column], notScoredBy(owners), problems);
  }
  if (row.direction === 'interval') return;
  warnOfIgnored(row, [...OPTIMUM_COLUMNS, 'worst_high'], NO_INTERVAL, problems);
}

/** Checks the cells that say how an indicator is scored: `name` is its method, as written or by default. */
export function checkScoring(
  row: IndicatorRow,
  name: string,
  methods: MethodTable,
  { scale }: Settings,
  problems: ProblemList,
): void {
  const method = methods.scoring[name];
  if (method === undefined) return;
  const { code } = row;
  checkOwnColumns(row, name, methods, problems);
  if (method.positiveScale && !isPositive(scale.floor)) {
    const values = { code, method: name, floor: toShortText(scale.floor) };
    problems.add(problem('scale-not-positive', row.place('scoring'), values));
  }
  if (row.direction === 'interval') {
    checkInterval(row, name, method, problems);
    return;
  }
  checkParameters(row, name, method, problems);
  const isUnreadable = row.filled.has('direction') && row.direction === undefined;
  if (method.goalposts && !isUnreadable) checkGoalposts(row, directionOf(row, method), problems);
  if (row.direction !== undefined && !method.directions.includes(row.direction)) {
    const values = { code, direction: row.direction, method: name };
    problems.add(problem('ignored-direction', row.place('direction'), values));
  }
}
