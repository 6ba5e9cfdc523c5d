import { rankChange } from '../../analysis/change/order-of-change.ts';
import { type ComparisonReport, effects, type RegionChange } from '../../model/comparison.ts';
import { fixedData, regionData, spanData } from '../table/json.ts';
import { type ChangeRow, changeRows, comparisonTable } from './table.ts';

/** A node by the columns of the table: what it was, what it is, and what its change is made of. */
function nodeData(row: ChangeRow): object {
  const { node, region } = row;
  const data = fixedData(comparisonTable, row);
  const named = effects.map((effect) => [effect, data[`${effect}_effect`]] as const);
  const hasRounding = node.depth === 0 && region.rounding !== undefined;
  return {
    node: node.code,
    name: node.name,
    name_en: node.nameEn || null,
    depth: node.depth,
    before:
      node.before === undefined
        ? null
        : { score: data.score_before, published: data.published_before, rank: data.rank_before },
    after:
      node.after === undefined
        ? null
        : { score: data.score_after, published: data.published_after, rank: data.rank_after },
    published_change: data.published_change,
    rank_change: rankChange(node) ?? null,
    change: data.change,
    effects:
      node.effects === undefined
        ? null
        : { ...Object.fromEntries(named), ...(hasRounding && { rounding: data.rounding_effect }) },
  };
}

function changesData(report: ComparisonReport, region: RegionChange, depth: number): object {
  const rows = changeRows({ ...report, regions: [region] }, depth);
  return { ...regionData(region), level: region.group, nodes: rows.map(nodeData) };
}

/** A comparison as data, its nodes down to `depth`; exact numbers are strings, and effects sum to `change` digit for digit. */
export function comparisonJson(report: ComparisonReport, depth: number): object {
  const { states, approach, regions } = report;
  return {
    ...spanData(report),
    before: states[0],
    after: states[1],
    approach,
    effects: [...effects, 'rounding'],
    regions: regions.map((region) => changesData(report, region, depth)),
  };
}
