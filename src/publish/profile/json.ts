import type { Benchmark, Improvement, Profile } from '../../analysis/profile/profile.ts';
import type { Region } from '../../model/region.ts';
import { toShortText } from '../../numeric/text.ts';
import { coverageText, figureText, publishedText } from '../../tables/figure-texts.ts';
import { columnsAmong } from '../../tables/table.ts';
import { indexData, rowData } from '../table/json.ts';
import { type ProfileRow, profileRows, profileTable } from './table.ts';

function benchmarkData(benchmark: Benchmark | undefined): object | null {
  if (benchmark === undefined) return null;
  const { score, published, lead, points } = benchmark;
  return {
    score: figureText(score),
    published: publishedText(published),
    lead: figureText(lead) || null,
    points: figureText(points) || null,
  };
}

const figures = () =>
  columnsAmong(
    profileTable,
    ...(['node', 'name', 'depth', 'score', 'published', 'rank', 'peers', 'effective_weight'] as const),
  );

function nodeData(row: ProfileRow): object {
  return { ...rowData(figures(), row), median: benchmarkData(row.median), best: benchmarkData(row.best) };
}

function improvementData({ node, raw, target, median, adjusted, score, published, gain, rank }: Improvement): object {
  return {
    node: node.code,
    name: node.name,
    raw: raw || null,
    // With every digit, so that what-if takes it as it is.
    target: toShortText(target),
    adjusted: figureText(adjusted) || null,
    median: figureText(median),
    gain: figureText(gain),
    score: figureText(score),
    published: publishedText(published),
    rank,
  };
}

/** Strengths and shortfalls as data: figures are texts of at most 20 significant digits, the values to reach in full. */
export function profileJson(profile: Profile): object {
  const { computed, region, unreported, improvements } = profile;
  const { settings, regions, tree } = computed.workspace;
  const { code, name, nameEn, group } = regions.list[region] as Region;
  return {
    ...indexData(settings, computed.data.month),
    region: { region: code, name, name_en: nameEn || null },
    level: group,
    coverage: coverageText(computed.coverage[region]?.[0], settings) || null,
    unreported: unreported.map((position) => tree.nodes[position]?.code),
    nodes: profileRows(profile).map(nodeData),
    improvements: improvements.map(improvementData),
  };
}
