import { type Language, worded } from '../model/localised.ts';
import type { Month } from '../model/settings.ts';

/** A name as people read it: for English readers with the English one behind it, where there is one. */
export function shownName({ name, nameEn }: { name: string; nameEn: string }, language: Language): string {
  return language === 'en' && nameEn !== '' ? `${name} (${nameEn})` : name;
}

const MONTH_WORDS = { en: '{year}-{month}', zh: '{year} 年 {month} 月' } as const;

/** A month as people read it: 2018-09 or 2018 年 9 月. */
export function shownMonth(at: Month, language: Language): string {
  const [year = '', month = ''] = at.split('-');
  return worded(MONTH_WORDS, language, { year, month: language === 'zh' ? `${Number(month)}` : month });
}

const TITLE_WORDS = { en: '{name}  {month}', zh: '{month} {name}' } as const;

/** The title of an index, and its month: 2018 年 9 月平安浙江指数. */
export function shownTitle(
  settings: { readonly name: string; readonly nameEn: string | undefined },
  month: Month,
  language: Language,
): string {
  const name = shownName({ name: settings.name, nameEn: settings.nameEn ?? '' }, language);
  return worded(TITLE_WORDS, language, { name, month: shownMonth(month, language) });
}
