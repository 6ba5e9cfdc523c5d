import type { Consistency, ExpertConsistency } from '../../model/consistency.ts';
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
import { isSurelyConsistent } from './consistency-bound.ts';
import { checkConsistency, checkExpert, isConsistent, type PairwiseCase } from './consistency-rules.ts';
import type { ExpertJudgments } from './expert-judgments.ts';
import {
  type JudgmentTable,
  MOST_COMPARED,
  pairwiseFigures,
  pairwiseMatrix,
  RANDOM_INDEX_TABLE,
} from './pairwise-weights.ts';

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

/** What one expert says, and what that comes to alone. */
interface Opinion {
  readonly judgments: ExpertJudgments;
  readonly alone: () => PairwiseCase;
}

function ownConsistency({ judgments, alone }: Opinion): ExpertConsistency {
  return {
    name: judgments.expert,
    get cr() {
      return alone().figures.cr;
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

  weigh(node: IndexNode, children: readonly string[]): void {
    const comparisons = this.#read.byParent.get(node.code) ?? { experts: new Map(), isWhole: true };
    const experts = [...comparisons.experts.values()].sort((a, b) => compareCodes(a.expert, b.expert));
    if (!this.#isComparable(node, children, experts)) return;
    if (experts.length === 0 && children.length > 1) {
      if (comparisons.isWhole && this.#read.isWhole) this.#reportNone(node, children);
      return;
    }
    if (comparisons.isWhole) for (const expert of experts) this.#checkPairs(node, children, expert);
    if (this.#isSound(children.length, comparisons)) this.#recordWeights(node.code, children, experts);
  }

  #isComparable({ code }: IndexNode, children: readonly string[], [first]: readonly ExpertJudgments[]): boolean {
    const count = children.length;
    if (count <= MOST_COMPARED) return count > 0;
    const values = { parent: code, count: `${count}`, most: `${MOST_COMPARED}` };
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

  /** The matrix and figures of some experts' judgments. */
  #case(parent: string, children: readonly string[], experts: readonly ExpertJudgments[]): PairwiseCase {
    const matrix = pairwiseMatrix(children.length, experts.map(tableOf));
    return { matrix, figures: pairwiseFigures(matrix), parent, children };
  }

  #recordWeights(parent: string, children: readonly string[], experts: readonly ExpertJudgments[]): void {
    const together = this.#case(parent, children, experts);
    const { vector, ...figures } = together.figures;
    for (const [at, weight] of roundedWeights(vector).entries()) this.weights.set(children[at] as string, weight);
    const opinions = experts.map((judgments): Opinion => {
      const alone = () => (experts.length === 1 ? together : this.#case(parent, children, [judgments]));
      return { judgments, alone: lazily(alone) };
    });
    this.consistency.set(parent, { ...figures, riTable: RANDOM_INDEX_TABLE, experts: opinions.map(ownConsistency) });
    this.#checkAgreement(together, opinions);
  }

  #checkAgreement(together: PairwiseCase, opinions: readonly Opinion[]): void {
    const [first] = opinions.map(({ judgments }) => judgments.place).sort((a, b) => a.line - b.line);
    if (first !== undefined) checkConsistency(together, first, this.#problems);
    if (!isConsistent(together.figures)) return;
    for (const { judgments, alone } of opinions) {
      if (isSurelyConsistent(together.children.length, tableOf(judgments))) continue;
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
  for (const node of nodes.filter(compared.isCompared)) {
    const children = node.children.map((position) => (nodes[position] as IndexNode).code);
    weigher.weigh(node, children);
  }
  return weigher;
}

/** The tree with other weights for some nodes, by code. */
export function withWeights(tree: IndexTree, weights: ReadonlyMap<string, Exact>): IndexTree {
  if (weights.size === 0) return tree;
  return { ...tree, nodes: tree.nodes.map((node) => ({ ...node, weight: weights.get(node.code) ?? node.weight })) };
}
