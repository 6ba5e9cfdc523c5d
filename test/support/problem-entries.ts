import type { ProblemEntry } from '../../src/model/problems/entry.ts';

/** The names in braces of a text, each once, in code-unit order. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/\{([^{}]*)\}/g), (match) => match[1] ?? ''))].sort();
}

/** The codes of a table whose entry has the severity, in the order of the table. */
export function codesWith(severity: string, table: Readonly<Record<string, ProblemEntry>>): readonly string[] {
  return Object.entries(table).flatMap(([code, entry]) => (entry.severity === severity ? [code] : []));
}
