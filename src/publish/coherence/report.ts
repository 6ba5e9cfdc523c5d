import type { Coherence } from '../../analysis/coherence/coherence.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import type { PeerGroup } from '../../model/region.ts';
import { ofBlocks, ofTable, type Report } from '../report.ts';
import { coherenceJson } from './json.ts';
import { coherenceOutline } from './outline.ts';
import { coherenceTable } from './tables.ts';
import { coherenceWords } from './words.ts';

/** Coherence within peer groups in every form; its CSV is of nodes. */
export function coherenceReport(index: ComputedIndex, groups: readonly PeerGroup[], found: Coherence): Report {
  return {
    ...ofBlocks((language) => coherenceOutline(index, groups, found, coherenceWords(language))),
    ...ofTable(coherenceTable, () => found.nodes, undefined),
    json: () => coherenceJson(index, found),
  };
}
