import { isNegative, transformed } from './prepare-leaf.ts';
import { ONE, parseDecimal, type Rational, rational, snap, ZERO } from './rational.ts';
import type { DrawnLeaf, DrawnWorkspace, Scoring } from './workspace.ts';

/** From the adjusted values of one leaf in one peer group to their scores. */

export type ScoringRefusal = 'unscorable-value' | 'below-steps' | 'reference-not-better';

type Scorer = (x: Rational) => Rational | ScoringRefusal;

/** What the scorers are made of: the values of the group, the scale, and which way is better. */
interface Column {
  readonly leaf: DrawnLeaf;
  readonly values: readonly Rational[];
  readonly floor: Rational;
  readonly ceiling: Rational;
  readonly span: Rational;
  readonly isNegative: boolean;
}

/** How the group's values are scored; there is at least one. */
export function scorerOf(ws: DrawnWorkspace, leaf: DrawnLeaf, values: readonly Rational[]): Scorer {
  const floor = parseDecimal(ws.settings.floor);
  const ceiling = parseDecimal(ws.settings.ceiling);
  const method: Scoring = leaf.scoring === '' ? ws.settings.scoring : leaf.scoring;
  const column = { leaf, values, floor, ceiling, span: ceiling.sub(floor), isNegative: isNegative(leaf) };
  return SCORERS[method](column);
}

const SCORERS: Readonly<Record<Scoring, (column: Column) => Scorer>> = {
  identity: () => (x) => x,
  goalposts: (column) => (column.leaf.direction === 'interval' ? interval(column) : goalposts(column)),
  'min-max': (column) => {
    if (isFlat(column)) return () => column.ceiling;
    return column.leaf.direction === 'interval' ? interval(column) : minMax(column);
  },
  rank: (column) => (x) => rational(BigInt(rankOf(column, x))),
  borda: (column) => (x) => rational(BigInt(rankOf(column, x) - 1)),
  'percentile-rank': (column) => (x) => {
    const n = column.values.length;
    if (isFlat(column)) return column.ceiling;
    return along(column, rational(BigInt(rankOf(column, x) - 1), BigInt(n - 1)));
  },
  'fraction-of-max': (column) => (x) => {
    if (x.lt(ZERO)) return 'unscorable-value';
    if (isFlat(column)) return column.ceiling;
    // Zero is the greatest only of values below it, none of which can be scored.
    const share = greatest(column).equals(ZERO) ? ZERO : x.div(greatest(column));
    return along(column, column.isNegative ? ONE.sub(share) : share);
  },
  'distance-to-reference': distance,
  steps: stepped,
  deduct: (column) => (x) => {
    if (x.lt(ZERO)) return 'unscorable-value';
    const score = column.ceiling.sub(parseDecimal(column.leaf.cells['deduction'] ?? '').mul(x));
    return score.lt(column.floor) ? column.floor : score;
  },
};

function along({ floor, span }: Column, share: Rational): Rational {
  return floor.add(span.mul(share));
}

function least({ values }: Column): Rational {
  return values.reduce((a, b) => (b.lt(a) ? b : a));
}

function greatest({ values }: Column): Rational {
  return values.reduce((a, b) => (b.gt(a) ? b : a));
}

function ties(a: Rational, b: Rational): boolean {
  return snap(a).equals(snap(b));
}

function isFlat(column: Column): boolean {
  return ties(least(column), greatest(column));
}

/** One more than the peers that are worse; the best where none differ. */
function rankOf(column: Column, x: Rational): number {
  const { values, isNegative } = column;
  if (isFlat(column)) return values.length;
  const worse = values.filter((other) => (isNegative ? snap(other).gt(snap(x)) : snap(other).lt(snap(x))));
  return worse.length + 1;
}

function clamped({ leaf }: Column, share: Rational): Rational {
  if (leaf.cells['clamp'] === 'no') return share;
  return share.lt(ZERO) ? ZERO : share.gt(ONE) ? ONE : share;
}

function goalposts(column: Column): Scorer {
  const [worst, best] = [column.leaf.worst, column.leaf.best].map((post) =>
    transformed(column.leaf, parseDecimal(post)),
  );
  if (typeof worst !== 'object' || typeof best !== 'object') throw new Error('no goalposts');
  return (x) => along(column, clamped(column, x.sub(worst).div(best.sub(worst))));
}

function minMax(column: Column): Scorer {
  const [low, high] = [least(column), greatest(column)];
  const share = (x: Rational): Rational => x.sub(low).div(high.sub(low));
  return (x) => along(column, column.isNegative ? ONE.sub(share(x)) : share(x));
}

/** Full marks within the optimum; outside, the share of the way from the limit of that side. */
function interval(column: Column): Scorer {
  const cell = (name: string): Rational | undefined => {
    const text = column.leaf.cells[name] ?? '';
    return text === '' ? undefined : parseDecimal(text);
  };
  const [low, high] = [cell('optimum_low') ?? ZERO, cell('optimum_high') ?? ZERO];
  const single = column.leaf.worst === '' ? undefined : parseDecimal(column.leaf.worst);
  const isAbove = single?.gt(high) ?? false;
  const below = (isAbove ? undefined : single) ?? least(column);
  const above = cell('worst_high') ?? (isAbove ? single : undefined) ?? greatest(column);
  return (x) => {
    if (!snap(x).lt(snap(low)) && !snap(x).gt(snap(high))) return column.ceiling;
    const [end, limit] = x.lt(low) ? [low, below] : [high, above];
    if (ties(x, limit)) return column.floor;
    return along(column, clamped(column, x.sub(limit).div(end.sub(limit))));
  };
}

function distance(column: Column): Scorer {
  if (isFlat(column)) return () => column.ceiling;
  const reference = parseDecimal(column.leaf.cells['reference'] ?? '');
  const worst = column.isNegative ? greatest(column) : least(column);
  const way = reference.sub(worst);
  const isBetter = !ties(reference, worst) && (column.isNegative ? way.lt(ZERO) : way.gt(ZERO));
  return (x) => (isBetter ? along(column, x.sub(worst).div(way)) : 'reference-not-better');
}

function stepped({ leaf }: Column): Scorer {
  return (x) => {
    const reached = leaf.steps.filter(([from]) => from === '' || !snap(parseDecimal(from)).gt(snap(x)));
    const higher = (a: string, b: string): boolean => a !== '' && (b === '' || parseDecimal(a).gt(parseDecimal(b)));
    const [first] = reached;
    if (first === undefined) return 'below-steps';
    return parseDecimal(reached.reduce((a, b) => (higher(b[0], a[0]) ? b : a), first)[1]);
  };
}
