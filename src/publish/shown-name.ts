import type { Language } from '../model/localised.ts';

/** A name as people read it: for English readers with the English one behind it, where there is one. */
export function shownName({ name, nameEn }: { name: string; nameEn: string }, language: Language): string {
  return language === 'en' && nameEn !== '' ? `${name} (${nameEn})` : name;
}

/** The title of an index, and its month. */
export function shownTitle(
  settings: { readonly name: string; readonly nameEn: string | undefined },
  month: string,
  language: Language,
): string {
  return `${shownName({ name: settings.name, nameEn: settings.nameEn ?? '' }, language)}  ${month}`;
}
