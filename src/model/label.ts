import type { Adjusters } from './adjuster.ts';
import { type Language, type Localised, worded } from './localised.ts';
import type { Label, Month } from './settings.ts';

/** What tells how names are shown. */
export interface Labelled {
  readonly settings: { readonly labels: readonly Label[] };
  readonly adjusters?: Adjusters;
}

export const NO_LABELS: Labelled = { settings: { labels: [] } };

/** A name as the readers of a language know it: by "labels", else by adjusters.csv, else as it stands in the files. */
export function labelOf({ settings, adjusters }: Labelled, name: string, language: Language): string {
  const label = settings.labels.find((each) => each.name === name);
  const adjuster = adjusters?.get(name);
  const described = language === 'en' ? adjuster?.nameEn || undefined : adjuster?.name;
  return label?.[language] ?? described ?? name;
}

/** A name as the readers of each language know it. */
export function labelsOf(labelled: Labelled, name: string): Localised {
  return { en: labelOf(labelled, name, 'en'), zh: labelOf(labelled, name, 'zh') };
}

/** A label with the name in the files behind it, where that is another: 常住人口（population）. */
export function namedLabel(labelled: Labelled, name: string, language: Language): string {
  const label = labelOf(labelled, name, language);
  if (label === name) return name;
  return language === 'zh' ? `${label}（${name}）` : `${label} (${name})`;
}

/** A label with the name in the files behind it, in each language. */
export function namedLabelsOf(labelled: Labelled, name: string): Localised {
  return { en: namedLabel(labelled, name, 'en'), zh: namedLabel(labelled, name, 'zh') };
}

/** A level as Chinese readers count them: 一 for the first. */
export function chineseOrdinal(level: number): string {
  return '一二三四五六'[level - 1] ?? `${level}`;
}

const MONTH_WORDS = { en: '{year}-{month}', zh: '{year} 年 {month} 月' } as const;

/** A month as people read it: 2018-09 or 2018 年 9 月. */
export function shownMonth(at: Month, language: Language): string {
  const [year = '', month = ''] = at.split('-');
  return worded(MONTH_WORDS, language, { year, month: language === 'zh' ? `${Number(month)}` : month });
}
