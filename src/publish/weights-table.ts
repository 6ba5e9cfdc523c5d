import type { ParentWeights, WeightSet } from '../analysis/weights.ts';
import { TOTAL } from '../model/index-tree.ts';
import { toPlainText, toSignificantText } from '../numeric/text.ts';
import { csvText, textCell } from './csv-text.ts';

const CONSISTENCY_COLUMNS = ['lambda_max', 'ci', 'ri', 'ri_table', 'cr'] as const;

function weightText({ weights }: WeightSet, child: number): string {
  const weight = weights?.[child];
  return weight === undefined ? '' : toPlainText(weight);
}

/** Consistency by the names of its columns. */
export function consistencyData({ consistency }: ParentWeights): Readonly<Record<string, string>> | undefined {
  if (consistency === undefined) return undefined;
  const { lambdaMax, ci, ri, riTable, cr } = consistency;
  const figures = { lambda_max: toSignificantText(lambdaMax), ci: toSignificantText(ci), ri: toSignificantText(ri) };
  return { ...figures, ri_table: riTable, cr: toSignificantText(cr) };
}

function notesOf({ inForce, sets }: ParentWeights): readonly WeightSet[] {
  const noted = [inForce, ...sets.filter(({ method }) => method !== inForce.method)];
  return noted.filter(({ note }) => note !== undefined);
}

/** Weights side by side as CSV: a row per parent and child, a column per method. */
export function weightsCsv(parents: readonly ParentWeights[], names: readonly string[]): string {
  const header = ['parent', 'code', 'name', 'weighting', 'weight', ...names, ...CONSISTENCY_COLUMNS, 'notes'];
  const rows = parents.flatMap((found) => {
    const { parent, children, inForce, sets } = found;
    const consistency = consistencyData(found);
    const notes = notesOf(found).map(({ method, note }) => `${method}: ${note}`);
    const ending = [...CONSISTENCY_COLUMNS.map((column) => consistency?.[column] ?? ''), notes.join('; ')];
    return children.map(({ code, name }, at) => {
      const weights = [inForce, ...sets].map((set) => weightText(set, at));
      const cells = [parent.code, code, textCell(name), inForce.method, ...weights, ...ending.map(textCell)];
      return cells.join(',');
    });
  });
  return csvText(header, rows);
}

/** Weights side by side as data for JSON; weights are strings, so that they stay exact. */
export function weightsData(parents: readonly ParentWeights[]): readonly object[] {
  return parents.map((found) => {
    const { parent, children, inForce, sets } = found;
    return {
      parent: parent.code,
      weighting: inForce.method,
      children: children.map(({ code, name }, at) => ({
        code,
        name,
        weight: weightText(inForce, at) || null,
        methods: Object.fromEntries(sets.map((set) => [set.method, weightText(set, at) || null])),
      })),
      consistency: consistencyData(found) ?? null,
      notes: notesOf(found).map(({ method, note }) => ({ method, note })),
    };
  });
}

/** The columns of a file of weights: as indicators.csv has them, so that it can be pasted back. */
export const WEIGHT_FILE_COLUMNS = ['code', 'parent', 'name', 'weight'] as const;

/** One set of weights as a file for publication: a row per node, its weight a share of 1; every set is complete. */
export function weightFile(sets: readonly (readonly [ParentWeights, WeightSet])[]): string {
  const byChild = new Map<string, string>();
  for (const [{ parent, children }, set] of sets) {
    for (const [at, { code, name }] of children.entries()) {
      const under = parent.code === TOTAL ? '' : parent.code;
      byChild.set(code, [code, under, textCell(name), weightText(set, at)].join(','));
    }
  }
  return csvText(WEIGHT_FILE_COLUMNS, [...byChild.values()]);
}

const WEIGHT_ROW = /^[^,]+,[^,]*,.*,[01]\.\d{10}$/s;

/** Whether a text is a file of weights as written here: what may be replaced by another one. */
export function isWeightFile(text: string): boolean {
  const [header, ...rows] = text.trimEnd().split('\n');
  return header === WEIGHT_FILE_COLUMNS.join(',') && rows.length > 0 && rows.every((row) => WEIGHT_ROW.test(row));
}
