import type { ParentWeights, WeightSet } from '../../analysis/weights.ts';
import { methods } from '../../methods/index.ts';
import { type Language, wordsIn } from '../../model/localised.ts';
import { shownMethod } from '../../model/method.ts';
import type { Workspace } from '../../model/workspace.ts';
import { roundTo } from '../../numeric/exact.ts';
import { toShortText } from '../../numeric/text.ts';
import { columnsOf, namesOf } from '../../tables/table.ts';
import { type Block, GAP, line, noticeBlocks, wholeTable } from '../blocks/blocks.ts';
import { ofBlocks, ofTable, type Report } from '../report.ts';
import { codeAlone, shownRiTable } from '../shown-name.ts';
import { weightRows, weightsData, weightsTable } from './table.ts';
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
const BELOW: ReadonlySet<string> = new Set(namesOf(weightsTable, 'lambda_max', 'ci', 'ri', 'ri_table', 'cr', 'notes'));

function consistencyLines({ parent, consistency }: ParentWeights, language: Language): string[] {
  const { say } = wordsIn(weightTexts, language);
  if (consistency === undefined) return [];
  const { lambdaMax, ci, ri, riTable, cr } = consistency;
  const figures = { lambda: lambdaMax, ci, ri, cr };
  const shown = Object.entries(figures).map(([name, figure]) => {
    return [name, toShortText(roundTo(figure, SHOWN_DECIMALS, 'half-even'))] as const;
  });
  const named = { parent: codeAlone(parent.code, language), table: shownRiTable(riTable, language) };
  return [say('consistency', { ...named, ...Object.fromEntries(shown) })];
}

/** A method's note, and the codes of the parents that it is of. */
interface SharedNote {
  readonly method: string;
  readonly note: NonNullable<WeightSet['note']>;
  readonly parents: string[];
}

/** The notes of all parents, each method and note once. */
function noteLines(parents: readonly ParentWeights[], language: Language): string[] {
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
      parents: codes.map((code) => codeAlone(code, language)),
    });
  });
}

/** What is reported of weights: the methods beside those in force, and what only the JSON says. */
export interface WeightsFacts {
  readonly workspace: Pick<Workspace, 'settings'>;
  readonly month: string | undefined;
  readonly methods: readonly string[];
  readonly problems: () => object;
}

/**
 * The weights side by side, a row per child under the code of its parent, and remarks on them: the consistency of
 * comparisons, and where a method makes no weights, or equal ones.
 */
function outline(
  parents: readonly ParentWeights[],
  { workspace, methods: names }: WeightsFacts,
  language: Language,
): Block[] {
  const columns = columnsOf(weightsTable, names).filter(({ name }) => !BELOW.has(name));
  const consistency = parents.flatMap((found) => consistencyLines(found, language));
  const notes = [...consistency, ...noteLines(parents, language)].map((text) => line(0, text));
  return [
    ...noticeBlocks(workspace.settings, language),
    wholeTable(0, columns, weightRows(parents), language),
    ...(notes.length === 0 ? [] : [GAP, ...notes]),
  ];
}

/** Weights side by side in every form. */
export function weightsReport(parents: readonly ParentWeights[], facts: WeightsFacts): Report {
  const { workspace, month, methods: names, problems } = facts;
  const { text } = ofBlocks((language) => outline(parents, facts, language));
  return {
    text,
    ...ofTable(weightsTable, () => weightRows(parents), names),
    json: () => {
      const { synthetic } = workspace.settings;
      return { month: month ?? null, synthetic, methods: names, parents: weightsData(parents), ...problems() };
    },
  };
}
