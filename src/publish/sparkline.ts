import type { Cell } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import { compare } from '../numeric/exact.ts';
import { alignExactly } from '../numeric/statistics.ts';

const BARS = '▁▂▃▄▅▆▇█';
/** Where there is no figure. */
const GAP = ' ';

/**
 * Figures as bars, the least lowest and the greatest highest, each at floor(8 (x - min) / (max - min)) of eight heights;
 * all equal stand half high.
 */
export function sparkline(figures: readonly Cell[]): string {
  const known = figures.filter((figure): figure is Exact => figure !== undefined);
  if (known.length === 0) return GAP.repeat(figures.length);
  const { integers } = alignExactly(known);
  const least = integers.reduce((a, b) => (b < a ? b : a));
  const most = integers.reduce((a, b) => (b > a ? b : a));
  const heights = BigInt(BARS.length);
  const barOf = (integer: bigint): string => {
    if (most === least) return BARS[3] as string;
    const height = ((integer - least) * heights) / (most - least);
    return BARS[Number(height < heights ? height : heights - 1n)] as string;
  };
  const bars = integers.map(barOf);
  return figures.map((figure) => (figure === undefined ? GAP : (bars.shift() ?? GAP))).join('');
}

/** The least and the greatest of figures; undefined where there are none. */
export function extent(figures: readonly Cell[]): readonly [least: Exact, most: Exact] | undefined {
  const known = figures.filter((figure): figure is Exact => figure !== undefined);
  const [first] = known;
  if (first === undefined) return undefined;
  const least = known.reduce((a, b) => (compare(b, a) < 0 ? b : a), first);
  const most = known.reduce((a, b) => (compare(b, a) > 0 ? b : a), first);
  return [least, most];
}
