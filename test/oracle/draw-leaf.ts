import { type Draw, sometimes } from './draw.ts';
import { parseDecimal, publish, rational } from './rational.ts';
import {
  ADJUSTERS,
  type DrawnLeaf,
  type DrawnSettings,
  MISSING,
  type Range,
  type Scoring,
  type Transform,
} from './workspace.ts';

/** An indicator of a drawn workspace: its methods and the figures they go by. */

/** In adjusted units. */
const GOALPOSTS: readonly Range[] = [
  ['0', '1'],
  ['0.1', '0.6'],
  ['-1', '3'],
  ['0', '10'],
  ['0.05', '0.25'],
  ['1', '4'],
];

/** Methods that only some leaves choose for themselves. */
const OWN: readonly Scoring[] = [
  'rank',
  'borda',
  'percentile-rank',
  'fraction-of-max',
  'distance-to-reference',
  'steps',
  'deduct',
];

function isOwn(method: Scoring): boolean {
  return OWN.includes(method);
}

const INTERVAL: readonly Scoring[] = ['min-max', 'goalposts'];

function drawDirection(draw: Draw, method: Scoring, mayBeInterval: boolean): DrawnLeaf['direction'] {
  if (mayBeInterval && sometimes(draw, 0.2)) return 'interval';
  return method === 'deduct' ? '' : draw.of('positive', 'negative', '');
}

function drawTransform(draw: Draw): Transform | '' {
  return sometimes(draw, 0.3) ? draw.of('sqrt', 'reciprocal', 'reciprocal', 'none') : '';
}

/** What a leaf may be drawn with. */
export interface LeafChoices {
  /** Whether leaves may score by methods that are no workspace's default here. */
  readonly ownScoring: boolean;
  /** Whether some region has a parent, so that leaves may roll up. */
  readonly mayRollUp: boolean;
}

/** How a leaf's values come about. */
function drawOrigins(
  draw: Draw,
  mayRollUp: boolean,
): Pick<DrawnLeaf, 'missing' | 'accumulation' | 'rollup' | 'rollupBy'> {
  const rollup = mayRollUp && sometimes(draw, 0.4) ? draw.of('sum', 'mean', 'weighted-mean') : '';
  return {
    missing: sometimes(draw, 0.4) ? draw.of(...MISSING) : '',
    accumulation: sometimes(draw, 0.2) ? 'ytd' : '',
    rollup,
    rollupBy: rollup === 'weighted-mean' ? draw.of(...ADJUSTERS) : '',
  };
}

export function drawLeaf(draw: Draw, settings: DrawnSettings, { ownScoring: own, mayRollUp }: LeafChoices): DrawnLeaf {
  const plain = draw.of<Scoring>('min-max', 'goalposts', 'identity');
  const scoring = sometimes(draw, 0.4) ? (own && sometimes(draw, 0.6) ? draw.of(...OWN) : plain) : '';
  const method = scoring === '' ? settings.scoring : scoring;
  const transform = isOwn(method) ? '' : drawTransform(draw);
  // Quotients seldom have rational roots.
  const adjustBy = transform === 'sqrt' ? '' : draw.of('', '', ...ADJUSTERS);
  const mayBeInterval = own && transform === '' && INTERVAL.includes(method);
  const direction = drawDirection(draw, method, mayBeInterval);
  return {
    direction,
    adjustBy,
    per: adjustBy === '' ? '' : draw.of('', '1', '10', '100', '0.5'),
    scoring,
    transform,
    treatment: sometimes(draw, 0.3) ? draw.of('none', 'winsorize-only', 'clip-quantiles') : '',
    ...drawOrigins(draw, mayRollUp),
    ...figuresOf(draw, method, direction),
    steps: method === 'steps' ? drawSteps(draw, settings) : [],
  };
}

type Figures = Pick<DrawnLeaf, 'worst' | 'best' | 'cells'>;

function figuresOf(draw: Draw, method: Scoring, direction: DrawnLeaf['direction']): Figures {
  const none = { worst: '', best: '', cells: {} };
  const ends = draw.of(...GOALPOSTS);
  if (direction === 'interval') return drawOptimum(draw);
  if (method === 'goalposts') {
    const [worst, best] = direction === 'negative' ? [ends[1], ends[0]] : ends;
    return { worst, best, cells: { clamp: drawClamp(draw) } };
  }
  if (method === 'deduct') return { ...none, cells: { deduction: draw.of('1', '0.5', '2.5', '7') } };
  if (method !== 'distance-to-reference') return none;
  return { ...none, cells: { reference: direction === 'negative' ? draw.of('-7', '-3', '0') : draw.of('12', '101') } };
}

function drawClamp(draw: Draw): string {
  return sometimes(draw, 0.4) ? draw.of('yes', 'no', 'no') : '';
}

function drawOptimum(draw: Draw): Figures {
  const [low, high] = draw.of<Range>(['0.5', '1'], ['1', '1'], ['0.2', '3'], ['2', '6.5']);
  const [worst, worstHigh] = draw.of<Range>(['', ''], ['', ''], ['0', ''], ['0.1', '100'], ['20', ''], ['', '7']);
  return {
    worst,
    best: '',
    cells: { optimum_low: low, optimum_high: high, worst_high: worstHigh, clamp: drawClamp(draw) },
  };
}

/** Steps in no order, some without an end below. */
function drawSteps(draw: Draw, { floor, ceiling }: DrawnSettings): DrawnLeaf['steps'] {
  const froms = draw.subset(['', '0', '0.1', '0.3', '1', '2.5', '6'], 1, 4);
  const all = froms.includes('') || sometimes(draw, 0.2) ? froms : ['', ...froms];
  const bottom = parseDecimal(floor);
  const span = parseDecimal(ceiling).sub(bottom);
  return all.map((from) => {
    const quarter = BigInt(draw.index(5));
    return [from, publish(bottom.add(span.mul(rational(quarter, 4n))), 4, 'half-even')];
  });
}
