import type { Filling } from './localised.ts';
import type { Severity } from './problems/entry.ts';
import { type ProblemCode, type ProblemTable, problemTable } from './problems/index.ts';

/** A place in a file of the workspace; lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** In a workbook, the sheet and the cell, as Sheet1!C7. */
  readonly cell?: string | undefined;
  /** In a file that was imported, the cell that it was imported from, as 2025-01.xlsx!Sheet1!C7. */
  readonly imported?: string | undefined;
}

type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** What fills the placeholders of a problem's text. */
export type Fillings<Code extends ProblemCode> = {
  readonly [Name in PlaceholdersOf<ProblemTable[Code]['en']>]: Filling;
};

/** How often a problem stands in a file, and the first of its places but the one it is told at. */
export interface Repeats {
  readonly count: number;
  readonly places: readonly Place[];
}

/** One finding: data, not prose; `publish/problem-text.ts` makes the prose. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly values: Readonly<Record<string, Filling>>;
  /** Where its file holds it more than once. */
  readonly repeats?: Repeats;
}

/** A problem at a place, its values checked against the placeholders of its text. */
export function problem<Code extends ProblemCode>(code: Code, at: Place, values: Fillings<Code>): Problem {
  const { file, line, column, cell, imported = '' } = at;
  const place = { file, line, column, ...(cell === undefined ? {} : { cell }), ...(imported && { imported }) };
  return { code, severity: problemTable[code].severity, ...place, values };
}

/** The place that stands for a whole file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

function textOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By file, line, column, then code, so that every run lists them alike. */
export function compareProblems(a: Problem, b: Problem): number {
  return textOrder(a.file, b.file) || a.line - b.line || a.column - b.column || textOrder(a.code, b.code);
}
