import type { Coherence } from '../../analysis/coherence/coherence.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import { tableData } from '../table/json.ts';
import { coherenceTable, correlationsTable } from './tables.ts';

/** Coherence as data: every node and every pair of siblings by the columns of coherence.csv and correlations.csv. */
export function coherenceJson({ workspace, data }: ComputedIndex, { nodes, pairs }: Coherence): object {
  const { name, nameEn, synthetic } = workspace.settings;
  return {
    name,
    name_en: nameEn ?? null,
    month: data.month,
    synthetic,
    nodes: tableData(coherenceTable, nodes, workspace),
    pairs: tableData(correlationsTable, pairs, workspace),
  };
}
