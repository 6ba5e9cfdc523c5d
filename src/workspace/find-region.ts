import type { Region } from '../model/region.ts';
import { nearest } from './nearest.ts';

/** The region that a text names, or those that it may mean: several, or the nearest by name or code, or none. */
export type FoundRegion =
  | { readonly found: Region }
  | { readonly found: undefined; readonly isAmbiguous: boolean; readonly candidates: readonly Region[] };

function namesOf({ name, nameEn }: Region): readonly string[] {
  return [name, nameEn].filter((text) => text !== '').map((text) => text.toLowerCase());
}

/** The names and what people write for short: the words of a name, and a Chinese name without what it ends in (市, 区). */
function shortNamesOf(region: Region): readonly string[] {
  const words = namesOf(region).flatMap((name) => [name, ...name.split(' ')]);
  return [...words, region.name.slice(0, -1)].filter((text) => text !== '');
}

function nearestRegions(text: string, regions: readonly Region[]): readonly Region[] {
  const byText = new Map<string, Region[]>();
  for (const region of regions) {
    for (const known of new Set([region.code, ...shortNamesOf(region)]))
      byText.set(known, [...(byText.get(known) ?? []), region]);
  }
  const near = nearest(text, byText.keys());
  return near === undefined ? [] : (byText.get(near) ?? []);
}

/**
 * The region of a code or else of a name, Chinese or English, whatever its case: the whole name if it is one, else a part
 * of it that no other region's name has.
 */
export function findRegion(text: string, regions: readonly Region[]): FoundRegion {
  const coded = regions.find(({ code }) => code === text);
  if (coded !== undefined) return { found: coded };
  const meant = text.trim().toLowerCase();
  const whole = regions.filter((region) => namesOf(region).includes(meant));
  const part = meant === '' ? [] : regions.filter((region) => namesOf(region).some((name) => name.includes(meant)));
  const named = whole.length > 0 ? whole : part;
  const [only] = named;
  if (only !== undefined && named.length === 1) return { found: only };
  const isAmbiguous = named.length > 1;
  return { found: undefined, isAmbiguous, candidates: isAmbiguous ? named : nearestRegions(text, regions) };
}
