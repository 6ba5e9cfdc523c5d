import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, loadWorkspace } from '../../src/api.ts';
import type { ComputedIndex } from '../../src/model/computed-index.ts';
import { exact } from '../../src/numeric/text.ts';
import { tableCsv } from '../../src/publish/table/csv.ts';
import { figureTexts } from '../../src/tables/figure-bytes.ts';
import { scoreRows, scoresTable } from '../../src/tables/scores.ts';
import { drawnWorkspace } from '../oracle/arbitrary.ts';
import type { DrawnWorkspace } from '../oracle/workspace.ts';
import { PATIENCE, RUNS_OF_PAIRS, withDrawn } from './runs.ts';

/** What would be is what the files would give if they said so. */

const NUM_RUNS = { numRuns: RUNS_OF_PAIRS };

/** A cell of a drawn workspace, and what it would be. */
interface Edit {
  readonly region: string;
  readonly indicator: string;
  readonly value: string;
  readonly status: 'M' | '';
}

const choices = fc.record({ leaf: fc.nat(), region: fc.nat(), value: fc.constantFrom('', '0', '1', '2.5', '7', 'M') });

function editOf(ws: DrawnWorkspace, { leaf, region, value }: { leaf: number; region: number; value: string }): Edit {
  const leaves = ws.nodes.filter((node) => node.leaf !== undefined);
  const indicator = leaves[leaf % leaves.length]?.code ?? '';
  const code = ws.regions[region % ws.regions.length]?.code ?? '';
  return { region: code, indicator, value: value === 'M' ? '' : value, status: value === 'M' ? 'M' : '' };
}

function edited(ws: DrawnWorkspace, edit: Edit): DrawnWorkspace {
  const others = ws.observations.filter(({ region, indicator }) => {
    return region !== edit.region || indicator !== edit.indicator;
  });
  return { ...ws, observations: [...others, edit] };
}

function scoresOf(index: ComputedIndex): string {
  const { workspace } = index;
  const rows = figureTexts(index, 0, workspace.regions.list.length).flatMap(scoreRows(index));
  return tableCsv(scoresTable, rows, workspace);
}

/** The scores of a drawn workspace, with some of it otherwise; or the codes of what keeps it from being computed. */
function figures(ws: DrawnWorkspace, edit?: Edit, weights: ReadonlyMap<string, string> = new Map()): Promise<string> {
  return withDrawn(ws, async (project) => {
    const loaded = await loadWorkspace({ project, amendments: { settings: {}, weights } });
    if (!loaded.ok) return loaded.report.errors.map(({ code }) => code).join();
    const { regions, tree } = loaded.value;
    const cells = edit && [
      {
        leaf: tree.leaves.indexOf(tree.byCode.get(edit.indicator) ?? -1),
        region: regions.byCode.get(edit.region) ?? -1,
        value: edit.value === '' ? undefined : exact(edit.value),
        raw: edit.value,
        status: edit.status,
      },
    ];
    const computed = await compute(loaded.value, { month: ws.settings.month, ...(cells && { cells }) });
    return computed.ok ? scoresOf(computed.value.index) : computed.report.errors.map(({ code }) => code).join();
  });
}

describe('what would be', () => {
  it('is what the files would give with the value in them', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(drawnWorkspace(), choices, async (ws, choice) => {
        const edit = editOf(ws, choice);
        expect(await figures(ws, edit)).toBe(await figures(edited(ws, edit)));
      }),
      NUM_RUNS,
    );
  });

  it('is what the files would give with the weights in them', { timeout: PATIENCE }, async () => {
    const weights = fc.constantFrom('0', '1', '2.5', '40', '100');
    await fc.assert(
      fc.asyncProperty(drawnWorkspace(), fc.nat(), weights, async (ws, at, weight) => {
        fc.pre(ws.style.weightColumn);
        const { code } = ws.nodes[at % ws.nodes.length] as { code: string };
        const nodes = ws.nodes.map((node) => (node.code === code ? { ...node, weight } : node));
        expect(await figures(ws, undefined, new Map([[code, weight]]))).toBe(await figures({ ...ws, nodes }));
      }),
      NUM_RUNS,
    );
  });
});
