import type { ComputedIndex } from '../model/computed-index.ts';
import type { IndexNode } from '../model/index-tree.ts';
import { placeOfCell, standsInFile } from '../model/month-cells.ts';
import type { Region } from '../model/region.ts';
import type { Warning } from '../model/warning.ts';
import { csvText, textCell } from './csv-text.ts';
import { headerOf } from './output-columns.ts';

const NOWHERE = ['', '', '', ''] as const;

/** Where the value of an indicator stands that is warned of; blank for the total, and for what stands in no file. */
function sourceOf(
  { workspace, data }: ComputedIndex,
  { node, region }: Warning,
): readonly [file: string, line: string, column: string, imported: string] {
  const leaf = workspace.tree.leaves.indexOf(node);
  if (leaf === -1) return NOWHERE;
  const cell = leaf * workspace.regions.list.length + region;
  if (!standsInFile(data, cell)) return NOWHERE;
  const { file, line, column, imported = '' } = placeOfCell(data, region, cell);
  return [textCell(file), `${line}`, `${column}`, textCell(imported)];
}

function rowOf(computed: ComputedIndex, warning: Warning): string {
  const { severity, number, rule, value, reference, threshold, since } = warning;
  const { code, name, group } = computed.workspace.regions.list[warning.region] as Region;
  const node = computed.workspace.tree.nodes[warning.node] as IndexNode;
  return [
    severity,
    number,
    rule,
    textCell(group),
    textCell(code),
    textCell(name),
    textCell(node.code),
    // A band is a text; figures may begin with a minus sign, which is no formula.
    ...[value, reference].map((text) => (rule === 'band-worsened' ? textCell(text) : text)),
    threshold,
    since,
    ...sourceOf(computed, warning),
  ].join(',');
}

/** warnings.csv: a row per warning, the gravest first, then in the order of the rules, by region and node. */
export function warningsTable(computed: ComputedIndex): string {
  const warnings = computed.warnings ?? [];
  return csvText(
    headerOf('warnings.csv'),
    warnings.map((warning) => rowOf(computed, warning)),
  );
}
