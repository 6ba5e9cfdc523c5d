import { computeIndex } from '../../src/engine/compute-index.ts';
import type { ComputedIndex } from '../../src/model/computed-index.ts';
import type { Indicator } from '../../src/model/index-tree.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import type { Settings } from '../../src/model/settings.ts';
import { exact } from '../../src/numeric/text.ts';
import { problemLine } from '../../src/publish/problem-text.ts';
import { explainRegion } from './explain-region.ts';
import type { NodeData, StageData } from './explained.ts';
import { nodesOf } from './explained.ts';
import {
  coefficientRow,
  monthOf,
  type NodeSketch,
  regionsOf,
  settingsWith,
  treeOf,
  workspaceOf,
} from './model-workspace.ts';

/** Seven counties and two cities, by code. */
export const regions = regionsOf({ city: ['x', 'y'], county: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] });

/** Values with ties, thirds once they are adjusted, and an outlier. */
export const VALUES = ['1', '2', '2', '5', '8', '3', '400', '6', '7'];
export const OTHERS = ['4', '4', '9', '1', '2.5', '0.5', '7', '8', '3'];

const coefficients = regions.list.map((_, at) => [coefficientRow('2018-01', { size: `${(at % 4) + 3}` })]);

/** What a test index is made of besides its regions. */
export interface Sketch {
  readonly indicator?: Partial<Indicator>;
  readonly children?: readonly NodeSketch[];
  readonly aggregation?: string;
  readonly settings?: Partial<Settings>;
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

/** Computes an index of two dimensions with two indicators and one, all of which are alike. */
export async function computeSketch(sketch: Sketch = {}): Promise<ComputedIndex> {
  const { indicator = {}, aggregation = 'arithmetic', settings = {}, values, children } = sketch;
  const scale = { floor: exact('60'), ceiling: exact('100') };
  const two = [
    { code: 'A1', weight: '2', indicator },
    { code: 'A2', weight: '3', indicator },
  ];
  // Copeland's method can make the total only; an exponent stands in a group's row.
  const onTotal = aggregation === 'copeland' ? 'copeland' : aggregation === 'power' ? 'arithmetic' : aggregation;
  const group = aggregation === 'copeland' ? 'arithmetic' : aggregation;
  const sketches: readonly NodeSketch[] = children ?? [
    { code: 'A', weight: '5', aggregation: group, exponent: '-0.5', children: two },
    { code: 'B', weight: '7', children: [{ code: 'B1', indicator }] },
  ];
  const tree = treeOf(sketches, onTotal);
  const workspace = workspaceOf(tree, regions, settingsWith({ scale, ...settings }), coefficients);
  const rows = values ?? { A1: VALUES, A2: OTHERS, B1: [...VALUES].reverse() };
  const problems = new ProblemList();
  const index = await computeIndex(workspace, monthOf(workspace, rows), problems);
  if (index === undefined) throw new Error(problems.errors.map((found) => problemLine(found, 'en')).join('\n'));
  return index;
}

/** The derivation of one region of a computed index. */
export async function treeFor(index: ComputedIndex, region: string): Promise<NodeData> {
  const position = index.workspace.regions.byCode.get(region) ?? -1;
  return (await explainRegion(index, { region: position, node: 0 })).tree;
}

/** A stage of a node, which must be there. */
export function stageOf(tree: NodeData, node: string, stage: string): StageData {
  const found = nodesOf(tree)
    .find((each) => each.node === node)
    ?.stages?.find((each) => each.stage === stage);
  if (found === undefined) throw new Error(`${node} has no stage ${stage}`);
  return found;
}
