import type fc from 'fast-check';
import { type Draw, draws, sometimes } from './draw.ts';
import { drawMonths } from './draw-months.ts';
import { drawNodes, EXPONENTS, SHARES } from './draw-nodes.ts';
import { leafInputs } from './leaf-inputs.ts';
import { transformed } from './prepare-leaf.ts';
import { parseDecimal, publish, rational } from './rational.ts';
import { mayGetTwins } from './twins.ts';
import {
  ADJUSTERS,
  type Aggregation,
  type DrawnBand,
  type DrawnCoefficient,
  type DrawnLeaf,
  type DrawnRegion,
  type DrawnSettings,
  type DrawnStyle,
  type DrawnWorkspace,
  MISSING,
  type Range,
  TOTAL_AGGREGATIONS,
  type TotalAggregation,
  type WeightMode,
} from './workspace.ts';

/** Workspaces prone to ties, exact halves, endless fractions and holes. */

/** January begins anew what is cumulative, and November, which ends in 1 too, does not. */
const MONTHS = ['2018-09', '2018-09', '2018-02', '2018-01', '2018-11'] as const;
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
  const regions = drawRegions(draw);
  const hasParents = regions.some(({ parent }) => parent !== '');
  const nodes = drawNodes(draw, settings, {
    overriding,
    ownScoring: wanted.scoring === undefined,
    mayRollUp: hasParents,
  });
  const coefficients = regions.flatMap(({ code }) => drawCoefficients(draw, code, settings.month));
  const months = drawMonths(draw, { settings, nodes, regions }, mayBeNegative);
  const drawn = mayGetTwins(draw, { settings, style, nodes, regions, coefficients, ...months });
  return allowTransforms(draw, allowMissing(draw, withARow(drawn)));
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
    month: draw.of(...MONTHS),
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
    missing: draw.of(...MISSING),
    carryForwardMonths: draw.of(12, 1, 2),
    minAvailability: draw.of('0.65', '0.5', '0.3', '1', '0'),
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
  const codes = draw.subset(REGION_CODES, 2, 7);
  const areRelated = sometimes(draw, 0.5);
  return codes.map((code, at) => {
    const parent = areRelated && at > 0 && sometimes(draw, 0.7) ? draw.of(...codes.slice(0, at)) : '';
    return { code, parent, peer: draw.of(...peers) };
  });
}

/** Some row is always in force; its cells may be blank. */
function drawCoefficients(draw: Draw, region: string, month: string): readonly DrawnCoefficient[] {
  const first = draw.of('', '', '2017-01', month);
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

/** A transform may stand only where it is defined and rational; now and then a value outside is left, and refused. */
function allowTransforms(draw: Draw, ws: DrawnWorkspace): DrawnWorkspace {
  const nodes = ws.nodes.map((node) => {
    const { code, leaf } = node;
    if (leaf === undefined) return node;
    const inputs = [...leafInputs(ws, code, leaf).inputs.values()];
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

/**
 * A method that refuses what is missing may stand only where nothing is that it cannot fill, and figures may be cumulative
 * only where they do not fall; now and then a fault is left.
 */
function allowMissing(draw: Draw, ws: DrawnWorkspace): DrawnWorkspace {
  const isFaulty = (code: string, leaf: DrawnLeaf): boolean => leafInputs(ws, code, leaf).faults.size > 0;
  const nodes = ws.nodes.map((node) => {
    const { code, leaf } = node;
    if (leaf === undefined || !isFaulty(code, leaf) || sometimes(draw, 0.05)) return node;
    const missing = draw.of('exclude', 'floor', 'mean', 'median', 'screen');
    const lenient = { ...leaf, missing };
    return { ...node, leaf: isFaulty(code, lenient) ? { ...lenient, accumulation: '' as const } : lenient };
  });
  return { ...ws, nodes };
}
