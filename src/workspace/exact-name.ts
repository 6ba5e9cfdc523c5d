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
 * The position of the thing with this exact name, Chinese or English, without spaces around it; undefined where
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

/** The position of the thing that a cell names, by its code, or else by its exact name; -1 if its row had to be left out. */
export function positionOf(
  text: string,
  byCode: ReadonlyMap<string, number>,
  list: readonly Named[],
): number | undefined {
  return byCode.get(text) ?? positionOfName(text, list);
}
