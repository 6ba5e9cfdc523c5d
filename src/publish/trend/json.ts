import type { Trend, TrendPoint } from '../../model/trend.ts';
import { figureText, publishedText } from '../../tables/figure-texts.ts';

function pointData({
  month,
  hasData,
  errors,
  published,
  score,
  rank,
  peers,
  band,
  scoreChange,
  rankChange,
}: TrendPoint): object {
  return {
    month,
    data: hasData,
    errors,
    published: publishedText(published) || null,
    score: figureText(score) || null,
    rank: rank || null,
    peers: peers || null,
    band: band || null,
    score_change: publishedText(scoreChange) || null,
    rank_change: rankChange ?? null,
  };
}

/** A region's series as data; exact numbers are strings. */
export function trendJson({ index, synthetic, region, node, points }: Trend): object {
  return {
    name: index.zh,
    name_en: index.en === index.zh ? null : index.en,
    synthetic,
    region: region.code,
    region_name: region.name,
    level: region.group,
    node: node.code,
    months: points.map(pointData),
  };
}
