import { type Change, spans } from '../model/change.ts';
import type { ComputedIndex, NodeFigures } from '../model/computed-index.ts';
import type { PeerGroup } from '../model/region.ts';
import { toPlainText } from '../numeric/text.ts';
import { csvText, textCell } from './csv-text.ts';
import { coverageText, publishedText, rankText } from './figure-texts.ts';
import { resultColumns } from './output-columns.ts';

/** A group's regions by rank, then code; those without a rank last. */
export function rankedMembers({ members }: PeerGroup, { ranks }: NodeFigures): readonly number[] {
  const place = (region: number): number => ranks[region] || Number.POSITIVE_INFINITY;
  // Members stand in the order of their codes, and the sort is stable.
  return [...members].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** The change of a score and that of a rank since an earlier month, as two cells. */
function changeCells(change: Change | undefined): string {
  return change === undefined ? ',' : `${toPlainText(change.score)},${change.rank}`;
}

/**
 * results.csv: a row per region, by peer group, then rank, then code, with the published figures of level 1 and how the
 * total has moved since earlier months, and how much of its weight is reported.
 */
export function resultsTable({ workspace, nodes, bands, changes, coverage }: ComputedIndex): string {
  const { tree, regions } = workspace;
  const total = nodes[0] as NodeFigures;
  const level1 = tree.nodes[0]?.children ?? [];
  const codes = level1.map((position) => tree.nodes[position]?.code ?? '');
  const { before, after } = resultColumns;
  const header = [...before.map(({ name }) => name), ...codes, ...after.map(({ name }) => name)];
  const rows = regions.groups.flatMap((group) => {
    return rankedMembers(group, total).map((region) => {
      const { code, name } = regions.list[region] as (typeof regions.list)[number];
      const published = level1.map((position) => publishedText(nodes[position]?.published[region]));
      const named = [textCell(group.name), rankText(total.ranks[region]), code, textCell(name)];
      const own = [publishedText(total.published[region]), textCell(bands[region] ?? '')];
      const moved = spans.map((span) => changeCells(changes?.[span][region]));
      const covered = coverageText(coverage[region]?.[0], workspace.settings);
      return [...named, ...own, ...published, ...moved, covered].join(',');
    });
  });
  return csvText(header, rows);
}
