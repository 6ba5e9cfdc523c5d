import type { ParentWeights, WeightSet } from '../analysis/weights.ts';
import { methods } from '../engine/methods/index.ts';
import { shownMethod } from '../model/method.ts';
import { visible } from '../model/visible.ts';
import { roundTo } from '../numeric/exact.ts';
import { toPlainText, toShortText } from '../numeric/text.ts';
import { type TerminalColumn, terminalTable } from '../publish/terminal-table.ts';
import type { TableStyle } from './ranked-tables.ts';
import type { TextName } from './texts.ts';

/** Decimals of a consistency figure on the terminal. */
const SHOWN_DECIMALS = 4;

const NOTES = {
  'needs-month': 'noteNeedsMonth',
  'not-written': 'noteNotWritten',
  'not-compared': 'noteNotCompared',
  unweighable: 'noteUnweighable',
  constant: 'noteConstant',
  'few-regions': 'noteFewRegions',
  'no-spread': 'noteNoSpread',
  alike: 'noteAlike',
  'nothing-in-common': 'noteNothingInCommon',
} as const satisfies Record<NonNullable<WeightSet['note']>, TextName>;

interface Line {
  readonly found: ParentWeights;
  readonly at: number;
}

function methodText(name: string, { english }: TableStyle): string {
  return shownMethod(methods.weights, name)[english ? 'en' : 'zh'];
}

function weightColumn(
  heading: string,
  lines: readonly Line[],
  setOf: (found: ParentWeights) => WeightSet,
): TerminalColumn {
  const cells = lines.map(({ found, at }) => {
    const weight = setOf(found).weights?.[at];
    return weight === undefined ? '-' : toPlainText(weight);
  });
  return { heading, align: 'right', cells };
}

/** The weights side by side as lines of text: a row per child, under the code of its parent. */
export function weightTable(parents: readonly ParentWeights[], names: readonly string[], style: TableStyle): string[] {
  const { say, chalk } = style;
  const lines = parents.flatMap((found) => found.children.map((_, at) => ({ found, at })));
  const text = (heading: string, of: (line: Line) => string | undefined): TerminalColumn => {
    return { heading, align: 'left', cells: lines.map((line) => of(line) ?? '') };
  };
  const columns = [
    text(say('parent'), ({ found }) => found.parent.code),
    text(say('code'), ({ found, at }) => found.children[at]?.code),
    text(say('nodeName'), ({ found, at }) => found.children[at]?.name),
    text(say('weighting'), ({ found }) => methodText(found.inForce.method, style)),
    weightColumn(say('inForce'), lines, ({ inForce }) => inForce),
    ...names.map((name, at) => weightColumn(methodText(name, style), lines, ({ sets }) => sets[at] as WeightSet)),
  ];
  return terminalTable(columns, (heading) => chalk.dim(heading));
}

function consistencyLines({ parent, consistency }: ParentWeights, { say }: TableStyle): string[] {
  if (consistency === undefined) return [];
  const { lambdaMax, ci, ri, riTable, cr } = consistency;
  const figures = { lambda: lambdaMax, ci, ri, cr };
  const shown = Object.entries(figures).map(([name, figure]) => {
    return [name, toShortText(roundTo(figure, SHOWN_DECIMALS, 'half-even'))] as const;
  });
  return [say('consistency', { parent: parent.code, table: riTable, ...Object.fromEntries(shown) })];
}

/** A method's note, and the codes of the parents that it is of. */
interface SharedNote {
  readonly method: string;
  readonly note: NonNullable<WeightSet['note']>;
  readonly parents: string[];
}

/** The notes of all parents, each method and note once. */
function noteLines(parents: readonly ParentWeights[], style: TableStyle): string[] {
  const { say } = style;
  const shared = new Map<string, SharedNote>();
  for (const { parent, inForce, sets } of parents) {
    const others = sets.filter(({ method }) => method !== inForce.method);
    for (const { method, note } of [inForce, ...others]) {
      if (note === undefined) continue;
      const key = `${method} ${note}`;
      const known = shared.get(key) ?? { method, note, parents: [] };
      known.parents.push(parent.code);
      shared.set(key, known);
    }
  }
  return [...shared.values()].map(({ method, note, parents: codes }) => {
    return say('weightNote', { method: methodText(method, style), note: say(NOTES[note]), parents: codes });
  });
}

/** What is to be known of the weights: the consistency of comparisons, and where a method makes none, or equal ones. */
export function weightNotes(parents: readonly ParentWeights[], style: TableStyle): string[] {
  const consistency = parents.flatMap((found) => consistencyLines(found, style));
  return [...consistency, ...noteLines(parents, style)].map((text) => visible(text));
}
