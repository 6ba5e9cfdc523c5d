import type { Cells } from '../../model/cells.ts';
import type { NodeFigures } from '../../model/computed-index.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rankColumn, rankedFigures } from '../rank.ts';
import { roundColumn } from '../round.ts';

/** A node's figures: its scores are rounded and ranked when that is asked for. */
export function nodeFigures(scores: Cells, { settings, regions }: Workspace): NodeFigures {
  let published: Cells | undefined;
  let ranks: Uint32Array | undefined;
  return {
    scores,
    get published() {
      published ??= roundColumn(scores, settings);
      return published;
    },
    get ranks() {
      ranks ??= rankColumn(rankedFigures(scores, this.published, settings), regions.groups, settings.ranking.ties);
      return ranks;
    },
  };
}
