import type { Cells } from '../model/cells.ts';
import type { NodeFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { PeerGroup } from '../model/region.ts';
import type { Band, Settings, Ties } from '../model/settings.ts';
import { negate } from '../numeric/columns/arithmetic.ts';
import { Certified, hasFigure, orderWith, Published } from '../numeric/columns/certified.ts';
import { createColumn } from '../numeric/columns/column.ts';
import { countBelow, UNRANKED } from '../numeric/columns/ranks.ts';
import { compare, snap } from '../numeric/exact.ts';
import { compareSnapped } from '../numeric/order.ts';

/** The figures that ranks and bands go by: published, or exact ones, which they snap. */
export function rankedFigures(scores: Cells, published: Cells, { ranking }: Settings): Cells {
  if (ranking.by === 'published') return published;
  return scores instanceof Certified ? scores : scores.map((score) => (score === undefined ? undefined : snap(score)));
}

/** The greatest integer beside which a position fits into a double. */
function largestBeside(positions: number): number {
  return Number.MAX_SAFE_INTEGER / positions - 1;
}

function isSmall(integers: Float64Array): boolean {
  const largest = largestBeside(integers.length);
  for (let at = 0; at < integers.length; at += 1) if (Math.abs(integers[at] as number) > largest) return false;
  return true;
}

/** Figures as integers that doubles hold exactly, and so that a position fits in beside them; NaN where there is none. */
function integersOf(figures: Cells): Float64Array | undefined {
  if (figures instanceof Published && isSmall(figures.integers)) return figures.integers;
  const integers = new Float64Array(figures.length).fill(Number.NaN);
  const largest = largestBeside(figures.length);
  let exponent: number | undefined;
  for (let region = 0; region < figures.length; region += 1) {
    const figure = figures.at(region);
    if (figure === undefined) continue;
    exponent ??= figure.exponent;
    const integer = Number(figure.coefficient);
    if (figure.exponent !== exponent || Math.abs(integer) > largest) return undefined;
    integers[region] = integer;
  }
  return integers;
}

/**
 * The regions in order, the highest integer first: an integer and its region are sorted as one number, which takes no
 * comparing function.
 */
function sortedByIntegers(regions: readonly number[], integers: Float64Array): Float64Array {
  const width = integers.length;
  const packed = new Float64Array(regions.length);
  for (let at = 0; at < packed.length; at += 1) {
    const region = regions[at] as number;
    packed[at] = region - (integers[region] as number) * width;
  }
  packed.sort();
  for (let at = 0; at < packed.length; at += 1) {
    const number = packed[at] as number;
    packed[at] = number - Math.floor(number / width) * width;
  }
  return packed;
}

/** Whether two regions, one behind the other in order, have the same figure. */
type Tied = (before: number, region: number) => boolean;

function rankInOrder(ordered: ArrayLike<number>, areTied: Tied, ties: Ties, ranks: Uint32Array): void {
  let rank = 0;
  for (let at = 0; at < ordered.length; at += 1) {
    const region = ordered[at] as number;
    const tied = at > 0 && areTied(ordered[at - 1] as number, region);
    if (!tied) rank = ties === 'competition' ? at + 1 : rank + 1;
    ranks[region] = rank;
  }
}

/** The same for certified figures, which are snapped: a region's rank follows from how many peers are above it. */
function rankCertified(figures: Certified, groups: readonly PeerGroup[], ties: Ties): Uint32Array {
  const ranks = new Uint32Array(figures.length);
  const turned = createColumn(figures.length);
  negate(turned, figures.column);
  const ask = (i: number, j: number) => compareSnapped(figures.ask(j), figures.ask(i));
  for (const { members } of groups) {
    const regions = Int32Array.from(members);
    const above = new Int32Array(regions.length);
    countBelow(above, turned, regions, ask, figures.identity);
    const counts = [...new Set(above)].filter((count) => count !== UNRANKED).sort((a, b) => a - b);
    const places = new Map(counts.map((count, place) => [count, place]));
    for (const [at, count] of above.entries()) {
      if (count === UNRANKED) continue;
      ranks[regions[at] as number] = 1 + (ties === 'competition' ? count : (places.get(count) as number));
    }
  }
  return ranks;
}

/**
 * Ranks each region within its peer group, the highest first; 0 where there is no figure. Published figures are integers
 * of one exponent, nearly always few enough digits for doubles: then doubles are sorted.
 */
export function rankColumn(figures: Cells, groups: readonly PeerGroup[], ties: Ties): Uint32Array {
  if (figures instanceof Certified) return rankCertified(figures, groups, ties);
  const ranks = new Uint32Array(figures.length);
  const integers = integersOf(figures);
  const order = (a: number, b: number): number => compare(figures.at(b) as Exact, figures.at(a) as Exact);
  for (const { members } of groups) {
    const ranked = members.filter((region) => hasFigure(figures, region));
    if (integers === undefined) rankInOrder(ranked.sort(order), (a, b) => order(a, b) === 0, ties, ranks);
    else rankInOrder(sortedByIntegers(ranked, integers), (a, b) => integers[a] === integers[b], ties, ranks);
  }
  return ranks;
}

/** The name of the highest band whose `from` each figure reaches; '' below all bands and without a figure. */
export function bandColumn(figures: Cells, bands: readonly Band[]): readonly string[] {
  return Array.from({ length: figures.length }, (_, region) => {
    if (!hasFigure(figures, region)) return '';
    return bands.find(({ from }) => orderWith(figures, region, from) >= 0)?.name ?? '';
  });
}

/** The band of each region's total. */
export function bandsOf(
  { scores, published }: Pick<NodeFigures, 'scores' | 'published'>,
  settings: Settings,
): readonly string[] {
  return bandColumn(rankedFigures(scores, published, settings), settings.bands);
}
