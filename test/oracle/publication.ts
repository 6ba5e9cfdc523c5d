import { parseDecimal, publish, type Rational, snap } from './rational.ts';
import { groupBy, nodesInOrder } from './tree.ts';
import type { DrawnWorkspace } from './workspace.ts';

/** From exact scores to what is published: figures, ranks within the peer group, bands. */

export interface NodeResult {
  /** `undefined`: excluded. */
  readonly score: Rational | undefined;
  readonly published: string;
  readonly rank: number | undefined;
}

/** One region's exact scores by node; `undefined`: excluded. */
export type Scores = Map<string, Rational | undefined>;

/** The figure that is compared: the published one, or the snapped exact one. */
function ranking(ws: DrawnWorkspace, score: Rational): Rational {
  const { rankBy, decimals, rounding } = ws.settings;
  return rankBy === 'exact' ? snap(score) : parseDecimal(publish(score, decimals, rounding));
}

export function rankAll(
  ws: DrawnWorkspace,
  scores: ReadonlyMap<string, Scores>,
): ReadonlyMap<string, ReadonlyMap<string, NodeResult>> {
  const results = new Map<string, Map<string, NodeResult>>(ws.regions.map(({ code }) => [code, new Map()]));
  for (const group of groupBy(ws.regions, ({ peer }) => peer).values()) {
    for (const { code: node } of nodesInOrder(ws)) {
      const column = group.map(({ code }) => scores.get(code)?.get(node));
      const figures = column.flatMap((score) => (score === undefined ? [] : [ranking(ws, score)]));
      group.forEach(({ code }, i) => {
        results.get(code)?.set(node, nodeResult(ws, column[i], figures));
      });
    }
  }
  return results;
}

function nodeResult(ws: DrawnWorkspace, score: Rational | undefined, figures: readonly Rational[]): NodeResult {
  if (score === undefined) return { score, published: '', rank: undefined };
  const better = figures.filter((figure) => figure.gt(ranking(ws, score)));
  const places =
    ws.settings.ties === 'dense' ? new Set(better.map((figure) => figure.toFraction())).size : better.length;
  return { score, published: publish(score, ws.settings.decimals, ws.settings.rounding), rank: places + 1 };
}

/** The band that starts highest among those that start at or below the figure; blank below all. */
export function bandOf(ws: DrawnWorkspace, total: NodeResult | undefined): string {
  if (total?.score === undefined) return '';
  const figure = ranking(ws, total.score);
  const reached = ws.settings.bands.filter(({ from }) => parseDecimal(from).lte(figure));
  const highest = reached.reduce<(typeof reached)[number] | undefined>(
    (a, b) => (a !== undefined && parseDecimal(a.from).gt(parseDecimal(b.from)) ? a : b),
    undefined,
  );
  return highest?.name ?? '';
}
