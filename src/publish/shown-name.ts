import { TOTAL } from '../model/index-tree.ts';
import { shownMonth } from '../model/label.ts';
import { type Language, type Localised, worded } from '../model/localised.ts';
import type { Month } from '../model/settings.ts';

/** A name as people read it: for English readers with the English one behind it, where there is one. */
export function shownName({ name, nameEn }: { name: string; nameEn: string }, language: Language): string {
  return language === 'en' && nameEn !== '' ? `${name} (${nameEn})` : name;
}

/** The name that the readers of a language know alone: for English readers the English one, where there is one. */
export function ownName({ name, nameEn }: { name: string; nameEn: string }, language: Language): string {
  return (language === 'en' && nameEn) || name;
}

const TOTAL_NAME: Localised = { en: TOTAL, zh: '总分' };

/** The code of a node that stands without a name: for Chinese readers 总分 for the total. */
export function codeAlone(code: string, language: Language): string {
  return code === TOTAL ? TOTAL_NAME[language] : code;
}

/** The table of random indices as people read it: for Chinese readers Saaty（1980）. */
export function shownRiTable(table: string, language: Language): string {
  return language === 'zh' ? table.replace(/ \((\d+)\)$/, '（$1）') : table;
}

const TITLE_WORDS = { en: '{name}  {month}', zh: '{month} {name}' } as const;

/** The title of an index, called so in each language, and its month. */
export function indexTitle(index: Localised, month: Month, language: Language): string {
  return worded(TITLE_WORDS, language, { name: index[language], month: shownMonth(month, language) });
}

/** The title of an index, and its month: 2018 年 9 月平安浙江指数. */
export function shownTitle(
  settings: { readonly name: string; readonly nameEn: string | undefined },
  month: Month,
  language: Language,
): string {
  const name = shownName({ name: settings.name, nameEn: settings.nameEn ?? '' }, language);
  return indexTitle({ en: name, zh: name }, month, language);
}

/** The title of an index, and the two months or states that it is told of. */
export function spanTitle(index: Localised, [from, to]: readonly [string, string], language: Language): string {
  const nameEn = index.en === index.zh ? '' : index.en;
  return `${shownName({ name: index.zh, nameEn }, language)}  ${from} → ${to}`;
}
