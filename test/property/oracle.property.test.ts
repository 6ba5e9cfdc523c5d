import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnWorkspace } from '../oracle/arbitrary.ts';
import { computeOracle, type LeafResult, type OracleResult } from '../oracle/index-oracle.ts';
import { twentyDigits } from '../oracle/rational.ts';
import { byCode, nodesInOrder } from '../oracle/tree.ts';
import { type DrawnWorkspace, TOTAL } from '../oracle/workspace.ts';
import type { Row } from './product.ts';
import { computeDrawn, PATIENCE, RUNS } from './runs.ts';

/** The product against the oracle, figure by figure, on drawn workspaces. */

it('computes what rational arithmetic computes', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(drawnWorkspace(), async (ws) => {
      const oracle = computeOracle(ws);
      fc.pre(!oracle.cancels && !oracle.irrational);
      const product = await computeDrawn(ws);
      if (oracle.invalid.length > 0) {
        const codes = new Set(oracle.invalid.map(({ code }) => code));
        expect({ ok: product.ok, codes: product.ok ? undefined : new Set(product.codes) }).toEqual({
          ok: false,
          codes,
        });
        return;
      }
      if (!product.ok) expect.fail(`refused: ${product.codes.join(', ')}`);
      expect(product.scores).toEqual(expectedScores(ws, oracle));
      expect(product.results.map(resultFigures(ws))).toEqual(expectedResults(ws, oracle));
      expect(product.derivation.map((row) => derivationFigures(row))).toEqual(
        expectedDerivation(ws, oracle, product.derivation),
      );
    }),
    { numRuns: RUNS * 2, endOnFailure: true },
  );
});

/** scores.csv: regions by code, each with its nodes in order. */
function expectedScores(ws: DrawnWorkspace, oracle: OracleResult): readonly Row[] {
  const nodes = nodesInOrder(ws);
  return [...ws.regions].sort(byCode).flatMap(({ code: region }) =>
    nodes.map(({ code: node, depth }) => {
      const result = oracle.scores.get(region)?.get(node);
      const score = result?.score === undefined ? '' : twentyDigits(result.score);
      const rank = result?.rank === undefined ? '' : String(result.rank);
      return { region, node, depth: String(depth), score, published: result?.published ?? '', rank };
    }),
  );
}

/** results.csv: by peer group, then rank with the unranked last, then code. */
function expectedResults(ws: DrawnWorkspace, oracle: OracleResult): readonly (readonly string[])[] {
  const rankOf = (region: string): number => oracle.scores.get(region)?.get(TOTAL)?.rank ?? Number.POSITIVE_INFINITY;
  const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...ws.regions]
    .sort((a, b) => compare(a.peer, b.peer) || compare(rankOf(a.code), rankOf(b.code)) || byCode(a, b))
    .map(({ code, peer }) => {
      const figures = oracle.scores.get(code);
      const rank = figures?.get(TOTAL)?.rank?.toString() ?? '';
      const published = [TOTAL, ...levelOne(ws)].map((node) => figures?.get(node)?.published ?? '');
      const coverage = oracle.coverage.get(code) ?? '';
      return [peer, rank, code, `Region ${code}`, oracle.bands.get(code) ?? '', coverage, ...published];
    });
}

function resultFigures(ws: DrawnWorkspace): (row: Row) => readonly string[] {
  const columns = ['level', 'rank', 'region', 'name', 'band', 'coverage', 'score', ...levelOne(ws)];
  return (row) => columns.map((column) => row[column] ?? `no column ${column}`);
}

function levelOne(ws: DrawnWorkspace): readonly string[] {
  return nodesInOrder(ws).flatMap(({ code, depth }) => (depth === 1 ? [code] : []));
}

const DERIVED = [
  'region',
  'indicator',
  'status',
  'month',
  'origin',
  'previous',
  'adjusted',
  'treated',
  'treatment',
  'score',
  'effective_weight',
  'contribution',
];

function derivationFigures(row: Row): readonly string[] {
  return DERIVED.map((column) => row[column] ?? `no column ${column}`);
}

/** derivation.csv; where the contract leaves a cell open, what the product wrote. */
function expectedDerivation(
  ws: DrawnWorkspace,
  oracle: OracleResult,
  rows: readonly Row[],
): readonly (readonly string[])[] {
  const leaves = nodesInOrder(ws).filter(({ depth }) => depth === ws.settings.depth);
  const keys = [...ws.regions]
    .sort(byCode)
    .flatMap((region) => leaves.map((leaf) => [region.code, leaf.code] as const));
  return keys.map(([region, leaf], i) => {
    const result = oracle.leaves.get(region)?.get(leaf);
    const score = oracle.scores.get(region)?.get(leaf)?.score;
    if (result === undefined) throw new Error(`the oracle has no ${region} ${leaf}`);
    const { input, prepared, effectiveWeight } = result;
    const adjusted = input.kind === 'reported' ? twentyDigits(input.adjusted) : '';
    return [
      region,
      leaf,
      ...expectedDescent(input),
      adjusted,
      prepared === undefined ? '' : twentyDigits(prepared.value),
      prepared?.mark ?? '',
      score === undefined ? '' : twentyDigits(score),
      twentyDigits(effectiveWeight),
      expectedContribution(ws, result, rows[i]?.['contribution'] ?? ''),
    ];
  });
}

/** Status, month, origin and what was taken off. */
function expectedDescent(input: LeafResult['input']): readonly string[] {
  if (input.kind !== 'reported') return [input.kind === 'missing' ? 'L' : 'M', '', '', ''];
  const { status, month, origin, previous } = input.from;
  return [status, month, origin, previous];
}

/** Under `carry: published` the product may weigh the rounded figure. */
function expectedContribution(
  ws: DrawnWorkspace,
  { contribution, effectiveWeight }: LeafResult,
  written: string,
): string {
  if (contribution === undefined) return effectiveWeight.n === 0n && written === '0' ? '0' : '';
  return ws.settings.carry === 'exact' ? twentyDigits(contribution) : written;
}
