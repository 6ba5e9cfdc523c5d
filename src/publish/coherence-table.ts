import type { NodeCoherence } from '../analysis/coherence/coherence.ts';
import { csvText, textCell } from './csv-text.ts';
import { figureText } from './figure-texts.ts';
import { headerOf } from './output-columns.ts';

function rowOf(found: NodeCoherence): string {
  const { group, node, parent, regions, nominal, withParent, withTotal, closest, reliability, adjuster } = found;
  return [
    textCell(group),
    node.code,
    parent?.code ?? '',
    regions,
    ...[nominal.share, nominal.inTotal, found.correlationWeight].map(figureText),
    ...[withParent?.pearson, withParent?.spearman, withTotal?.pearson, withTotal?.spearman].map(figureText),
    closest.pearson?.sibling.code ?? '',
    figureText(closest.pearson?.correlation),
    closest.spearman?.sibling.code ?? '',
    figureText(closest.spearman?.correlation),
    figureText(reliability?.alpha),
    reliability?.complete ?? '',
    figureText(reliability?.firstComponentShare),
    node.indicator?.adjustBy ?? '',
    ...[adjuster?.raw, adjuster?.adjusted].flatMap((found) => [
      figureText(found?.pearson),
      figureText(found?.spearman),
    ]),
    found.flags.join(' '),
  ].join(',');
}

/** coherence.csv: a row per peer group and node, nodes in the order of the tree; flags are separated by spaces. */
export function coherenceTable(nodes: readonly NodeCoherence[]): string {
  return csvText(headerOf('coherence.csv'), nodes.map(rowOf));
}
