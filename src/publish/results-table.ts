import type { ComputedIndex, NodeFigures } from '../model/computed-index.ts';
import type { PeerGroup } from '../model/region.ts';
import { csvText, textCell } from './csv-text.ts';
import { publishedText, rankText } from './figure-texts.ts';
import { headerOf } from './output-columns.ts';

/** A group's regions by rank, then code; those without a rank last. */
export function rankedMembers({ members }: PeerGroup, { ranks }: NodeFigures): readonly number[] {
  const place = (region: number): number => ranks[region] || Number.POSITIVE_INFINITY;
  // Members stand in the order of their codes, and the sort is stable.
  return [...members].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** results.csv: a row per region, by peer group, then rank, then code, with the published figures of level 1. */
export function resultsTable({ workspace, nodes, bands }: ComputedIndex): string {
  const { tree, regions } = workspace;
  const total = nodes[0] as NodeFigures;
  const level1 = tree.nodes[0]?.children ?? [];
  const header = [...headerOf('results.csv'), ...level1.map((position) => tree.nodes[position]?.code ?? '')];
  const rows = regions.groups.flatMap((group) => {
    return rankedMembers(group, total).map((region) => {
      const { code, name } = regions.list[region] as (typeof regions.list)[number];
      const published = level1.map((position) => publishedText(nodes[position]?.published[region]));
      const cells = [textCell(group.name), rankText(total.ranks[region]), code, textCell(name)];
      return [...cells, publishedText(total.published[region]), textCell(bands[region] ?? ''), ...published].join(',');
    });
  });
  return csvText(header, rows);
}
