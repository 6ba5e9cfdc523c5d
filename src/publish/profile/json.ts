import type { Benchmark, Improvement, NodeProfile, Profile } from '../../analysis/profile/profile.ts';
import type { Region } from '../../model/region.ts';
import { toShortText } from '../../numeric/text.ts';
import { coverageText, figureText, publishedText } from '../../tables/figure-texts.ts';

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

function nodeData({ node, score, published, rank, peers, effectiveWeight, median, best }: NodeProfile): object {
  return {
    node: node.code,
    name: node.name,
    depth: node.depth,
    score: figureText(score) || null,
    published: publishedText(published) || null,
    rank: rank || null,
    peers,
    effective_weight: figureText(effectiveWeight),
    median: benchmarkData(median),
    best: benchmarkData(best),
  };
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
export function profileJson({ computed, region, nodes, unreported, improvements }: Profile): object {
  const { settings, regions } = computed.workspace;
  const { code, name, nameEn, group } = regions.list[region] as Region;
  return {
    name: settings.name,
    name_en: settings.nameEn ?? null,
    month: computed.data.month,
    synthetic: settings.synthetic,
    region: { region: code, name, name_en: nameEn || null },
    level: group,
    coverage: coverageText(computed.coverage[region]?.[0], settings) || null,
    unreported: unreported.map((position) => computed.workspace.tree.nodes[position]?.code),
    nodes: nodes.map(nodeData),
    improvements: improvements.map(improvementData),
  };
}
