import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Alternatives, withAlternatives } from '../../../src/analysis/robustness/alternatives.ts';
import { Evaluator } from '../../../src/analysis/robustness/evaluator.ts';
import { flatten } from '../../../src/analysis/robustness/flatten.ts';
import { nominalDraw } from '../../../src/analysis/robustness/sampler.ts';
import { compute, loadWorkspace } from '../../../src/api.ts';
import { listed } from '../../../src/model/cells.ts';
import type { ComputedIndex } from '../../../src/model/computed-index.ts';
import { doubleOf } from '../../../src/numeric/double.ts';
import { computeProject } from '../../support/compute-files.ts';
import { writeThinnedDemonstration } from '../../support/thinned-demonstration.ts';
import { MONTH } from '../../support/workspace-files.ts';

const NONE: Alternatives = { treatment: [], scoring: [], aggregation: [] };

// Regions are held to the engine one by one, so that a part of them tells as much as all.
const project = mkdtempSync(join(tmpdir(), 'pingan-alternatives-'));
writeThinnedDemonstration(project);
afterAll(() => rmSync(project, { recursive: true }));

async function computeAmended(settings: Readonly<Record<string, unknown>>) {
  const loaded = await loadWorkspace({ project, amendments: { settings, weights: new Map() } });
  const computed = loaded.ok ? await compute(loaded.value, { month: MONTH }) : loaded;
  return computed.ok ? { ...computed, value: computed.value.index } : computed;
}

const { index } = await computeProject(project, MONTH);
const alternatives = (changes: Partial<Alternatives>) => {
  return withAlternatives(index, flatten(index), { ...NONE, ...changes }, computeAmended);
};

/** The totals of a draw that chooses by the places behind the weights, and those the engine computes. */
function expectTotals(flat: ReturnType<typeof flatten>, choices: readonly number[], computed: ComputedIndex): void {
  const evaluator = new Evaluator(flat);
  const draw = nominalDraw(flat);
  draw.set(choices, flat.weights.length);
  evaluator.evaluate(draw);
  for (const [region, score] of listed(computed.nodes[0]?.scores ?? []).entries()) {
    expect(evaluator.totals[region]).toBeCloseTo(score === undefined ? Number.NaN : doubleOf(score), 9);
  }
}

describe('the alternatives of an index', () => {
  it('are none where none are listed', async () => {
    const found = await alternatives({});
    expect(found).toMatchObject({ ok: true, inputs: [] });
  });

  it('are computed by the engine, and chosen among by number', async () => {
    const found = await alternatives({
      treatment: ['none', 'winsorize-only'],
      scoring: ['nominal', 'rank', 'min-max'],
      aggregation: ['geometric', 'harmonic'],
    });
    if (!found.ok) expect.fail('unfit');
    expect(found.inputs.map(({ name, options, labels }) => [name, [...options], labels])).toEqual([
      ['treatment', [0, 1], ['none', 'winsorize-only']],
      ['scoring', [0, 1], ['nominal', 'rank', 'min-max']],
      ['aggregation', [1, 2], ['geometric', 'harmonic']],
    ]);
    expect([found.index.matrices.length, found.index.scorings, found.index.aggregations.length]).toEqual([4, 2, 3]);
    expectTotals(found.index, [0, 0, 0], index);
    const amended = { treatment: 'winsorize-only', scoring: 'rank', aggregation: 'geometric' };
    const computed = await computeAmended(amended);
    if (!computed.ok) expect.fail('not computed');
    expectTotals(found.index, [1, 1, 1], computed.value);
  });

  it('may rank by comparing peers, below whom all stays as it is', async () => {
    const found = await alternatives({ aggregation: ['copeland'] });
    if (!found.ok) expect.fail('unfit');
    const computed = await computeAmended({ aggregation: ['copeland', 'arithmetic', 'arithmetic'] });
    if (!computed.ok) expect.fail('not computed');
    expectTotals(found.index, [0, 0, 1], computed.value);
  });

  it('are refused where the index cannot be computed so', async () => {
    const found = await alternatives({ treatment: ['winsorize'] });
    if (found.ok) expect.fail('fit');
    expect(found.unfit.methods).toEqual([['treatment', 'winsorize']]);
    expect(found.unfit.report.errors[0]?.code).toBe('treatment-leaves-unit');
  });

  it('are refused where they do not go together', async () => {
    const found = await alternatives({ scoring: ['z-score'], aggregation: ['geometric'] });
    if (found.ok) expect.fail('fit');
    expect(found.unfit.methods).toEqual([
      ['scoring', 'z-score'],
      ['aggregation', 'geometric'],
    ]);
    expect(found.unfit.report.errorCount).toBe(0);
  });
});
