import type { Problem } from './problem.ts';

function textOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By file, line, column, then code, so that every run lists them alike. */
export function compareProblems(a: Problem, b: Problem): number {
  return textOrder(a.file, b.file) || a.line - b.line || a.column - b.column || textOrder(a.code, b.code);
}
