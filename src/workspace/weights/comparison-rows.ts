import type { ComparedWeighting } from '../../model/consistency.ts';
import { type IndexNode, type IndexTree, TOTAL } from '../../model/index-tree.ts';
import { comparisonColumns } from '../../model/input-tables/definition.ts';
import type { Localised } from '../../model/localised.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { isEqual, ratioText, reciprocal } from '../../numeric/ratio.ts';
import { columnRules } from '../csv/header.ts';
import { type Row, readTable, reportNoRows } from '../csv/table.ts';
import { positionOfName } from '../exact-name.ts';
import type { SourceText } from '../files/decode-source.ts';
import { namedCodes } from '../named-hint.ts';
import { knownHint, nearest } from '../nearest.ts';
import { shown } from '../number-cell.ts';
import { ExpertJudgments, type Judgment } from './expert-judgments.ts';
import { isOffScale, readJudgment } from './judgment-cell.ts';

const GROUP_HINT: Localised = {
  en: `write the code of a group, or "${TOTAL}" for level 1`,
  zh: `请写非末级指标的代码，一级指标之上则写 "${TOTAL}"`,
};

function groupHint(text: string, groups: readonly IndexNode[]): Localised {
  const named = namedCodes(text, groups);
  if (named !== undefined) return named;
  const near = nearest(
    text,
    groups.map(({ code }) => code),
  );
  return near === undefined ? GROUP_HINT : { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` };
}

/** The hierarchy that comparisons are about. */
export interface ComparedTree {
  readonly tree: IndexTree;
  /** The file that defines it. */
  readonly indicators: string;
  /** How a node's children are weighted by comparing them; undefined where they are not. */
  readonly weightingOf: (node: IndexNode) => ComparedWeighting | undefined;
}

/** The comparisons of one node's children. */
export interface NodeComparisons {
  readonly experts: Map<string, ExpertJudgments>;
  /** Whether every row of the node could be read as far as its cells go. */
  isWhole: boolean;
}

/** weights/comparisons.csv, by the code of the parent. */
export interface ReadComparisons {
  readonly byParent: ReadonlyMap<string, NodeComparisons>;
  /** Whether a parent without comparisons has none in the file: not when rows cannot be told apart, nor without rows. */
  readonly isWhole: boolean;
}

class ComparisonRows {
  readonly byParent = new Map<string, NodeComparisons>();
  isWhole = true;
  readonly #compared: ComparedTree;
  readonly #problems: ProblemList;
  /** Parents whose rows are ignored, warned of once. */
  readonly #ignored = new Set<string>();
  readonly #groups: readonly IndexNode[];
  readonly #childrenOf = new Map<IndexNode, readonly IndexNode[]>();

  constructor(compared: ComparedTree, problems: ProblemList) {
    this.#compared = compared;
    this.#problems = problems;
    this.#groups = compared.tree.nodes.filter(({ indicator }) => indicator === undefined);
  }

  visit(row: Row): void {
    const node = this.#parent(row);
    if (node === undefined) return;
    if (this.#compared.weightingOf(node) !== undefined) this.#judge(row, node);
    else this.#ignore(row, node);
  }

  /** A row whose cells do not fit the header: what it compares is unknown, and perhaps its parent too. */
  refuse(row: Row): void {
    const text = row.cell('parent');
    const code = this.#nodeOf(text)?.code ?? text;
    if (this.#compared.tree.byCode.has(code)) this.#comparisons(code).isWhole = false;
    else this.isWhole = false;
  }

  /** The node of a code, or else the group of an exact name. */
  #nodeOf(text: string): IndexNode | undefined {
    const { byCode, nodes } = this.#compared.tree;
    const position = byCode.get(text);
    return position === undefined ? this.#groups[positionOfName(text, this.#groups) ?? -1] : nodes[position];
  }

  #children(node: IndexNode): readonly IndexNode[] {
    const { nodes } = this.#compared.tree;
    const found = this.#childrenOf.get(node) ?? node.children.map((position) => nodes[position] as IndexNode);
    this.#childrenOf.set(node, found);
    return found;
  }

  #comparisons(parent: string): NodeComparisons {
    const found = this.byParent.get(parent) ?? { experts: new Map(), isWhole: true };
    this.byParent.set(parent, found);
    return found;
  }

  #parent(row: Row): IndexNode | undefined {
    const { tree, indicators } = this.#compared;
    const code = row.cell('parent');
    const node = this.#nodeOf(code);
    if (code === '') {
      this.isWhole = false;
      this.#problems.add(problem('blank-cell', row.place('parent'), { column: 'parent' }));
    } else if ((node === undefined && !tree.byCode.has(code)) || node?.indicator !== undefined) {
      this.isWhole = false;
      const hint = groupHint(code, this.#groups);
      this.#problems.add(problem('unknown-group', row.place('parent'), { parent: shown(code), indicators, hint }));
      return undefined;
    }
    // A row of the definition that found no place is at fault itself, and reported there.
    return node;
  }

  #ignore(row: Row, { code, weighting }: IndexNode): void {
    if (weighting === '' || this.#ignored.has(code)) return;
    this.#ignored.add(code);
    this.#problems.add(problem('ignored-comparisons', row.place('parent'), { parent: code, weighting }));
  }

  #expert(row: Row, { code }: IndexNode): ExpertJudgments {
    const { experts } = this.#comparisons(code);
    const name = row.cell('expert');
    const found = experts.get(name) ?? new ExpertJudgments(name, row.place('parent'));
    experts.set(name, found);
    return found;
  }

  /** The number of the child that a cell names; an unknown code is a problem. */
  #child(row: Row, column: 'a' | 'b', node: IndexNode): number | undefined {
    const { tree } = this.#compared;
    const code = row.cell(column);
    const children = this.#children(node);
    const at = children.findIndex((child) => child.code === code);
    if (at !== -1) return at;
    const named = tree.byCode.has(code) ? undefined : positionOfName(code, children);
    if (named !== undefined) return named;
    if (code === '') {
      this.#problems.add(problem('blank-cell', row.place(column), { column }));
    } else if (tree.byCode.get(code) !== -1) {
      const codes = children.map((child) => child.code);
      const hint = namedCodes(code, children) ?? knownHint(code, codes);
      const values = { code: shown(code), parent: node.code, hint };
      this.#problems.add(problem('not-a-child', row.place(column), values));
    }
    return undefined;
  }

  #judge(row: Row, node: IndexNode): void {
    const before = this.#problems.errorCount;
    const judgments = this.#expert(row, node);
    const a = this.#child(row, 'a', node);
    const b = this.#child(row, 'b', node);
    const text = row.cell('value');
    const ratio = readJudgment(text, () => row.place('value'), this.#problems);
    if (a === undefined || b === undefined) judgments.isWhole = false;
    else if (a !== b) this.#add(row, judgments, [a, b], { line: row.line, text, ratio });
    else if (ratio !== undefined && ratio.numerator !== ratio.denominator) {
      this.#problems.add(problem('self-comparison', row.place('value'), { code: row.cell('a'), value: text }));
    }
    if (this.#problems.errorCount > before) judgments.isSound = false;
  }

  #add(row: Row, judgments: ExpertJudgments, [a, b]: readonly [number, number], judgment: Judgment): void {
    const { ratio, text } = judgment;
    if (ratio !== undefined && isOffScale(ratio)) {
      this.#problems.add(problem('off-scale-judgment', row.place('value'), { value: text }));
    }
    const codes = { a: row.cell('a'), b: row.cell('b') };
    const same = judgments.judgment(a, b);
    if (same !== undefined) {
      this.#problems.add(problem('duplicate-comparison', row.place('a'), { ...codes, first: `${same.line}` }));
      return;
    }
    judgments.add(a, b, judgment);
    const opposite = judgments.judgment(b, a);
    if (ratio === undefined || opposite?.ratio === undefined) return;
    const expected = reciprocal(opposite.ratio);
    if (isEqual(ratio, expected)) return;
    const other = { first: `${opposite.line}`, other: opposite.text, expected: ratioText(expected) };
    this.#problems.add(problem('contradictory-comparison', row.place('value'), { ...codes, value: text, ...other }));
  }
}

/** Reads weights/comparisons.csv, each row checked on its own and against the rows before it; undefined when unusable. */
export function readComparisonRows(
  source: SourceText,
  compared: ComparedTree,
  problems: ProblemList,
): ReadComparisons | undefined {
  const rows = new ComparisonRows(compared, problems);
  const summary = readTable(
    source,
    columnRules(comparisonColumns),
    problems,
    (row) => rows.visit(row),
    (row) => rows.refuse(row),
  );
  if (summary === undefined) return undefined;
  if (summary.rows === 0) reportNoRows(source.path, { en: 'comparisons', zh: '两两比较' }, problems);
  return { byParent: rows.byParent, isWhole: rows.isWhole && summary.rows > 0 };
}
