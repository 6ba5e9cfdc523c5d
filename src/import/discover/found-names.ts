import type { Place } from '../../model/problem.ts';
import { FOOTNOTE, foldLabel } from '../recognise/label.ts';
import { isTimeText } from '../recognise/month-text.ts';

/** What a table calls an indicator or a region. */
export interface FoundName {
  /** Without the unit in brackets, where it has one. */
  readonly name: string;
  /** As written. */
  readonly text: string;
  /** '' where none is told. */
  readonly unit: string;
  /** '' where none is told. */
  readonly code: string;
  /** The peer group that a column tells; '' where none does. */
  readonly group: string;
  readonly place: Place;
}

const BRACKETED = /^(.+?)\s*[（([]([^()（）[\]]+)[)）\]]$/u;

/** A heading taken apart into its name and the unit in brackets behind it; a year or a month there is no unit. */
export function nameAndUnit(text: string): { readonly name: string; readonly unit: string } {
  const bare = text.replace(/\s+/gu, ' ').trim();
  const unmarked = bare.replace(FOOTNOTE, '').trim() || bare;
  const [, name = unmarked, unit = ''] = BRACKETED.exec(unmarked) ?? [];
  return isTimeText(unit) ? { name: unmarked, unit: '' } : { name: name.trim(), unit: unit.trim() };
}

/** Names in the order in which they were found, each once. */
export class FoundNames {
  readonly #found = new Map<string, FoundName>();

  add(found: FoundName): void {
    const key = `${foldLabel(found.code)}\n${foldLabel(found.text)}`;
    const before = this.#found.get(key);
    if (before === undefined) this.#found.set(key, found);
    else if (before.unit === '' || before.group === '') {
      this.#found.set(key, { ...before, unit: before.unit || found.unit, group: before.group || found.group });
    }
  }

  /** The names; where two differ by their units alone, the unit stays in the name. */
  get list(): readonly FoundName[] {
    const all = [...this.#found.values()];
    const counts = new Map<string, number>();
    for (const { name } of all) counts.set(foldLabel(name), (counts.get(foldLabel(name)) ?? 0) + 1);
    return all.map((found) =>
      (counts.get(foldLabel(found.name)) ?? 0) > 1 ? { ...found, name: found.text.trim() } : found,
    );
  }
}
