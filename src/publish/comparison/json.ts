import { rankChange, scoreChange } from '../../analysis/change/order-of-change.ts';
import type { Cell } from '../../model/cells.ts';
import {
  type ComparisonReport,
  effects,
  type NodeChange,
  type RegionChange,
  type StateFigures,
} from '../../model/comparison.ts';
import { exactText, publishedText } from '../../tables/figure-texts.ts';

/** Every digit of a figure. */
function orNull(figure: Cell): string | null {
  return exactText(figure) || null;
}

function standing(of: StateFigures | undefined): object | null {
  return of === undefined
    ? null
    : { score: orNull(of.score), published: publishedText(of.published), rank: of.rank || null };
}

function effectsOf({ effects: parts }: NodeChange, rounding: Cell): object | null {
  if (parts === undefined) return null;
  const named = Object.fromEntries(effects.map((effect) => [effect, orNull(parts[effect])]));
  return rounding === undefined ? named : { ...named, rounding: orNull(rounding) };
}

function nodeData(node: NodeChange, rounding: Cell): object {
  const { code, name, nameEn, depth, before, after, change } = node;
  return {
    node: code,
    name,
    name_en: nameEn || null,
    depth,
    before: standing(before),
    after: standing(after),
    published_change: publishedText(scoreChange(node)) || null,
    rank_change: rankChange(node) ?? null,
    change: orNull(change),
    effects: effectsOf(node, rounding),
  };
}

function regionData({ code, name, nameEn, group, nodes, rounding }: RegionChange, depth: number): object {
  return {
    region: code,
    name,
    name_en: nameEn || null,
    level: group,
    nodes: nodes
      .filter((node) => node.depth <= depth)
      .map((node) => nodeData(node, node.depth === 0 ? rounding : undefined)),
  };
}

/** A comparison as data, its nodes down to `depth`; exact numbers are strings, and effects sum to `change` digit for digit. */
export function comparisonJson(report: ComparisonReport, depth: number): object {
  const { index, synthetic, states, approach, regions } = report;
  return {
    name: index.zh,
    name_en: index.en === index.zh ? null : index.en,
    synthetic,
    before: states[0],
    after: states[1],
    approach,
    effects: [...effects, 'rounding'],
    regions: regions.map((region) => regionData(region, depth)),
  };
}
