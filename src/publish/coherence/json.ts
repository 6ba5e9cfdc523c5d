import type { Coherence } from '../../analysis/coherence/coherence.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import { outputColumns, type TableName } from '../output-columns.ts';
import { coherenceCells } from './coherence-table.ts';
import { correlationCells } from './correlations-table.ts';

/** A row as data by the columns of its table: counts are numbers, figures texts, flags a list, blanks null. */
function rowData(table: TableName, cells: readonly string[]): object {
  const entries = outputColumns[table].map(({ name, type }, at) => {
    const cell = cells[at] ?? '';
    if (name === 'flags') return [name, cell.split(' ').filter(Boolean)];
    if (cell === '') return [name, null];
    return [name, type === 'integer' ? Number(cell) : cell];
  });
  return Object.fromEntries(entries);
}

/** Coherence as data: every node and every pair of siblings by the columns of coherence.csv and correlations.csv. */
export function coherenceJson({ workspace, data }: ComputedIndex, { nodes, pairs }: Coherence): object {
  const { name, nameEn, synthetic } = workspace.settings;
  return {
    name,
    name_en: nameEn ?? null,
    month: data.month,
    synthetic,
    nodes: nodes.map((node) => rowData('coherence.csv', coherenceCells(node))),
    pairs: pairs.map((pair) => rowData('correlations.csv', correlationCells(pair))),
  };
}
