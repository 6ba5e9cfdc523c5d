import type { ParentWeights, WeightSet } from '../../analysis/weights.ts';
import { methods } from '../../methods/index.ts';
import { type IndexNode, TOTAL } from '../../model/index-tree.ts';
import { shownMethod } from '../../model/method.ts';
import { toPlainText } from '../../numeric/text.ts';
import { commonColumns } from '../../tables/common-columns.ts';
import { type Column, columnsFor, columnsOf, tableOf } from '../../tables/table.ts';
import { codeAlone } from '../shown-name.ts';
import { csvOf } from '../table/csv.ts';
import { rowData } from '../table/json.ts';
import { weightTexts } from './words.ts';

/** A child as it is weighted, and as it would be. */
export interface WeightRow {
  readonly found: ParentWeights;
  readonly child: IndexNode;
  /** Its position among the children. */
  readonly at: number;
}

function weightText(set: WeightSet | undefined, child: number): string {
  const weight = set?.weights?.[child];
  return weight === undefined ? '' : toPlainText(weight);
}

/** What each method that is asked for gives, by the position of the method. */
function methodColumn(method: string, at: number): Column<WeightRow> {
  const value = (row: WeightRow): string => weightText(row.found.sets[at], row.at);
  const about = { en: `the weight by ${method}`, zh: `按 ${method} 的权重` };
  return {
    name: method,
    about,
    type: 'number',
    value,
    title: shownMethod(methods.weights, method),
    shown: (row) => value(row) || '-',
  };
}

function notesOf({ inForce, sets }: ParentWeights): readonly WeightSet[] {
  const noted = [inForce, ...sets.filter(({ method }) => method !== inForce.method)];
  return noted.filter(({ note }) => note !== undefined);
}

const { text, unrounded } = columnsFor<Pick<WeightRow, 'found'>>();

/** What is known of the pairwise comparisons of a parent's children. */
const consistencyColumns = [
  unrounded(
    'lambda_max',
    'the largest eigenvalue of the pairwise comparisons',
    '两两比较矩阵的最大特征值',
    ({ found }) => found.consistency?.lambdaMax,
  ),
  unrounded('ci', 'the consistency index', '一致性指标 CI', ({ found }) => found.consistency?.ci),
  unrounded('ri', 'the random index', '平均随机一致性指标 RI', ({ found }) => found.consistency?.ri),
  text(
    'ri_table',
    'whose table the random index is from',
    'RI 取值所据的表',
    ({ found }) => found.consistency?.riTable,
  ),
  unrounded('cr', 'the consistency ratio, ci / ri', '一致性比率 CR = CI / RI', ({ found }) => found.consistency?.cr),
] as const;

const child = columnsFor<WeightRow>();

/** Weights side by side: a row per parent and child, a column per method. */
export const weightsTable = tableOf<WeightRow, readonly string[]>()(
  'weights --csv',
  ['code'],
  [
    child.text(
      'parent',
      'code of the parent; index is the total',
      '上级指标代码；index 为总分',
      (row) => row.found.parent.code,
      { title: weightTexts.parent, shown: ({ found }, language) => codeAlone(found.parent.code, language) },
    ),
    child.text('code', 'code of the node', '节点代码', ({ child }) => child.code, { title: weightTexts.code }),
    commonColumns<WeightRow>().nodeName(({ child }) => child.name),
    child.text(
      'weighting',
      'the method of the weights in force',
      '现行权重的方法',
      ({ found }) => found.inForce.method,
      {
        title: weightTexts.weighting,
        shown: ({ found }, language) => shownMethod(methods.weights, found.inForce.method)[language],
      },
    ),
    child.number(
      'weight',
      'the weight in force, a share of 1',
      '现行权重，合计为 1',
      ({ found, at }) => weightText(found.inForce, at),
      { title: weightTexts.inForce, shown: (row) => weightText(row.found.inForce, row.at) || '-' },
    ),
    {
      name: '<method>',
      about: {
        en: 'a column for each method of --method: the weight by it',
        zh: '--method 的每个方法各一列：按该方法的权重',
      },
      columnsOf: (methods) => methods.map(methodColumn),
    },
    ...consistencyColumns,
    child.text('notes', 'where a method makes no weights, or equal ones', '方法不能得出权重或得出等权的说明', (row) => {
      return notesOf(row.found)
        .map(({ method, note }) => `${method}: ${note}`)
        .join('; ');
    }),
  ],
);

export function weightRows(parents: readonly ParentWeights[]): WeightRow[] {
  return parents.flatMap((found) => found.children.map((child, at) => ({ found, child, at })));
}

/** Weights side by side as data for JSON; weights are strings, so that they stay exact. */
export function weightsData(parents: readonly ParentWeights[]): readonly object[] {
  return parents.map((found) => {
    const { parent, children, inForce, sets, consistency } = found;
    return {
      parent: parent.code,
      weighting: inForce.method,
      children: children.map(({ code, name }, at) => ({
        code,
        name,
        weight: weightText(inForce, at) || null,
        methods: Object.fromEntries(sets.map((set) => [set.method, weightText(set, at) || null])),
      })),
      consistency: consistency === undefined ? null : rowData(consistencyColumns, { found }),
      notes: notesOf(found).map(({ method, note }) => ({ method, note })),
    };
  });
}

/** A node with its weight of one set. */
interface FileRow {
  readonly node: IndexNode;
  readonly parent: string;
  readonly weight: string;
}

const file = columnsFor<FileRow>();

/** A file of weights has the columns of indicators.csv, so that it can be pasted back. */
export const weightFileTable = tableOf<FileRow>()(
  'weights --write',
  ['code'],
  [
    file.text('code', 'code of the node', '节点代码', ({ node }) => node.code),
    file.text('parent', 'code of the parent; blank for level 1', '上级指标代码；一级则为空', ({ parent }) => parent),
    commonColumns<FileRow>().nodeName(({ node }) => node.name),
    file.number('weight', 'the weight, a share of 1', '权重，合计为 1', ({ weight }) => weight),
  ],
);

const fileColumns = columnsOf(weightFileTable, undefined);

/** One set of weights as a file for publication: a row per node, its weight a share of 1; every set is complete. */
export function weightFile(sets: readonly (readonly [ParentWeights, WeightSet])[]): string {
  const byChild = new Map<string, FileRow>();
  for (const [{ parent, children }, set] of sets) {
    for (const [at, node] of children.entries()) {
      byChild.set(node.code, { node, parent: parent.code === TOTAL ? '' : parent.code, weight: weightText(set, at) });
    }
  }
  return csvOf(fileColumns, byChild.values());
}

const WEIGHT_ROW = /^[^,]+,[^,]*,.*,[01]\.\d{10}$/s;

/** Whether a text is a file of weights as written here: what may be replaced by another one. */
export function isWeightFile(text: string): boolean {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  return `${header}\n` === csvOf(fileColumns, []) && rows.length > 0 && rows.every((row) => WEIGHT_ROW.test(row));
}
