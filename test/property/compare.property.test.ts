import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIndices } from '../../src/analysis/change/compare-indices.ts';
import { exactTotal } from '../../src/analysis/change/effect-sums.ts';
import { compute, loadWorkspace } from '../../src/api.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { ComputedIndex } from '../../src/model/computed-index.ts';
import type { Exact } from '../../src/model/exact.ts';
import { compare, roundTo } from '../../src/numeric/exact.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { drawnWorkspace, type Wanted } from '../oracle/arbitrary.ts';
import type { DrawnObservation, DrawnWorkspace } from '../oracle/workspace.ts';
import { writeWorkspace } from '../oracle/write-workspace.ts';
import { withFolder } from '../support/workspace-files.ts';
import { PATIENCE, RUNS_OF_PAIRS } from './runs.ts';

/** What holds of the comparison of any two states. */

const PAIRS = { numRuns: RUNS_OF_PAIRS, endOnFailure: true };

type States = readonly [before: ComputedIndex, after: ComputedIndex];

/** The computed month of a drawn workspace; undefined where it is refused. */
async function indexOf(ws: DrawnWorkspace): Promise<ComputedIndex | undefined> {
  return withFolder({}, async (project) => {
    writeWorkspace(ws, project);
    const loaded = await loadWorkspace({ project });
    const computed = loaded.ok ? await compute(loaded.value, { month: ws.settings.month }) : loaded;
    return computed.ok ? computed.value.index : undefined;
  });
}

/** The same cells, each with the value that some other one of its indicator reports. */
function moved({ observations, ...ws }: DrawnWorkspace, by: number): DrawnWorkspace {
  const columns = new Map<string, DrawnObservation[]>();
  for (const at of observations) columns.set(at.indicator, [...(columns.get(at.indicator) ?? []), at]);
  const rotated = [...columns.values()].flatMap((column) => {
    return column.map((at, place) => {
      const { value, status } = column[(place + by) % column.length] as DrawnObservation;
      return { ...at, value, status };
    });
  });
  return { ...ws, observations: rotated };
}

/** Coefficients and weights become others, too. */
function otherwise(ws: DrawnWorkspace, by: number): DrawnWorkspace {
  const { coefficients } = ws;
  const values = (place: number) => coefficients[(place + by) % coefficients.length]?.values ?? {};
  return moved({ ...ws, coefficients: coefficients.map((row, place) => ({ ...row, values: values(place) })) }, by);
}

/** Two states of which both can be computed: as of two months (one definition), and as of two workspaces. */
async function statesOf(
  ws: DrawnWorkspace,
  by: number,
  renamed: (ws: DrawnWorkspace) => DrawnWorkspace = (own) => own,
): Promise<{ readonly months: States; readonly workspaces: States } | undefined> {
  const [before, after] = [await indexOf(renamed(ws)), await indexOf(renamed(otherwise(ws, by)))];
  if (before === undefined || after === undefined) return undefined;
  return {
    months: [before, { ...after, workspace: before.workspace }],
    workspaces: [before, { ...after, workspace: { ...after.workspace } }],
  };
}

function expectSums({ regions }: Comparison): void {
  for (const { nodes, rounding } of regions) {
    const [total, ...below] = nodes;
    if (total?.effects === undefined || total.change === undefined || rounding === undefined) continue;
    const parts = Object.values(total.effects);
    expect(compare(exactTotal([...parts, rounding]), total.change), toShortText(total.change)).toBe(0);
    for (const { effects, change } of below) {
      expect(compare(exactTotal(Object.values(effects ?? {})), change ?? exact('0'))).toBe(0);
    }
  }
}

/** Regions as texts, figures at 25 decimals: the same value may be written, and rounded in its last digits, otherwise. */
function texts({ regions }: Pick<Comparison, 'regions'>): string[] {
  const isFigure = (value: unknown): value is Exact =>
    typeof value === 'object' && value !== null && 'exponent' in value;
  const text = (_: string, value: unknown) => {
    return isFigure(value) ? toShortText(roundTo(value, 25, 'half-even')) : value;
  };
  return regions.map((region) => JSON.stringify(region, text));
}

async function holds(
  wanted: Wanted,
  of: readonly ('months' | 'workspaces')[],
  check: (comparison: Comparison) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(drawnWorkspace(wanted), fc.integer({ min: 1, max: 6 }), async (ws, by) => {
      const states = await statesOf(ws, by);
      if (states === undefined) return;
      for (const kind of of) check(await compareIndices(...states[kind]));
    }),
    PAIRS,
  );
}

describe('the comparison of two states', () => {
  it.each([
    ['whose contributions sum', { aggregation: ['arithmetic'] }],
    ['with any aggregation', {}],
  ] as const)(
    '%s, of one definition or of two: takes each change apart into effects that sum to it exactly',
    { timeout: PATIENCE },
    async (_, wanted) => {
      await holds(wanted, ['months', 'workspaces'], expectSums);
    },
  );

  it('leaves nothing to rounding that 30 digits would show, where exact scores are carried', {
    timeout: PATIENCE,
  }, async () => {
    const least = exact('1e-28');
    const wanted = { carry: 'exact', aggregation: ['arithmetic', 'geometric', 'min', 'median'] } as const;
    await holds(wanted, ['months'], ({ regions }) => {
      for (const { rounding } of regions) {
        if (rounding === undefined) continue;
        const { coefficient, exponent } = rounding;
        expect(compare({ coefficient: coefficient < 0n ? -coefficient : coefficient, exponent }, least)).toBe(-1);
      }
    });
  });

  it('follows the regions, whatever they are called', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(drawnWorkspace(), fc.integer({ min: 1, max: 6 }), async (ws, by) => {
        const names = reversedNames(ws);
        const [plain, other] = [await statesOf(ws, by), await statesOf(ws, by, (drawn) => withNames(drawn, names))];
        if (plain === undefined || other === undefined) return;
        const expected = (await compareIndices(...plain.months)).regions.map((region) => {
          const code = names.get(region.code) ?? '';
          return { ...region, code, name: '' };
        });
        const found = (await compareIndices(...other.months)).regions.map((region) => ({ ...region, name: '' }));
        const byCode = (regions: typeof found) => texts({ regions }).sort();
        expect(byCode(found)).toEqual(byCode(expected));
      }),
      PAIRS,
    );
  });
});

/** Each region's code becomes that of the one as far from the other end. */
function reversedNames({ regions }: DrawnWorkspace): ReadonlyMap<string, string> {
  const codes = regions.map(({ code }) => code).sort();
  return new Map(codes.map((code, at) => [code, codes[codes.length - 1 - at] ?? '']));
}

function withNames(ws: DrawnWorkspace, names: ReadonlyMap<string, string>): DrawnWorkspace {
  const name = (code: string): string => names.get(code) ?? code;
  const rows = <Row extends { readonly region: string }>(all: readonly Row[]): Row[] => {
    return all.map((row) => ({ ...row, region: name(row.region) }));
  };
  const nodes = ws.nodes.map((node) => {
    const { leaf } = node;
    const reference = leaf?.cells['reference'];
    if (leaf === undefined || reference === undefined) return node;
    return { ...node, leaf: { ...leaf, cells: { ...leaf.cells, reference: name(reference) } } };
  });
  return {
    ...ws,
    nodes,
    regions: ws.regions.map((region) => ({ ...region, code: name(region.code), parent: name(region.parent) })),
    coefficients: rows(ws.coefficients),
    observations: rows(ws.observations),
    earlier: ws.earlier.map(({ month, observations }) => ({ month, observations: rows(observations) })),
  };
}
