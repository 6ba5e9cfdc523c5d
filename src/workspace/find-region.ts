import { type Language, type Localised, listed } from '../model/localised.ts';
import type { Region } from '../model/region.ts';
import { elided, shown } from '../model/shown-text.ts';
import { nearest } from './nearest.ts';

type Named = Pick<Region, 'code' | 'name' | 'nameEn'>;

/** The region that a text names, or those that it may mean: several, or the nearest by name or code, or none. */
export type FoundRegion<R extends Named = Region> =
  | { readonly found: R }
  | { readonly found: undefined; readonly isAmbiguous: boolean; readonly candidates: readonly R[] };

function namesOf({ name, nameEn }: Named): readonly string[] {
  return [name, nameEn].filter((text) => text !== '').map((text) => text.toLowerCase());
}

/** Endings of names of regions, which do not tell regions apart. */
const ENDING =
  /(?:特别行政区|自治[区州县旗]|地区|新区|林区|街道|[省市区县旗盟乡镇]|\s+(?:city|county|district|prefecture|province|town|township))$/u;

/** A name without its ending: 富阳 of 富阳区, fuyang of Fuyang District. */
function stemOf(name: string): string {
  const stem = name.replace(ENDING, '');
  return stem === '' ? name : stem;
}

/**
 * The regions whose code or name is nearest to a text. Names are compared without their endings: 朝阳区 is no slip for
 * 富阳区, nor Chaoyang District for Fuyang District, though most of their characters are the same.
 */
function nearestRegions<R extends Named>(text: string, regions: readonly R[]): readonly R[] {
  const meant = text.trim().toLowerCase();
  const byText = new Map<string, R[]>();
  for (const region of regions) {
    const stems = namesOf(region).map(stemOf);
    for (const known of new Set([region.code, ...stems, ...stems.flatMap((stem) => stem.split(' '))]))
      byText.set(known, [...(byText.get(known) ?? []), region]);
  }
  const near = nearest(stemOf(meant), byText.keys());
  return near === undefined ? [] : (byText.get(near) ?? []);
}

/**
 * The region of a code or else of a name, Chinese or English, whatever its case: the whole name if it is one, else a part
 * of it that no other region's name has.
 */
export function findRegion<R extends Named>(text: string, regions: readonly R[]): FoundRegion<R> {
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

/** How many regions a remedy names, and how many characters of each. */
const MOST = 3;
const SHOWN = 60;

function told({ code, name, nameEn }: Named, language: Language): string {
  const called = elided(shown(language === 'zh' ? name || nameEn : nameEn || name), SHOWN, language);
  if (called === '') return code;
  return language === 'zh' ? `“${called}”（${code}）` : `"${called}" (${code})`;
}

const NEAR = {
  en: (regions: string): string => `did you mean ${regions}?`,
  zh: (regions: string): string => `是否应为${regions}？`,
} as const;

/** What a text which is no code and no whole name may mean, as a question; undefined where it is near none. */
export function nearQuestion(text: string, known: readonly Named[]): Localised | undefined {
  const result = findRegion(text, known);
  const meant = result.found === undefined ? result.candidates : [result.found];
  if (meant.length === 0 || meant.length > MOST) return undefined;
  const inLanguage = (language: Language): string => {
    return NEAR[language](
      listed(
        meant.map((region) => told(region, language)),
        language,
      ),
    );
  };
  return { en: inLanguage('en'), zh: inLanguage('zh') };
}
