import type fc from 'fast-check';
import { type Draw, draws, sometimes } from './draw.ts';
import { drawNodes, EXPONENTS, SHARES } from './draw-nodes.ts';
import { leafInput } from './leaf-scores.ts';
import { transformed } from './prepare-leaf.ts';
import { parseDecimal, publish, rational } from './rational.ts';
import { mayGetTwins } from './twins.ts';
import {
  ADJUSTERS,
  type Aggregation,
  type DrawnBand,
  type DrawnCoefficient,
  type DrawnLeaf,
  type DrawnObservation,
  type DrawnRegion,
  type DrawnSettings,
  type DrawnStyle,
  type DrawnWorkspace,
  type Range,
  TOTAL_AGGREGATIONS,
  type TotalAggregation,
  type WeightMode,
} from './workspace.ts';

/** Workspaces prone to ties, exact halves, endless fractions and holes. */

const MONTH = '2018-09';
const SCALES_FROM_ZERO: readonly Range[] = [
  ['0', '100'],
  ['0', '1'],
];
const POSITIVE_SCALES: readonly Range[] = [
  ['60', '100'],
  ['1', '7'],
  ['10', '11.5'],
];
const REGION_CODES = ['330106', '330102', '9', '10', 'a', 'B', 'r_1', 'Z.9', 'x-y', 'valueOf'];
const FROM_DATES = ['', '2017-01', '2018-09', '2018-10', '2019-01'];
const COEFFICIENTS = ['1', '2', '3', '6', '7', '0.5', '1.5', '10', '12.5'];
const VALUES = [
  '0',
  '0.1',
  '0.2',
  '0.3',
  '0.5',
  '0.6',
  '0.75',
  '1',
  '1.5',
  '2',
  '2.5',
  '3',
  '3.0',
  '6',
  '7',
  '12.5',
  '1e2',
];
/** Their roots are rational. */
const SQUARES = ['0', '0.01', '0.25', '1', '2.25', '4', '9', '12.25', '1e2'];
/** A square, too. */
const OUTLIER = '1e4';
const NEGATIVES = ['-0.3', '-0.5', '-1', '-2.5', '-6'];

/** What the tests may ask of a draw; what is not asked is drawn. */
export interface Wanted {
  /** The methods to draw from. */
  readonly aggregation?: readonly TotalAggregation[];
  readonly carry?: 'exact';
  readonly weights?: 'relative';
  /** The plain methods only: min-max, goalposts, identity. */
  readonly scoring?: 'plain';
}

export function drawnWorkspace(wanted: Wanted = {}): fc.Arbitrary<DrawnWorkspace> {
  return draws((draw) => drawWorkspace(draw, wanted));
}

function drawWorkspace(draw: Draw, wanted: Wanted): DrawnWorkspace {
  const settings = drawSettings(draw, wanted);
  const style = drawStyle(draw, settings.weights);
  const mayBeNegative = takesAnyScore(settings.aggregation) || sometimes(draw, 0.1);
  const overriding = takesAnyScore(settings.aggregation) ? [] : forGroups(wanted.aggregation ?? TOTAL_AGGREGATIONS);
  const nodes = drawNodes(draw, settings, overriding, wanted.scoring === undefined);
  const regions = drawRegions(draw);
  const coefficients = regions.flatMap(({ code }) => drawCoefficients(draw, code));
  const observations = nodes.flatMap(({ code, leaf }) => {
    return leaf === undefined
      ? []
      : drawObservations(draw, code, regions, drawPool(draw, leaf, settings, mayBeNegative));
  });
  const drawn = mayGetTwins(draw, { settings, style, nodes, regions, coefficients, observations });
  return allowMissing(draw, allowTransforms(draw, withARow(drawn)));
}

function takesAnyScore(aggregation: DrawnSettings['aggregation']): boolean {
  return [aggregation].flat().every((name) => ['arithmetic', 'min', 'median', 'copeland'].includes(name));
}

function drawSettings(draw: Draw, wanted: Wanted): DrawnSettings {
  const depth = draw.of(1, 2, 2, 3, 3, 4);
  const aggregation = drawAggregation(draw, depth, wanted.aggregation ?? TOTAL_AGGREGATIONS);
  const mayBeZero = takesAnyScore(aggregation) || sometimes(draw, 0.1);
  const [floor, ceiling] = draw.of(...(mayBeZero ? SCALES_FROM_ZERO : []), ...POSITIVE_SCALES);
  return {
    month: MONTH,
    depth,
    floor,
    ceiling,
    scoring: draw.of('min-max', 'goalposts', 'identity'),
    treatment: draw.of('none', 'none', 'winsorize-only', 'clip-quantiles'),
    winsorize: {
      skewness: draw.of('2', '0.5', '0.5', '1'),
      kurtosis: draw.of('3.5', '0.5', '0.5', '1'),
      points: draw.of(5, 1, 2),
    },
    quantiles: draw.of({ low: '0.05', high: '0.95' }, { low: '0', high: '0.5' }, { low: '0.3', high: '0.7' }),
    missing: draw.of('error', 'exclude', 'floor'),
    aggregation,
    exponent: draw.of(...EXPONENTS),
    minWeight: sometimes(draw, 0.3) ? draw.of(...SHARES) : '0',
    weights: wanted.weights ?? draw.of('percent', 'unit', 'relative', 'relative', 'equal'),
    decimals: draw.of(0, 1, 2, 3, 4),
    rounding: draw.of('half-even', 'half-up'),
    carry: wanted.carry ?? draw.of('exact', 'exact', 'published'),
    rankBy: draw.of('published', 'exact'),
    ties: draw.of('competition', 'dense'),
    peers: draw.of('level', 'tier'),
    bands: drawBands(draw, floor, ceiling),
  };
}

function drawAggregation(draw: Draw, depth: number, names: readonly TotalAggregation[]): DrawnSettings['aggregation'] {
  if (sometimes(draw, 0.4)) return 'arithmetic';
  const below = forGroups(names);
  if (sometimes(draw, 0.4)) return draw.of(...(depth === 1 ? names : below));
  return [draw.of(...names), ...Array.from({ length: depth - 1 }, () => draw.of(...below))];
}

function forGroups(names: readonly TotalAggregation[]): readonly Aggregation[] {
  return names.filter((name) => name !== 'copeland');
}

/** Bands in no order, at figures that totals are likely to hit. */
function drawBands(draw: Draw, floor: string, ceiling: string): readonly DrawnBand[] {
  const bottom = parseDecimal(floor);
  const span = parseDecimal(ceiling).sub(bottom);
  const quarters = draw.subset([0n, 1n, 2n, 3n, 4n], 0, 3);
  return quarters.map((quarter) => ({
    name: `band-${quarter}`,
    from: publish(bottom.add(span.mul(rational(quarter, 4n))), 3, 'half-even'),
  }));
}

function drawStyle(draw: Draw, weights: WeightMode): DrawnStyle {
  return {
    layout: draw.of('month-and-region', 'month', 'single'),
    terse: draw.of(true, false),
    decoys: draw.of(true, false),
    weightColumn: (weights !== 'relative' && weights !== 'equal') || sometimes(draw, 0.8),
  };
}

function drawRegions(draw: Draw): readonly DrawnRegion[] {
  const peers = draw.of(['county'], ['city', 'county'], ['city', 'county']);
  return draw.subset(REGION_CODES, 2, 7).map((code) => ({ code, peer: draw.of(...peers) }));
}

/** Some row is always in force; its cells may be blank. */
function drawCoefficients(draw: Draw, region: string): readonly DrawnCoefficient[] {
  const first = draw.of('', '', '2017-01', '2018-09');
  const others = draw.subset(
    FROM_DATES.filter((from) => from !== first),
    0,
    2,
  );
  return [first, ...others].map((from) => ({
    region,
    from,
    values: Object.fromEntries(ADJUSTERS.map((name) => [name, sometimes(draw, 0.05) ? '' : draw.of(...COEFFICIENTS)])),
  }));
}

/** A month without a single row is refused where one file serves all months; a blank row makes it a month with data. */
function withARow(ws: DrawnWorkspace): DrawnWorkspace {
  const leaf = ws.nodes.find((node) => node.leaf !== undefined);
  const [region] = ws.regions;
  if (ws.observations.length > 0 || leaf === undefined || region === undefined) return ws;
  return { ...ws, observations: [{ region: region.code, indicator: leaf.code, value: '', status: '' }] };
}

/** The values that the cells of a leaf are drawn from; where outliers are drawn in, there is one more often. */
function drawPool(
  draw: Draw,
  leaf: DrawnLeaf,
  { treatment }: DrawnSettings,
  mayBeNegative: boolean,
): readonly string[] {
  const values = leaf.transform === 'sqrt' ? SQUARES : [...VALUES, ...(mayBeNegative ? NEGATIVES : [])];
  const isWinsorized = (leaf.treatment === '' ? treatment : leaf.treatment) === 'winsorize-only';
  return isWinsorized ? [...draw.subset(values, 3, 6), OUTLIER] : draw.subset(values, 1, 4);
}

function drawObservations(
  draw: Draw,
  code: string,
  regions: readonly DrawnRegion[],
  pool: readonly string[],
): readonly DrawnObservation[] {
  const hasHoles = sometimes(draw, 0.5);
  return regions.flatMap(({ code: region }) => {
    const cell = hasHoles ? drawHole(draw) : 'value';
    if (cell === 'no-row') return [];
    const status = cell === 'L' || cell === 'M' ? cell : draw.of('', '', 'A', 'E', 'P', 'I');
    // A value beside L is ignored with a warning; beside M it would be refused.
    const isBlank = cell === 'blank' || cell === 'M' || (cell === 'L' && sometimes(draw, 0.7));
    return [{ region, indicator: code, value: isBlank ? '' : draw.of(...pool), status }];
  });
}

function drawHole(draw: Draw): 'value' | 'no-row' | 'blank' | 'L' | 'M' {
  return sometimes(draw, 0.7) ? 'value' : draw.of('no-row', 'blank', 'L', 'M', 'M');
}

/** A transform may stand only where it is defined and rational; now and then a value outside is left, and refused. */
function allowTransforms(draw: Draw, ws: DrawnWorkspace): DrawnWorkspace {
  const nodes = ws.nodes.map((node) => {
    const { code, leaf } = node;
    if (leaf === undefined) return node;
    const inputs = ws.regions.map((region) => leafInput(ws, region.code, code, leaf));
    const values = inputs.flatMap((input) => (input.kind === 'reported' ? [transformed(leaf, input.adjusted)] : []));
    const posts = [leaf.worst, leaf.best]
      .filter((post) => post !== '')
      .map((post) => transformed(leaf, parseDecimal(post)));
    const isRefused = values.includes('outside') && !sometimes(draw, 0.1);
    const isUnfit = isRefused || values.includes('irrational') || posts.some((post) => typeof post === 'string');
    return isUnfit ? { ...node, leaf: { ...leaf, transform: '' as const } } : node;
  });
  return { ...ws, nodes };
}

/** `error` may stand only where nothing is missing. */
function allowMissing(draw: Draw, ws: DrawnWorkspace): DrawnWorkspace {
  const nodes = ws.nodes.map((node) => {
    const { code, leaf } = node;
    const policy = leaf?.missing === '' ? ws.settings.missing : leaf?.missing;
    if (leaf === undefined || policy !== 'error') return node;
    const isMissing = ws.regions.some((region) => leafInput(ws, region.code, code, leaf).kind === 'missing');
    return isMissing ? { ...node, leaf: { ...leaf, missing: draw.of('exclude', 'floor') } } : node;
  });
  return { ...ws, nodes };
}
