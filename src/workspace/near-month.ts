import type { Month } from '../model/settings.ts';

const YEAR = '(?<year>(?:19|20)\\d{2})';
const MONTH = '(?<month>1[0-2]|0?[1-9])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const APART = '\\s*[-_./\\u2010-\\u2015\\u5e74\\s]\\s*';

/** 2018-9, 2018.09, 2018年9月, then 201809 and 20180901, then 9-2018. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}${APART}${MONTH}(?!\\d)`, 'gu'),
  new RegExp(`(?<!\\d)${YEAR}(?<month>0[1-9]|1[0-2])${DAY}?(?!\\d)`, 'gu'),
  // What stands before may be a day, or may be the month: that tells nothing.
  new RegExp(`(?<!\\d|\\d[-_./])${MONTH}[-_./\\s]${YEAR}(?!\\d)`, 'gu'),
];
const MONTH_ALONE = /^(1[0-2]|0?[1-9])(?:\u6708\u4efd?)?(?:\.\w+)?$/u;
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

function onlyOne<Text extends string>(found: readonly Text[]): Text | undefined {
  const [first, ...others] = new Set(found);
  return others.length === 0 ? first : undefined;
}

function monthOf({ groups = {} }: RegExpMatchArray): Month {
  return `${groups['year']}-${groups['month']?.padStart(2, '0')}`;
}

/**
 * The one month that a text seems to mean in another form than YYYY-MM; undefined where there is none or more than one.
 * Within a year a number alone is a month of it.
 */
export function nearMonth(text: string, year?: string): Month | undefined {
  const plain = text.normalize('NFKC').trim();
  const alone = MONTH_ALONE.exec(plain)?.[1];
  if (year !== undefined && alone !== undefined) return `${year}-${alone.padStart(2, '0')}`;
  return onlyOne(FORMS.flatMap((form) => [...plain.matchAll(form)].map(monthOf)));
}

/** The one year that a text names among other things. */
export function nearYear(text: string): string | undefined {
  return onlyOne(text.normalize('NFKC').match(YEARS) ?? []);
}
