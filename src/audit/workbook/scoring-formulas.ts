import type { methods } from '../../methods/index.ts';
import type { Direction } from '../../model/index-tree.ts';

/** What stands in the row of an indicator, by its column's key. */
export type GivenName = 'worst' | 'best' | 'worst_high' | 'optimum_low' | 'optimum_high' | 'reference' | 'deduction';

/** The cells that a score is made of. */
export interface ScoringCells {
  readonly x: string;
  /** All values of the peer group. */
  readonly values: string;
  readonly statistic: (name: 'n' | 'min' | 'max' | 'mean' | 'sd') => string;
  readonly direction: Direction;
  /** Whether values beyond the goalposts score as the goalposts do. */
  readonly clamps: boolean;
  /** undefined where there is no such figure. */
  readonly given: (name: GivenName) => string | undefined;
  readonly steps: (part: 'from' | 'score') => string;
}

type ScoringFormula = (cells: ScoringCells) => string;

/** a is above b, and does not tie with it. */
function above(a: string, b: string): string {
  return `${a}>${b}+tie*ABS(${b})`;
}

function below(a: string, b: string): string {
  return `${a}<${b}-tie*ABS(${b})`;
}

/** All values tie: each scores as the best. */
function unlessFlat({ statistic }: ScoringCells, score: string, flat = 'scale_ceiling'): string {
  const [min, max] = [statistic('min'), statistic('max')];
  return `IF(${max}-${min}<=tie*MAX(ABS(${min}),ABS(${max})),${flat},${score})`;
}

function onScale(numerator: string, denominator: string): string {
  return `scale_floor+(scale_ceiling-scale_floor)*(${numerator})/(${denominator})`;
}

/**
 * x ties with what gives it a given score. Doubles tell that by what the score is measured in, so that a score that is
 * not the given one is off by no more than a tie.
 */
function ties(x: string, end: string, measure: string): string {
  return `ABS(${x}-${end})<=tie*${measure}`;
}

/** One side of an optimum, scored from its limit up to its end; the floor where it is past the limit and clamped. */
function side(x: string, limit: string, end: string, isPast: string | undefined): string {
  const score = onScale(`${x}-${limit}`, `${end}-${limit}`);
  return isPast === undefined ? score : `IF(${isPast},scale_floor,${score})`;
}

/** The ceiling within the optimum, linear down to the limit on either side. */
function interval({ x, statistic, given, clamps }: ScoringCells): string {
  const [low = '', high = ''] = [given('optimum_low'), given('optimum_high')];
  const worstLow = given('worst') ?? statistic('min');
  const worstHigh = given('worst_high') ?? statistic('max');
  const under = side(x, worstLow, low, clamps ? `NOT(${above(x, worstLow)})` : undefined);
  const over = side(x, worstHigh, high, clamps ? `NOT(${below(x, worstHigh)})` : undefined);
  return `IF(${below(x, low)},${under},IF(${above(x, high)},${over},scale_ceiling))`;
}

function minMax(cells: ScoringCells): string {
  const { x, statistic, direction } = cells;
  if (direction === 'interval') return unlessFlat(cells, interval(cells));
  const [min, max] = [statistic('min'), statistic('max')];
  const reached = direction === 'negative' ? `${max}-${x}` : `${x}-${min}`;
  return unlessFlat(cells, onScale(reached, `${max}-${min}`));
}

function goalposts(cells: ScoringCells): string {
  if (cells.direction === 'interval') return interval(cells);
  const [worst = '', best = ''] = [cells.given('worst'), cells.given('best')];
  const score = onScale(`${cells.x}-${worst}`, `${best}-${worst}`);
  return cells.clamps ? `MAX(scale_floor,MIN(scale_ceiling,${score}))` : score;
}

function zScore(cells: ScoringCells): string {
  const { x, statistic, direction } = cells;
  const sign = direction === 'negative' ? '-' : '+';
  const [mean, sd] = [statistic('mean'), statistic('sd')];
  return unlessFlat(cells, `IF(${ties(x, mean, sd)},z_mean,z_mean${sign}z_sd*(${x}-${mean})/${sd})`);
}

/** How many peers do worse. */
function worse({ x, values, direction }: ScoringCells): string {
  const test = direction === 'negative' ? above(values, x) : below(values, x);
  return `SUMPRODUCT(ISNUMBER(${values})*(${test.replaceAll(`ABS(${values})`, `ABS(${x})`)}))`;
}

function rank(cells: ScoringCells): string {
  return unlessFlat(cells, `1+${worse(cells)}`, cells.statistic('n'));
}

function borda(cells: ScoringCells): string {
  return unlessFlat(cells, worse(cells), `${cells.statistic('n')}-1`);
}

function percentileRank(cells: ScoringCells): string {
  return unlessFlat(cells, onScale(worse(cells), `${cells.statistic('n')}-1`));
}

function fractionOfMax(cells: ScoringCells): string {
  const { x, direction } = cells;
  const max = cells.statistic('max');
  const [reached, whole] = direction === 'negative' ? [`${max}-${x}`, 'scale_floor'] : [x, 'scale_ceiling'];
  return unlessFlat(cells, `IF(${ties(x, max, max)},${whole},${onScale(reached, max)})`);
}

function distanceToReference(cells: ScoringCells): string {
  const { x, direction, given, statistic } = cells;
  const [worst, reference = ''] = [statistic(direction === 'negative' ? 'max' : 'min'), given('reference')];
  const score = onScale(`${x}-${worst}`, `${reference}-${worst}`);
  const isReference = ties(x, reference, `ABS(${reference}-${worst})`);
  return unlessFlat(cells, `IF(${isReference},scale_ceiling,${score})`);
}

function efficacy({ x, statistic, direction, given }: ScoringCells): string {
  const isNegative = direction === 'negative';
  const worst = given('worst') ?? statistic(isNegative ? 'max' : 'min');
  const best = given('best') ?? statistic(isNegative ? 'min' : 'max');
  const [reaches, exceeds] = isNegative
    ? [`NOT(${above(x, best)})`, below(x, worst)]
    : [`NOT(${below(x, best)})`, above(x, worst)];
  const share = `(${x}-${worst})/(${best}-${worst})`;
  const score = `scale_floor*(scale_ceiling/scale_floor)^(${share})`;
  return `IF(${reaches},scale_ceiling,IF(${exceeds},${score},scale_floor))`;
}

function steps({ x, steps: cells }: ScoringCells): string {
  return `LOOKUP(${x}+tie*ABS(${x}),${cells('from')},${cells('score')})`;
}

function deduct({ x, given }: ScoringCells): string {
  return `MAX(scale_floor,scale_ceiling-${given('deduction')}*${x})`;
}

/** The formula of every scoring method's score: a method is complete only with its entry here. */
export const scoringCellFormulas: Readonly<Record<keyof typeof methods.scoring, ScoringFormula>> = {
  'min-max': minMax,
  goalposts,
  'z-score': zScore,
  rank,
  'percentile-rank': percentileRank,
  borda,
  'fraction-of-max': fractionOfMax,
  'distance-to-reference': distanceToReference,
  efficacy,
  identity: ({ x }) => x,
  steps,
  deduct,
};
