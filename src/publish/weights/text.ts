import type { ParentWeights, WeightSet } from '../../analysis/weights.ts';
import { methods } from '../../methods/index.ts';
import { wordsIn } from '../../model/localised.ts';
import { shownMethod } from '../../model/method.ts';
import { visible } from '../../model/visible.ts';
import { roundTo } from '../../numeric/exact.ts';
import { toShortText } from '../../numeric/text.ts';
import { columnsOf } from '../../tables/table.ts';
import type { Look } from '../report.ts';
import { readerColumns, terminalTable } from '../table/terminal.ts';
import { weightRows, weightsTable } from './table.ts';
import { weightTexts } from './words.ts';

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
} as const satisfies Record<NonNullable<WeightSet['note']>, keyof typeof weightTexts>;

/** The columns that are printed; what is known of comparisons, and notes, stand below. */
const BELOW: ReadonlySet<string> = new Set(['lambda_max', 'ci', 'ri', 'ri_table', 'cr', 'notes']);

/** The weights side by side as lines of text: a row per child, under the code of its parent. */
export function weightTable(parents: readonly ParentWeights[], names: readonly string[], look: Look): string[] {
  const { language, chalk } = look;
  const columns = columnsOf(weightsTable, names).filter(({ name }) => !BELOW.has(name));
  return terminalTable(readerColumns(columns, weightRows(parents), language), (heading) => chalk.dim(heading));
}

function consistencyLines({ parent, consistency }: ParentWeights, { language }: Look): string[] {
  const { say } = wordsIn(weightTexts, language);
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
function noteLines(parents: readonly ParentWeights[], { language }: Look): string[] {
  const { say } = wordsIn(weightTexts, language);
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
    return say('weightNote', {
      method: shownMethod(methods.weights, method)[language],
      note: say(NOTES[note]),
      parents: codes,
    });
  });
}

/** What is to be known of the weights: the consistency of comparisons, and where a method makes none, or equal ones. */
export function weightNotes(parents: readonly ParentWeights[], look: Look): string[] {
  const consistency = parents.flatMap((found) => consistencyLines(found, look));
  return [...consistency, ...noteLines(parents, look)].map((text) => visible(text));
}
