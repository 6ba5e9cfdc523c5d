import type { Benchmark, Improvement, Profile } from '../../analysis/profile/profile.ts';
import type { Cells } from '../../model/cells.ts';
import type { Region } from '../../model/region.ts';
import { coverageText, figureText, publishedText } from '../../tables/figure-texts.ts';
import type { NameOf } from '../../tables/table.ts';
import { fixedData, indexData, regionData } from '../table/json.ts';
import { type ProfileRow, profileRows, profileTable } from './table.ts';

type ProfileData = ReturnType<typeof fixedData<ProfileRow, NameOf<typeof profileTable>>>;

/** One of the peers' scores, and how far the region is ahead of it. */
function benchmarkData(of: Benchmark | undefined, data: ProfileData, name: 'median' | 'best'): object | null {
  if (of === undefined) return null;
  const published = publishedText(of.published);
  return { score: data[name], published, lead: data[`${name}_lead`], points: data[`${name}_points`] };
}

function nodeData(row: ProfileRow): object {
  const data = fixedData(profileTable, row);
  const { node, name, depth, score, published, rank, peers, effective_weight } = data;
  const [median, best] = [benchmarkData(row.median, data, 'median'), benchmarkData(row.best, data, 'best')];
  return { node, name, depth, score, published, rank, peers, effective_weight, median, best };
}

function improvementData(row: ProfileRow, { adjusted, median }: Improvement): object {
  const { node, name, raw, target, gain, score_after, published_after, rank_after } = fixedData(profileTable, row);
  const values = { raw, target, adjusted: figureText(adjusted) || null, median: figureText(median) };
  return { node, name, ...values, gain, score: score_after, published: published_after, rank: rank_after };
}

/** Strengths and shortfalls as data: figures are texts of at most 20 significant digits, the values to reach in full. */
export function profileJson(profile: Profile): object {
  const { computed, region, unreported, improvements } = profile;
  const { settings, regions, tree } = computed.workspace;
  const rows = profileRows(profile);
  const about = regions.list[region] as Region;
  return {
    ...indexData(settings, computed.data.month),
    region: regionData(about),
    level: about.group,
    coverage: coverageText(computed.coverage[0] as Cells, region, settings) || null,
    unreported: unreported.map((position) => tree.nodes[position]?.code),
    nodes: rows.map(nodeData),
    improvements: improvements.map((each) => improvementData(rows[each.node.position] as ProfileRow, each)),
  };
}
