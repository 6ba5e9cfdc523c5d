import type { ComparedWeighting, Consistency, ExpertConsistency, JudgmentTable } from '../../model/consistency.ts';
import type { Exact, Ratio } from '../../model/exact.ts';
import type { IndexNode, IndexTree } from '../../model/index-tree.ts';
import type { Localised } from '../../model/localised.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { compareCodes } from '../../numeric/order.ts';
import { roundedWeights } from '../../numeric/rounded-weights.ts';
import type { SourceText } from '../files/decode-source.ts';
import { shown } from '../number-cell.ts';
import {
  type ComparedTree,
  type NodeComparisons,
  type ReadComparisons,
  readComparisonRows,
} from './comparison-rows.ts';
import { checkConsistency, checkExpert, isConsistent, type PairwiseCase } from './consistency-rules.ts';
import type { ExpertJudgments } from './expert-judgments.ts';

/** Weights from pairwise comparisons by the code of the child, and what was found out by the code of the parent. */
export interface ComparedWeights {
  readonly weights: ReadonlyMap<string, Exact>;
  readonly consistency: ReadonlyMap<string, Consistency>;
}

/** The weights of a workspace that compares nothing. */
export const NOTHING_COMPARED: ComparedWeights = { weights: new Map(), consistency: new Map() };

/** The pairs of n children, the lower number first. */
function pairsOf(n: number): readonly (readonly [number, number])[] {
  const numbers = [...new Array<undefined>(n).keys()];
  return numbers.flatMap((i) => numbers.slice(i + 1).map((j) => [i, j] as const));
}

/** One expert's judgments, complete, of a node's children. */
function tableOf(judgments: ExpertJudgments): JudgmentTable {
  return (i, j) => judgments.ratio(i, j) as Ratio;
}

/** A node's children, and the method that weighs them by comparing them. */
interface Group {
  readonly weighting: ComparedWeighting;
  readonly parent: string;
  readonly children: readonly string[];
}

/** What some experts' judgments come to. */
function caseOf(group: Group, experts: readonly ExpertJudgments[]): PairwiseCase {
  return { ...group, judged: group.weighting.weigh(group.children.length, experts.map(tableOf)) };
}

/** The judgments of one expert, and their result alone. */
interface Opinion {
  readonly judgments: ExpertJudgments;
  readonly alone: () => PairwiseCase;
}

function ownConsistency({ judgments, alone }: Opinion): ExpertConsistency {
  return {
    name: judgments.expert,
    get cr() {
      return alone().judged.cr;
    },
  };
}

/** What is made when it is first asked for, and then kept. */
function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Turns the rows of one node at a time into the weights of its children. */
class ComparisonWeigher {
  readonly weights = new Map<string, Exact>();
  readonly consistency = new Map<string, Consistency>();
  readonly #read: ReadComparisons;
  readonly #file: string;
  readonly #problems: ProblemList;

  constructor(read: ReadComparisons, file: string, problems: ProblemList) {
    this.#read = read;
    this.#file = file;
    this.#problems = problems;
  }

  weigh(node: IndexNode, children: readonly string[], weighting: ComparedWeighting): void {
    const comparisons = this.#read.byParent.get(node.code) ?? { experts: new Map(), isWhole: true };
    const experts = [...comparisons.experts.values()].sort((a, b) => compareCodes(a.expert, b.expert));
    if (!this.#isComparable(node, children.length, weighting.most, experts)) return;
    if (experts.length === 0 && children.length > 1) {
      if (comparisons.isWhole && this.#read.isWhole) this.#reportNone(node, children);
      return;
    }
    if (comparisons.isWhole) for (const expert of experts) this.#checkPairs(node, children, expert);
    if (this.#isSound(children.length, comparisons)) this.#record({ weighting, parent: node.code, children }, experts);
  }

  #isComparable({ code }: IndexNode, count: number, most: number, [first]: readonly ExpertJudgments[]): boolean {
    if (count <= most) return count > 0;
    const values = { parent: code, count: `${count}`, most: `${most}` };
    this.#problems.add(problem('too-many-compared', first?.place ?? startOf(this.#file), values));
    return false;
  }

  #reportNone({ code, weighting }: IndexNode, children: readonly string[]): void {
    const values = { parent: code, weighting, children };
    this.#problems.add(problem('no-comparisons', startOf(this.#file), values));
  }

  #checkPairs({ code }: IndexNode, children: readonly string[], judgments: ExpertJudgments): void {
    if (!judgments.isWhole) return;
    const pairs = pairsOf(children.length);
    const missing = pairs.filter(([i, j]) => !judgments.isGiven(i, j));
    if (missing.length === 0) return;
    const name = shown(judgments.expert);
    const by: Localised = name === '' ? { en: '', zh: '' } : { en: ` by expert "${name}"`, zh: `专家 "${name}" ` };
    const texts = missing.map(([i, j]) => `${children[i]}/${children[j]}`);
    const values = { count: `${missing.length}`, total: `${pairs.length}`, parent: code, by, pairs: texts };
    this.#problems.add(problem('missing-comparisons', judgments.place, values));
  }

  #isSound(n: number, { experts, isWhole }: NodeComparisons): boolean {
    const pairs = pairsOf(n);
    const complete = [...experts.values()].every((judgments) => {
      return judgments.isSound && pairs.every(([i, j]) => judgments.ratio(i, j) !== undefined);
    });
    return isWhole && complete;
  }

  #record(group: Group, experts: readonly ExpertJudgments[]): void {
    const { parent, children } = group;
    const together = caseOf(group, experts);
    const { weights, n, lambdaMax, ci, ri, riTable, cr } = together.judged;
    for (const [at, weight] of roundedWeights(weights).entries()) this.weights.set(children[at] as string, weight);
    const opinions = experts.map((judgments): Opinion => {
      const alone = () => (experts.length === 1 ? together : caseOf(group, [judgments]));
      return { judgments, alone: lazily(alone) };
    });
    this.consistency.set(parent, { n, lambdaMax, ci, ri, riTable, cr, experts: opinions.map(ownConsistency) });
    this.#checkAgreement(group, together, opinions);
  }

  #checkAgreement({ weighting, children }: Group, together: PairwiseCase, opinions: readonly Opinion[]): void {
    const [first] = opinions.map(({ judgments }) => judgments.place).sort((a, b) => a.line - b.line);
    if (first !== undefined) checkConsistency(together, first, this.#problems);
    if (!isConsistent(together)) return;
    for (const { judgments, alone } of opinions) {
      if (weighting.isSurelyConsistent(children.length, tableOf(judgments))) continue;
      checkExpert(alone(), judgments.expert, judgments.place, this.#problems);
    }
  }
}

/**
 * Weights the children of every node that is weighted by comparing them, from the rows of weights/comparisons.csv:
 * the principal eigenvector of the geometric mean of the experts' judgments, with 10 decimals, summing to exactly 1.
 */
export function readComparisons(source: SourceText, compared: ComparedTree, problems: ProblemList): ComparedWeights {
  const read = readComparisonRows(source, compared, problems);
  if (read === undefined) return NOTHING_COMPARED;
  return weighAll(read, compared, source.path, problems);
}

/** Weights the children of nodes that are compared where each is alone: there is nothing to compare, and no file. */
export function weighAlone(compared: ComparedTree, file: string, problems: ProblemList): ComparedWeights {
  return weighAll({ byParent: new Map(), isWhole: true }, compared, file, problems);
}

function weighAll(read: ReadComparisons, compared: ComparedTree, file: string, problems: ProblemList): ComparedWeights {
  const weigher = new ComparisonWeigher(read, file, problems);
  const { nodes } = compared.tree;
  for (const node of nodes) {
    const weighting = compared.weightingOf(node);
    if (weighting === undefined) continue;
    const children = node.children.map((position) => (nodes[position] as IndexNode).code);
    weigher.weigh(node, children, weighting);
  }
  return weigher;
}

/** The tree with other weights for some nodes, by code. */
export function withWeights(tree: IndexTree, weights: ReadonlyMap<string, Exact>): IndexTree {
  if (weights.size === 0) return tree;
  return { ...tree, nodes: tree.nodes.map((node) => ({ ...node, weight: weights.get(node.code) ?? node.weight })) };
}
