import type { Benchmark, Improvement, NodeProfile, Profile } from '../../analysis/profile/profile.ts';
import type { Region } from '../../model/region.ts';
import { toShortText } from '../../numeric/text.ts';
import { csvText, textCell } from '../csv-text.ts';
import { figureText, publishedText, rankText } from '../figure-texts.ts';

const HEADER = [
  'region',
  'node',
  'name',
  'depth',
  'score',
  'published',
  'rank',
  'peers',
  'effective_weight',
  'median',
  'median_lead',
  'median_points',
  'best',
  'best_lead',
  'best_points',
  'raw',
  'target',
  'gain',
  'score_after',
  'published_after',
  'rank_after',
];

function benchmarkCells(benchmark: Benchmark | undefined): string[] {
  return [benchmark?.score, benchmark?.lead, benchmark?.points].map(figureText);
}

function improvementCells(improvement: Improvement | undefined): string[] {
  if (improvement === undefined) return ['', '', '', '', '', ''];
  const { raw, target, gain, score, published, rank } = improvement;
  return [raw, toShortText(target), figureText(gain), figureText(score), publishedText(published), rankText(rank)];
}

function row(code: string, profile: NodeProfile, improvement: Improvement | undefined): string {
  const { node, score, published, rank, peers, effectiveWeight, median, best } = profile;
  const cells = [
    ...[code, node.code, node.name].map(textCell),
    `${node.depth}`,
    figureText(score),
    publishedText(published),
    rankText(rank),
    `${peers}`,
    figureText(effectiveWeight),
    ...benchmarkCells(median),
    ...benchmarkCells(best),
    ...improvementCells(improvement),
  ];
  return cells.join(',');
}

/** Strengths and shortfalls as a table: a row per node, with what an indicator's reaching the median would make. */
export function profileCsv({ computed, region, nodes, improvements }: Profile): string {
  const { code } = computed.workspace.regions.list[region] as Region;
  const byNode = new Map(improvements.map((improvement) => [improvement.node.position, improvement]));
  return csvText(
    HEADER,
    nodes.map((profile) => row(code, profile, byNode.get(profile.node.position))),
  );
}
