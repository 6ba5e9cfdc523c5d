import type { Named } from './named-hint.ts';

/** What a name leads to that several share. */
const SHARED = -1;

const known = new WeakMap<readonly Named[], ReadonlyMap<string, number>>();

function namesOf(list: readonly Named[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const [position, { name, nameEn }] of list.entries()) {
    for (const text of new Set([name.trim(), nameEn.trim()])) {
      if (text !== '') names.set(text, names.has(text) ? SHARED : position);
    }
  }
  return names;
}

/**
 * The position of what has a text for its exact name, Chinese or English, spaces around it aside; undefined where
 * nothing has, or several have.
 */
export function positionOfName(text: string, list: readonly Named[]): number | undefined {
  let names = known.get(list);
  if (names === undefined) {
    names = namesOf(list);
    known.set(list, names);
  }
  const position = names.get(text.trim());
  return position === SHARED ? undefined : position;
}

/** The position of what a cell means: by its code, or else by its exact name; -1 for a row that had to be left out. */
export function positionOf(
  text: string,
  byCode: ReadonlyMap<string, number>,
  list: readonly Named[],
): number | undefined {
  return byCode.get(text) ?? positionOfName(text, list);
}
