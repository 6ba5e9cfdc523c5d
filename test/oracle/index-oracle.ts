import { type Combined, combine, type Part, type Refusal } from './combine.ts';
import { copelandScores } from './copeland.ts';
import { coverageOf } from './coverage.ts';
import { type InputFault, type LeafInput, leafInputs } from './leaf-inputs.ts';
import { scoreLeaf } from './leaf-scores.ts';
import { isWithheld } from './min-weight.ts';
import { type Prepared, prepareLeaf } from './prepare-leaf.ts';
import { bandOf, type NodeResult, rankAll, type Scores } from './publication.ts';
import { ONE, parseDecimal, publish, type Rational, sum, ZERO } from './rational.ts';
import type { ScoringRefusal } from './scoring.ts';
import { isLeftOut, isUnranked } from './screen.ts';
import { groupBy } from './tree.ts';
import {
  type DrawnLeaf,
  type DrawnNode,
  type DrawnRegion,
  type DrawnWorkspace,
  TOTAL,
  type TotalAggregation,
} from './workspace.ts';

/** A second computation of the index, by rational numbers, sharing nothing with the product. */

export interface LeafResult {
  readonly input: LeafInput;
  /** What is scored; undefined where nothing is reported. */
  readonly prepared: Prepared | undefined;
  readonly effectiveWeight: Rational;
  /** `undefined`: some aggregation on the path is not arithmetic, so there is none. */
  readonly contribution: Rational | undefined;
}

export interface Invalid {
  /** Blank where the fault is no single region's. */
  readonly region: string;
  readonly node: string;
  readonly code: InputFault | 'untransformable-value' | ScoringRefusal | Refusal;
}

export interface OracleResult {
  /** When not empty, the product must refuse the workspace and the rest means nothing. */
  readonly invalid: readonly Invalid[];
  /** Region, then node (`index` is the total). */
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, NodeResult>>;
  readonly bands: ReadonlyMap<string, string>;
  /** The share of the total's weight that each region reports, as it is published; blank where nothing applies. */
  readonly coverage: ReadonlyMap<string, string>;
  /** Region, then leaf. */
  readonly leaves: ReadonlyMap<string, ReadonlyMap<string, LeafResult>>;
  /** Some sum of endless fractions all but cancels, where 40 digits cannot promise 30. */
  readonly cancels: boolean;
  /** Some square root is not rational, and the rest means nothing. */
  readonly irrational: boolean;
}

interface Run {
  readonly ws: DrawnWorkspace;
  readonly children: ReadonlyMap<string, readonly DrawnNode[]>;
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, LeafInput>>;
  readonly prepared: ReadonlyMap<string, Map<string, Prepared>>;
  readonly invalid: Invalid[];
  cancels: boolean;
  irrational: boolean;
}

export function computeOracle(ws: DrawnWorkspace): OracleResult {
  const run: Run = {
    ws,
    children: groupBy(ws.nodes, (node) => (node.parent === '' ? TOTAL : node.parent)),
    ...readInputs(ws),
    prepared: new Map(ws.regions.map(({ code }) => [code, new Map()])),
    cancels: false,
    irrational: false,
  };
  const scores = run.invalid.length > 0 ? noScores(ws) : scoreLeaves(run);
  // Values that cannot be scored keep the rest from being computed.
  const groups = run.invalid.length > 0 ? [] : groupBy(ws.regions, ({ peer }) => peer).values();
  for (const group of groups) addTotals(run, group, scores);
  const results = rankAll(ws, scores);
  return {
    invalid: firstFaults(run.invalid),
    scores: results,
    bands: new Map(ws.regions.map(({ code }) => [code, bandOf(ws, results.get(code)?.get(TOTAL))])),
    coverage: new Map(ws.regions.map(({ code }) => [code, coverageOf({ ...run, weightOf }, weighedInputs(run, code))])),
    leaves: new Map(ws.regions.map(({ code }) => [code, leafResults(run, code, scores.get(code) ?? new Map())])),
    cancels: run.cancels,
    irrational: run.irrational,
  };
}

/** Where values cannot be transformed, none is scored: what scoring would find is not told. */
function firstFaults(invalid: readonly Invalid[]): readonly Invalid[] {
  const untransformable = invalid.filter(({ code }) => code === 'untransformable-value');
  return untransformable.length > 0 ? untransformable : invalid;
}

function readInputs(ws: DrawnWorkspace): Pick<Run, 'inputs' | 'invalid'> {
  const inputs = new Map<string, Map<string, LeafInput>>(ws.regions.map(({ code }) => [code, new Map()]));
  const invalid: Invalid[] = [];
  for (const { code, leaf } of ws.nodes) {
    if (leaf === undefined) continue;
    const column = leafInputs(ws, code, leaf);
    for (const [region, input] of column.inputs) inputs.get(region)?.set(code, input);
    invalid.push(...[...column.faults].map((fault) => ({ region: '', node: code, code: fault })));
  }
  return { inputs, invalid };
}

function noScores(ws: DrawnWorkspace): ReadonlyMap<string, Scores> {
  return new Map(ws.regions.map(({ code }) => [code, new Map()]));
}

/** The inputs of one peer group with the values that are scored in place of those reported. */
function prepare(
  run: Run,
  group: readonly DrawnRegion[],
  node: string,
  leaf: DrawnLeaf,
  inputs: readonly LeafInput[],
  isOut: boolean,
): readonly LeafInput[] {
  const { cells, cancels } = prepareLeaf(run.ws, leaf, inputs);
  if (cancels) run.cancels = true;
  return inputs.map((input, i) => {
    const region = group[i]?.code ?? '';
    const own = cells[i];
    // What is left out need not be transformed.
    if (own === 'outside' && !isOut) run.invalid.push({ region, node, code: 'untransformable-value' });
    if (own === 'irrational') run.irrational = true;
    if (own === undefined || typeof own === 'string') return input;
    run.prepared.get(region)?.set(node, own);
    return input.kind === 'reported' ? { ...input, adjusted: own.value } : input;
  });
}

function scoreLeaves(run: Run): ReadonlyMap<string, Scores> {
  const { ws } = run;
  const scores = noScores(ws);
  for (const [peer, group] of groupBy(ws.regions, (region) => region.peer)) {
    for (const { code, leaf } of ws.nodes) {
      if (leaf === undefined) continue;
      const inputs = group.map((region) => run.inputs.get(region.code)?.get(code) ?? { kind: 'missing' as const });
      const isOut = isLeftOut(ws, run.inputs, code, peer);
      const prepared = prepare(run, group, code, leaf, inputs, isOut);
      const scored = isOut ? inputs.map(() => undefined) : scoreLeaf(ws, leaf, prepared);
      scored.forEach((score, i) => {
        const region = group[i]?.code ?? '';
        if (typeof score === 'string') run.invalid.push({ region, node: code, code: score });
        scores.get(region)?.set(code, typeof score === 'string' ? undefined : score);
      });
    }
  }
  return scores;
}

/** The totals of one peer group, once every node below them has its score. */
function addTotals(run: Run, group: readonly DrawnRegion[], scores: ReadonlyMap<string, Scores>): void {
  const own = group.map(({ code }) => ({ region: code, scores: scores.get(code) ?? new Map() }));
  if (aggregationOf(run.ws, TOTAL, 0) !== 'copeland') {
    for (const peer of own) rollUp(run, peer.region, TOTAL, 0, peer.scores);
    return;
  }
  const children = run.children.get(TOTAL) ?? [];
  const parts = own.map((peer) => {
    for (const { code, leaf } of children) if (leaf === undefined) rollUp(run, peer.region, code, 1, peer.scores);
    return partsOf(run, peer.region, TOTAL, peer.scores);
  });
  copelandScores(parts).forEach((score, i) => {
    own[i]?.scores.set(TOTAL, score);
  });
}

/** Post-order: sets the score of every node above the leaves, the given one last. */
function rollUp(run: Run, region: string, node: string, depth: number, scores: Scores): void {
  const children = run.children.get(node) ?? [];
  for (const child of children) if (child.leaf === undefined) rollUp(run, region, child.code, depth + 1, scores);
  const method = aggregationOf(run.ws, node, depth);
  if (method === 'copeland') throw new Error('copeland makes the total only');
  const parts = [...partsOf(run, region, node, scores).values()];
  const combined: Combined = combine(method, parts, exponentOf(run.ws, node));
  if (typeof combined === 'string') run.invalid.push({ region, node, code: combined });
  else if (combined?.cancels) run.cancels = true;
  scores.set(node, typeof combined === 'string' ? undefined : combined?.value);
}

/** A region's inputs; what is left out for all its peers applies to none of them. */
function weighedInputs({ ws, inputs }: Run, region: string): ReadonlyMap<string, LeafInput> {
  const peer = ws.regions.find(({ code }) => code === region)?.peer ?? '';
  const own = [...(inputs.get(region) ?? [])];
  return new Map(
    own.map(([code, input]) => [code, isLeftOut(ws, inputs, code, peer) ? { kind: 'inapplicable' } : input]),
  );
}

/**
 * What goes up from the children that take part, by code: nothing where too little of their weight is reported, nor to
 * the total of a region that reports too few leaves.
 */
function partsOf(run: Run, region: string, node: string, scores: Scores): ReadonlyMap<string, Part> {
  const children = run.children.get(node) ?? [];
  if (isWithheld({ ...run, weightOf }, weighedInputs(run, region), node, scores)) return new Map();
  if (node === TOTAL && isUnranked(run.ws, run.inputs, region)) return new Map();
  const parts = sharing(run.ws, children, scores).map(({ code, weight }) => {
    return [code, { weight, score: carried(run.ws, scores.get(code) ?? ZERO) }] as const;
  });
  return new Map(parts);
}

function aggregationOf(ws: DrawnWorkspace, node: string, depth: number): TotalAggregation {
  const own = ws.nodes.find(({ code }) => code === node)?.aggregation ?? '';
  if (own !== '') return own;
  const { aggregation } = ws.settings;
  return typeof aggregation === 'string' ? aggregation : (aggregation[depth] ?? 'arithmetic');
}

/** The siblings that take part in their parent: not excluded, and of positive weight. */
function sharing(
  ws: DrawnWorkspace,
  siblings: readonly DrawnNode[],
  scores: Scores,
): readonly { readonly code: string; readonly weight: Rational }[] {
  return siblings
    .filter(({ code }) => scores.get(code) !== undefined)
    .map((node) => ({ code: node.code, weight: weightOf(ws, node) }))
    .filter(({ weight }) => weight.gt(ZERO));
}

function exponentOf({ nodes, settings }: DrawnWorkspace, node: string): Rational {
  const own = nodes.find(({ code }) => code === node)?.exponent ?? '';
  return parseDecimal(own === '' ? settings.exponent : own);
}

function weightOf(ws: DrawnWorkspace, node: DrawnNode): Rational {
  return ws.settings.weights === 'equal' || !ws.style.weightColumn ? ONE : parseDecimal(node.weight);
}

/** What goes up the tree. */
function carried(ws: DrawnWorkspace, score: Rational): Rational {
  const { carry, decimals, rounding } = ws.settings;
  return carry === 'exact' ? score : parseDecimal(publish(score, decimals, rounding));
}

function leafResults(run: Run, region: string, scores: Scores): ReadonlyMap<string, LeafResult> {
  const results = new Map<string, LeafResult>();
  const leafResult = (code: string, effectiveWeight: Rational, additive: boolean): LeafResult => {
    const contribution = additive ? effectiveWeight.mul(scores.get(code) ?? ZERO) : undefined;
    const input = run.inputs.get(region)?.get(code) ?? { kind: 'missing' as const };
    return { input, prepared: run.prepared.get(region)?.get(code), effectiveWeight, contribution };
  };
  const visit = (node: string, depth: number, weightAbove: Rational, additiveAbove: boolean): void => {
    const children = run.children.get(node) ?? [];
    const parts = scores.get(node) === undefined ? [] : sharing(run.ws, children, scores);
    const total = sum(parts.map(({ weight }) => weight));
    const additive = additiveAbove && aggregationOf(run.ws, node, depth) === 'arithmetic';
    for (const child of children) {
      const part = parts.find(({ code }) => code === child.code);
      const effectiveWeight = part === undefined ? ZERO : weightAbove.mul(part.weight).div(total);
      if (child.leaf === undefined) visit(child.code, depth + 1, effectiveWeight, additive);
      else results.set(child.code, leafResult(child.code, effectiveWeight, additive));
    }
  };
  visit(TOTAL, 0, ONE, true);
  return results;
}
