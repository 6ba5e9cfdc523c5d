import type { DefinitionAmendments } from '../../model/amendments.ts';
import { type IndexNode, type IndexTree, TOTAL } from '../../model/index-tree.ts';
import { labelsOf } from '../../model/label.ts';
import type { MethodTable } from '../../model/method.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Settings } from '../../model/settings.ts';
import { ONE, ZERO } from '../../numeric/exact.ts';
import type { SourceText } from '../files/decode-source.ts';
import { statedMethods } from '../weights/combined-methods.ts';
import { withOneNameEach } from './adjuster-names.ts';
import { amendWeights } from './amended-weights.ts';
import { type GroupAggregation, readGroupAggregation } from './group-rules.ts';
import { type Branch, buildHierarchy } from './hierarchy.ts';
import { type IndicatorRow, readIndicatorRows } from './indicator-rows.ts';
import { checkGroup, readIndicator } from './indicator-rules.ts';
import { checkCombined, type Weights, weightingOf, weightsInForce } from './weight-rules.ts';

/** The hierarchy, and the rows it was made of for checks against other files. */
export interface Definition {
  readonly tree: IndexTree;
  readonly rows: ReadonlyMap<string, IndicatorRow>;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const NOT_AGGREGATED: GroupAggregation = { aggregation: '', exponent: undefined, minWeight: ZERO };

class TreeBuilder {
  readonly nodes: IndexNode[] = [];
  readonly #settings: Settings;
  readonly #methods: MethodTable;
  readonly #weights: Weights;
  readonly #problems: ProblemList;

  constructor(settings: Settings, methods: MethodTable, weights: Weights, problems: ProblemList) {
    this.#settings = settings;
    this.#methods = methods;
    this.#weights = weights;
    this.#problems = problems;
  }

  addTotal(level1: readonly Branch[]): void {
    const { name, nameEn, aggregation, power, minWeight, weights } = this.#settings;
    const total: Writable<IndexNode> = {
      code: TOTAL,
      name,
      nameEn: nameEn ?? '',
      depth: 0,
      position: 0,
      parent: -1,
      children: [],
      weight: ONE,
      aggregation: aggregation[0] as string,
      exponent: power?.exponent,
      minWeight,
      weighting: weights[0] as string,
      indicator: undefined,
      line: 1,
      extra: new Map(),
    };
    this.nodes.push(total);
    total.children = level1.map((branch) => this.#add(branch, 0));
  }

  #aggregation(row: IndicatorRow, depth: number): GroupAggregation {
    checkGroup(row, this.#problems);
    checkCombined(row, this.#settings, this.#methods, this.#problems);
    return readGroupAggregation(row, depth, this.#settings, this.#methods, this.#problems);
  }

  #add({ row, depth, children }: Branch, parent: number): number {
    const settings = this.#settings;
    const isLeaf = depth >= settings.levels.length;
    const { code, name, nameEn, line, extra } = row;
    const position = this.nodes.length;
    const node: Writable<IndexNode> = {
      code,
      name,
      nameEn,
      depth,
      position,
      parent,
      children: [],
      weight: this.#weights.get(code) ?? ONE,
      ...(isLeaf ? NOT_AGGREGATED : this.#aggregation(row, depth)),
      weighting: isLeaf ? '' : weightingOf(row, depth, settings.weights),
      indicator: isLeaf ? readIndicator(row, settings, this.#methods, this.#problems) : undefined,
      line,
      extra,
    };
    this.nodes.push(node);
    node.children = children.map((child) => this.#add(child, position));
    return position;
  }
}

/** indicators.csv: the hierarchy in pre-order, siblings by code, whatever the order of the rows; some weights may be amended. */
export function readIndicators(
  source: SourceText,
  settings: Settings,
  methods: MethodTable,
  problems: ProblemList,
  amended: DefinitionAmendments['weights'] = new Map(),
): Definition | undefined {
  const written = readIndicatorRows(source, TOTAL, methods, problems);
  if (written === undefined) return undefined;
  const read = amendWeights({ ...written, rows: withOneNameEach(written.rows, problems) }, amended);
  const levels = settings.levels.map((level) => labelsOf({ settings }, level));
  const hierarchy = buildHierarchy(read, levels, problems);
  const rules = { methods: statedMethods(methods.weights, settings), defaults: settings.weights, file: source.path };
  const weights = weightsInForce(read, hierarchy, rules, problems);
  const builder = new TreeBuilder(settings, methods, weights, problems);
  builder.addTotal(hierarchy.level1);
  const { nodes } = builder;
  const leaves = nodes.filter(({ indicator }) => indicator !== undefined).map(({ position }) => position);
  // A row that found no place in the hierarchy is known all the same.
  const byCode = new Map([...read.refused, ...read.rows.keys()].map((code) => [code, -1]));
  for (const { code, position } of nodes) byCode.set(code, position);
  return { tree: { nodes, leaves, byCode }, rows: read.rows };
}
