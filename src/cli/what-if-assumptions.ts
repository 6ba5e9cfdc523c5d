import { methods } from '../methods/index.ts';
import type { AmendedCell, DefinitionAmendments } from '../model/amendments.ts';
import type { IndexNode } from '../model/index-tree.ts';
import { shownMethod } from '../model/method.ts';
import type { MonthData } from '../model/observation.ts';
import { startOf } from '../model/problem.ts';
import { ProblemList } from '../model/problem-list.ts';
import { cellOf } from '../model/region.ts';
import { markedName } from '../model/setting-defaults.ts';
import type { Workspace } from '../model/workspace.ts';
import { toShortText } from '../numeric/text.ts';
import { problemMessage } from '../publish/problem-text.ts';
import type { Assumption } from '../publish/what-if/table.ts';
import { readNumber } from '../workspace/number-cell.ts';
import { statedMethods } from '../workspace/weights/combined-methods.ts';
import { type Assignment, readAssignments } from './assignments.ts';
import { UsageError } from './exit-codes.ts';
import { nodeOf } from './named-options.ts';
import type { Reporter } from './reporter.ts';
import { readStageMethods, type StageMethods, settingOf } from './stage-methods.ts';

/** The options that state assumptions. */
export interface AssumptionOptions {
  readonly set?: readonly string[];
  readonly weight?: readonly string[];
  readonly method?: readonly string[];
}

/** Methods of all levels as they are given: one for all where they are alike. */
function namesText(names: readonly string[]): string {
  return new Set(names).size === 1 ? (names[0] ?? '') : names.join(',');
}

/** A node that is given a value or a weight. */
interface AssignedNode {
  readonly node: IndexNode;
  readonly value: string;
}

/** The assumptions, read from the command line and checked against the workspace. */
export class Assumptions {
  readonly #reporter: Reporter;
  readonly #values: readonly Assignment[];
  readonly #weights: readonly Assignment[];
  readonly methods: readonly StageMethods[];

  /** @throws {UsageError} for whatever can be refused without reading the workspace. */
  constructor(options: AssumptionOptions, reporter: Reporter) {
    const { say } = reporter;
    this.#reporter = reporter;
    this.#values = readAssignments('--set', options.set, 'CODE=VALUE', say);
    this.#weights = readAssignments('--weight', options.weight, 'CODE=VALUE', say);
    const stages = readAssignments('--method', options.method, 'STAGE=NAME', say);
    if (this.#values.length + this.#weights.length + stages.length === 0) throw new UsageError(say('nothingAssumed'));
    for (const { name, value } of this.#weights) this.#checkWeight(name, value);
    this.methods = stages.map((assigned) => readStageMethods(assigned, say));
  }

  #checkWeight(name: string, value: string): void {
    const { say } = this.#reporter;
    if (value !== '') this.#number('--weight', name, value);
    else throw new UsageError(say('badAssignment', { option: '--weight', value: `${name}=`, form: 'CODE=VALUE' }));
  }

  #number(option: string, name: string, text: string) {
    const problems = new ProblemList();
    const value = readNumber(text, () => startOf(option), problems);
    const [found] = problems.errors;
    if (found === undefined) return value;
    const message = problemMessage(found, this.#reporter.language);
    throw new UsageError(this.#reporter.say('badAssigned', { option, name, message }));
  }

  /** The subjects of assignments: `isMeant` chooses among several nodes with one name. */
  #assigned(
    option: string,
    assignments: readonly Assignment[],
    workspace: Workspace,
    isMeant: (node: IndexNode) => boolean,
  ): readonly AssignedNode[] {
    const { say } = this.#reporter;
    const taken = new Set<number>();
    return assignments.map(({ name, value }) => {
      const position = nodeOf(name, workspace, say, isMeant);
      if (taken.has(position)) throw new UsageError(say('assignedTwice', { option, name }));
      taken.add(position);
      return { node: workspace.tree.nodes[position] as IndexNode, value };
    });
  }

  #valued(workspace: Workspace): readonly AssignedNode[] {
    return this.#assigned('--set', this.#values, workspace, ({ indicator }) => indicator !== undefined);
  }

  #weighted(workspace: Workspace): readonly AssignedNode[] {
    return this.#assigned('--weight', this.#weights, workspace, ({ depth }) => depth > 0);
  }

  #leaf({ code, position, indicator }: IndexNode, { tree }: Workspace): number {
    if (indicator !== undefined) return tree.leaves.indexOf(position);
    const below = tree.leaves.find((leaf) => leaf > position) ?? 0;
    const example = tree.nodes[below]?.code ?? '';
    throw new UsageError(this.#reporter.say('notALeaf', { code, example }));
  }

  /** The region's cells as they would be. */
  cells(workspace: Workspace, region: number): readonly AmendedCell[] {
    return this.#valued(workspace).map(({ node, value: text }) => {
      const leaf = this.#leaf(node, workspace);
      if (text === 'M') return { leaf, region, value: undefined, raw: '', status: 'M' };
      const value = text === '' ? undefined : this.#number('--set', node.code, text);
      return { leaf, region, value, raw: text, status: '' };
    });
  }

  /** Changes to the definition; undefined where there are none. */
  amendments(workspace: Workspace): DefinitionAmendments | undefined {
    const { say } = this.#reporter;
    const weighted = this.#weighted(workspace);
    for (const { node } of weighted) {
      if (node.depth === 0) throw new UsageError(say('totalWeight', { code: node.code }));
    }
    if (this.#weights.length + this.methods.length === 0) return undefined;
    return {
      settings: Object.fromEntries(this.methods.map((each) => [each.stage, settingOf(each, workspace, say)])),
      weights: new Map(weighted.map(({ node, value }) => [node.code, value])),
    };
  }

  /** Every assumption beside what it replaces. */
  list(workspace: Workspace, { raw, statuses }: MonthData, cells: readonly AmendedCell[]): Assumption[] {
    const { settings, regions } = workspace;
    const was = ({ leaf, region }: AmendedCell): string => {
      const cell = cellOf(regions, leaf, region);
      return statuses[cell] === 'M' ? 'M' : raw.at(cell);
    };
    return [
      ...this.#valued(workspace).map(({ node, value }, at): Assumption => {
        return { kind: 'value', of: node.code, was: was(cells[at] as AmendedCell), is: value };
      }),
      ...this.#weighted(workspace).map(({ node, value }): Assumption => {
        return { kind: 'weight', of: node.code, was: toShortText(node.weight), is: value };
      }),
      ...this.methods.map(({ stage, names }): Assumption => {
        return { kind: 'method', of: stage, was: namesText([settings[stage]].flat()), is: namesText(names) };
      }),
    ];
  }

  /** @throws {UsageError} if a weight would not be read; `workspace` is the one with the assumptions. */
  checkWeights(workspace: Workspace): void {
    const { tree, settings } = workspace;
    const stated = statedMethods(methods.weights, settings);
    for (const { node } of this.#weighted(workspace)) {
      const { code } = node;
      const parent = tree.nodes[node.parent] as IndexNode;
      if (stated[parent.weighting]?.written) continue;
      const written = markedName(methods.weights, 'isDefault') ?? '';
      const example = settings.weights.map((method, depth) => (depth === parent.depth ? written : method)).join(',');
      const values = { code, parent: parent.code, method: shownMethod(methods.weights, parent.weighting), example };
      throw new UsageError(this.#reporter.say('unwrittenWeight', values));
    }
  }
}
