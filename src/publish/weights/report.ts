import type { ParentWeights } from '../../analysis/weights.ts';
import type { Workspace } from '../../model/workspace.ts';
import { noticeOf } from '../ranked/text.ts';
import { ofTable, type Report } from '../report.ts';
import { weightRows, weightsData, weightsTable } from './table.ts';
import { weightNotes, weightTable } from './text.ts';

/** What weights are told of: the methods beside those in force, and what the JSON says besides. */
export interface WeightsFacts {
  readonly workspace: Pick<Workspace, 'settings'>;
  readonly month: string | undefined;
  readonly methods: readonly string[];
  readonly problems: () => object;
}

/** Weights side by side in every form. */
export function weightsReport(parents: readonly ParentWeights[], facts: WeightsFacts): Report {
  const { workspace, month, methods, problems } = facts;
  return {
    text: (look) => {
      const notes = weightNotes(parents, look);
      const lines = [...noticeOf(workspace, look.language, look.chalk), ...weightTable(parents, methods, look)];
      return notes.length === 0 ? lines : [...lines, '', ...notes];
    },
    ...ofTable(weightsTable, () => weightRows(parents), methods),
    json: () => {
      const { synthetic } = workspace.settings;
      return { month: month ?? null, synthetic, methods, parents: weightsData(parents), ...problems() };
    },
  };
}
