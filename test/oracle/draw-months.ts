import { type Draw, sometimes } from './draw.ts';
import { monthBefore, policyOf } from './observe.ts';
import { parseDecimal, twentyDigits, ZERO } from './rational.ts';
import type { DrawnLeaf, DrawnNode, DrawnObservation, DrawnSettings, DrawnWorkspace } from './workspace.ts';

/** What regions report, in the month and in those before it that something looks back to. */

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

type Parts = Pick<DrawnWorkspace, 'settings' | 'nodes' | 'regions'>;

export function drawMonths(
  draw: Draw,
  ws: Parts,
  mayBeNegative: boolean,
): Pick<DrawnWorkspace, 'observations' | 'earlier'> {
  const { settings, nodes } = ws;
  const count = nodes.some(({ leaf }) => leaf !== undefined && looksBack(ws, leaf)) ? draw.of(0, 1, 2, 3) : 0;
  const months = Array.from({ length: count + 1 }, (_, back) => monthBefore(settings.month, back));
  const columns = nodes.flatMap((node) => drawLeaf(draw, node, ws, months, mayBeNegative));
  const [observations = [], ...earlier] = months.map((_, back) => columns.flatMap((column) => column[back] ?? []));
  return {
    observations,
    earlier: earlier.map((own, at) => ({ month: months[at + 1] ?? '', observations: own })),
  };
}

function looksBack({ settings }: Parts, leaf: DrawnLeaf): boolean {
  return leaf.accumulation === 'ytd' || policyOf({ settings }, leaf) === 'carry-forward';
}

/** One column of rows per region: what it reports in each month, the latest first. */
function drawLeaf(
  draw: Draw,
  { code, leaf }: DrawnNode,
  { settings, regions }: Parts,
  months: readonly string[],
  mayBeNegative: boolean,
): readonly (readonly DrawnObservation[])[][] {
  if (leaf === undefined) return [];
  const pool = drawPool(draw, leaf, settings, mayBeNegative);
  const policy = policyOf({ settings }, leaf);
  const hasHoles = sometimes(draw, policy === 'carry-forward' || policy === 'parent' ? 0.9 : 0.5);
  const mayFall = leaf.accumulation === '' || sometimes(draw, 0.1);
  return regions.map((region) => {
    const figures = mayFall ? months.map(() => draw.of(...pool)) : drawCumulative(draw, months, pool);
    const isMade = leaf.rollup !== '' && regions.some(({ parent }) => parent === region.code) && sometimes(draw, 0.6);
    // Without a parent a hole would be a fault.
    const mayBeHole = hasHoles && (policy !== 'parent' || region.parent !== '' || sometimes(draw, 0.1));
    return figures.map((figure) => (isMade ? [] : drawCell(draw, region.code, code, figure, mayBeHole)));
  });
}

/** Figures that grow from month to month and begin anew in January, the latest first. */
function drawCumulative(draw: Draw, months: readonly string[], pool: readonly string[]): readonly string[] {
  let total = ZERO;
  const figures = [...months].reverse().map((month) => {
    const rise = parseDecimal(draw.of(...pool)).abs();
    total = month.endsWith('-01') ? rise : total.add(rise);
    return twentyDigits(total);
  });
  return figures.reverse();
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

function drawCell(
  draw: Draw,
  region: string,
  indicator: string,
  figure: string,
  hasHoles: boolean,
): readonly DrawnObservation[] {
  const cell = hasHoles ? drawHole(draw) : 'value';
  if (cell === 'no-row') return [];
  const status = cell === 'L' || cell === 'M' ? cell : draw.of('', '', 'A', 'E', 'P', 'I');
  // A value beside L is ignored with a warning; beside M it would be refused.
  const isBlank = cell === 'blank' || cell === 'M' || (cell === 'L' && sometimes(draw, 0.7));
  return [{ region, indicator, value: isBlank ? '' : figure, status }];
}

function drawHole(draw: Draw): 'value' | 'no-row' | 'blank' | 'L' | 'M' {
  return sometimes(draw, 0.7) ? 'value' : draw.of('no-row', 'blank', 'L', 'M', 'M');
}
