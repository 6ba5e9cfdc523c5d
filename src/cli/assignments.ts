import { UsageError } from './exit-codes.ts';
import type { Say } from './texts.ts';

/** One `NAME=VALUE` of an option. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
}

/**
 * The assignments of an option that may be repeated, in the order given.
 * @throws {UsageError} for a text without a name before "=", and for a name that is given twice.
 */
export function readAssignments(
  option: string,
  texts: readonly string[] | undefined,
  form: string,
  say: Say,
): readonly Assignment[] {
  const names = new Set<string>();
  return (texts ?? []).map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new UsageError(say('badAssignment', { option, value: text, form }));
    const name = text.slice(0, at).trim();
    if (names.has(name)) throw new UsageError(say('assignedTwice', { option, name }));
    names.add(name);
    return { name, value: text.slice(at + 1).trim() };
  });
}
