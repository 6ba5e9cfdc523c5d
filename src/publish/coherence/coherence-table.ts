import type { NodeCoherence } from '../../analysis/coherence/coherence.ts';
import { csvText, textCell } from '../csv-text.ts';
import { figureText } from '../figure-texts.ts';
import { headerOf } from '../output-columns.ts';

/** A node's cells by the columns of coherence.csv, as they are before they are made safe for CSV. */
export function coherenceCells(found: NodeCoherence): readonly string[] {
  const { group, node, parent, regions, nominal, withParent, withTotal, closest, reliability, adjuster } = found;
  return [
    group,
    node.code,
    parent?.code ?? '',
    `${regions}`,
    ...[nominal.share, nominal.inTotal, found.correlationWeight].map(figureText),
    ...[withParent?.pearson, withParent?.spearman, withTotal?.pearson, withTotal?.spearman].map(figureText),
    closest.pearson?.sibling.code ?? '',
    figureText(closest.pearson?.correlation),
    closest.spearman?.sibling.code ?? '',
    figureText(closest.spearman?.correlation),
    figureText(reliability?.alpha),
    `${reliability?.complete ?? ''}`,
    figureText(reliability?.firstComponentShare),
    node.indicator?.adjustBy ?? '',
    ...[adjuster?.raw, adjuster?.adjusted].flatMap((both) => [figureText(both?.pearson), figureText(both?.spearman)]),
    found.flags.join(' '),
  ];
}

/** coherence.csv: a row per peer group and node, nodes in the order of the tree; flags are separated by spaces. */
export function coherenceTable(nodes: readonly NodeCoherence[]): string {
  const rows = nodes.map((found) => {
    const [group = '', ...cells] = coherenceCells(found);
    return [textCell(group), ...cells].join(',');
  });
  return csvText(headerOf('coherence.csv'), rows);
}
