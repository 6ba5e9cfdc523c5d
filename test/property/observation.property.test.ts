import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnWorkspace } from '../oracle/arbitrary.ts';
import { leafInputs } from '../oracle/leaf-inputs.ts';
import { monthBefore, policyOf } from '../oracle/observe.ts';
import { parseDecimal, twentyDigits, ZERO } from '../oracle/rational.ts';
import type { DrawnLeaf, DrawnNode, DrawnObservation, DrawnWorkspace } from '../oracle/workspace.ts';
import { computed, figures, isSound, scoreOf, scoringOf } from './compared.ts';
import { computeDrawn, PATIENCE, RUNS_OF_PAIRS } from './runs.ts';

/** Other ways to write down the same values, which must lead to the same index. */

type Leaf = DrawnNode & { readonly leaf: DrawnLeaf };

/** The n-th leaf that will do. */
function chosen(ws: DrawnWorkspace, n: number, fits: (node: Leaf) => boolean): Leaf | undefined {
  const leaves = ws.nodes.filter((node): node is Leaf => node.leaf !== undefined).filter(fits);
  return leaves[n % Math.max(1, leaves.length)];
}

function withLeaf(ws: DrawnWorkspace, node: Leaf, changes: Partial<DrawnLeaf>): DrawnWorkspace {
  const changed = { ...node, leaf: { ...node.leaf, ...changes } };
  return { ...ws, nodes: ws.nodes.map((other) => (other === node ? changed : other)) };
}

/** Rows without those of a leaf, and others in their place. */
function instead(
  rows: readonly DrawnObservation[],
  { code }: Leaf,
  others: readonly DrawnObservation[],
): readonly DrawnObservation[] {
  return [...rows.filter(({ indicator }) => indicator !== code), ...others];
}

/** Each value of a leaf written as its sum with a figure of the month before. */
function accumulated(ws: DrawnWorkspace, node: Leaf, before: string): DrawnWorkspace {
  const own = ws.observations.filter(({ indicator }) => indicator === node.code);
  const sums = own.map((row) => {
    const value = row.value === '' ? '' : twentyDigits(parseDecimal(row.value).add(parseDecimal(before)));
    return { ...row, value };
  });
  const month = monthBefore(ws.settings.month, 1);
  const bases = own.map(({ region }) => ({ region, indicator: node.code, value: before, status: '' }));
  const earlier = ws.earlier.map((other) => ({ ...other, observations: instead(other.observations, node, []) }));
  const [last = { month, observations: [] }, ...others] = earlier;
  const cumulative = { ...last, observations: [...last.observations, ...bases] };
  const observations = instead(ws.observations, node, sums);
  return { ...withLeaf(ws, node, { accumulation: 'ytd' }), observations, earlier: [cumulative, ...others] };
}

/** Values that came about in one way written down as reported. */
function reported(ws: DrawnWorkspace, node: Leaf, origin: string): DrawnWorkspace {
  const { inputs } = leafInputs(ws, node.code, node.leaf);
  const rows = ws.observations.filter(({ indicator }) => indicator === node.code);
  const made = [...inputs].flatMap(([region, input]) => {
    if (input.kind !== 'reported' || input.from.origin !== origin) return [];
    return [{ region, indicator: node.code, value: twentyDigits(input.adjusted), status: input.from.status }];
  });
  const kept = rows.filter(({ region }) => made.every((row) => row.region !== region));
  return { ...ws, observations: instead(ws.observations, node, [...kept, ...made]) };
}

/** Runs the product on a drawn workspace and on another made of it, and hands both to the comparison. */
async function comparing(
  remake: (ws: DrawnWorkspace, n: number) => DrawnWorkspace | undefined,
  compare: (a: Awaited<ReturnType<typeof computeDrawn>>, b: Awaited<ReturnType<typeof computeDrawn>>) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(drawnWorkspace(), fc.nat(), async (ws, n) => {
      const other = remake(ws, n);
      fc.pre(other !== undefined && isSound(ws) && isSound(other));
      compare(await computeDrawn(ws), await computeDrawn(other));
    }),
    { numRuns: RUNS_OF_PAIRS, endOnFailure: true },
  );
}

const expectSame: Parameters<typeof comparing>[1] = (a, b) => expect(figures(b)).toBe(figures(a));

describe('the same index comes of', () => {
  it('values of a month and figures that accumulate them', { timeout: PATIENCE }, async () => {
    await comparing((ws, n) => {
      const node = chosen(ws, n, ({ leaf }) => leaf.accumulation === '' && policyOf(ws, leaf) !== 'carry-forward');
      const values = ws.observations.filter(({ indicator }) => indicator === node?.code).map(({ value }) => value);
      const mayFall = values.some((value) => value !== '' && parseDecimal(value).lt(ZERO));
      if (node === undefined || mayFall || ws.settings.month.endsWith('-01')) return undefined;
      return accumulated(ws, node, ['5', '0.7', '0'][n % 3] as string);
    }, expectSame);
  });

  it('values carried forward and the same values reported', { timeout: PATIENCE }, async () => {
    await comparing((ws, n) => {
      const carries = ({ leaf }: Leaf) => policyOf(ws, leaf) === 'carry-forward' && leaf.rollup === '';
      const node = chosen(ws, n, (own) => carries(own) && own.leaf.adjustBy === '' && own.leaf.accumulation === '');
      return node && reported(ws, node, 'carry-forward');
    }, expectSame);
  });

  it('sums rolled up and the same sums reported', { timeout: PATIENCE }, async () => {
    await comparing((ws, n) => {
      const sums = ({ leaf }: Leaf) => leaf.rollup === 'sum' && leaf.adjustBy === '' && leaf.accumulation === '';
      const node = chosen(ws, n, sums);
      return node && reported(ws, node, 'rollup');
    }, expectSame);
  });
});

it('imputing the mean changes no min-max score of those that report', { timeout: PATIENCE }, async () => {
  let node: Leaf | undefined;
  let reporting: readonly string[] = [];
  await comparing(
    (ws, n) => {
      const treats = ({ leaf }: Leaf) => (leaf.treatment || ws.settings.treatment) !== 'none';
      const lenient = ({ leaf }: Leaf) => policyOf(ws, leaf) === 'exclude' || policyOf(ws, leaf) === 'floor';
      node = chosen(ws, n, (own) => scoringOf(ws, own) === 'min-max' && !treats(own) && lenient(own));
      if (node === undefined) return undefined;
      const { inputs } = leafInputs(ws, node.code, node.leaf);
      reporting = [...inputs].flatMap(([region, { kind }]) => (kind === 'reported' ? [region] : []));
      return withLeaf(ws, node, { missing: 'mean' });
    },
    (a, b) => {
      for (const region of reporting) {
        const code = node?.code ?? '';
        expect(scoreOf(computed(b), region, code)).toBe(scoreOf(computed(a), region, code));
      }
    },
  );
});
