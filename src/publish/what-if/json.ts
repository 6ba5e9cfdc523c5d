import type { RunChange, RunFigures } from '../../analysis/what-if/compare-runs.ts';
import { figureText, publishedText } from '../../tables/figure-texts.ts';
import type { WhatIf } from './what-if.ts';

function standingData({ score, published, rank }: RunFigures): object {
  return { score: figureText(score) || null, published: publishedText(published) || null, rank: rank || null };
}

function changeData({ before, after, difference }: RunChange): object {
  return { before: standingData(before), after: standingData(after), difference: figureText(difference) || null };
}

/** What would be as data: figures are texts of at most 20 significant digits. */
export function whatIfJson({ assumptions, comparison }: WhatIf): object {
  const { before, region, bands, nodes, others } = comparison;
  const { settings } = before.workspace;
  return {
    name: settings.name,
    name_en: settings.nameEn ?? null,
    month: before.data.month,
    synthetic: settings.synthetic,
    region: { region: region.code, name: region.name, name_en: region.nameEn || null },
    level: region.group,
    assumed: assumptions,
    band: { before: bands.before || null, after: bands.after || null },
    nodes: nodes.map(({ node, ...change }) => ({ node: node.code, name: node.name, ...changeData(change) })),
    others: others.map(({ region: other, ...change }) => {
      return { region: other.code, name: other.name, level: other.group, ...changeData(change) };
    }),
  };
}
