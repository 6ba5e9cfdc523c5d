import { INDICATOR_WORDS, type Meaning, NOTE_WORDS, wordsFor } from '../../model/header-words.ts';
import { foldLabel } from './label.ts';

/** What a column or a row is, told by a word and not by a name of the workspace. */
export type Role =
  | 'indicator'
  | 'region'
  | 'month'
  | 'value'
  | 'status'
  | 'note'
  | 'unit'
  | 'serial'
  | 'code'
  | 'total';

/** What the words for each role mean. */
const MEANINGS: Readonly<Record<Role, readonly Meaning[]>> = {
  indicator: INDICATOR_WORDS,
  region: ['region', 'regionName'],
  month: ['month'],
  value: ['value'],
  status: ['status'],
  note: NOTE_WORDS,
  unit: ['unit'],
  serial: ['serial'],
  code: ['regionCode'],
  total: ['statistic', 'score', 'rank', 'band'],
};

const ROLES = new Map(
  Object.entries(MEANINGS).flatMap(([role, meanings]) => {
    const words = meanings.flatMap((meaning) => wordsFor(meaning, 'import'));
    return words.map((word) => [foldLabel(word), role as Role] as const);
  }),
);

/** The whole that a total is of may stand before the word for it. */
const WHOLE = /^(?:(?:各|全|本)?(?:省|市|州|县|区|国|地区|县市区|市县)(?:级)?)(?:内|域)?/u;

/** The role that a heading names: by itself, or without a unit in brackets. */
export function roleOf(text: string): Role | undefined {
  const key = foldLabel(text).replace(/[:：]$/, '');
  const bare = key.replace(/\([^()]*\)$/, '');
  return ROLES.get(key) ?? ROLES.get(bare);
}

/** Whether a label names a total or a statistic of the rows above it: 合计, 全省, 全省平均, Total. */
export function isTotal(text: string): boolean {
  if (roleOf(text) === 'total') return true;
  const key = foldLabel(text);
  const rest = key.replace(WHOLE, '');
  return rest !== key && /^[全各本]/u.test(key) && (rest === '' || ROLES.get(rest) === 'total');
}

const NOTE =
  /^(?:[（(]?(?:注|备注|说明|附注|注释|资料来源|数据来源|来源|制表|填表|审核|联系人?|填报)(?:[人单位]*)?[）)]?\d*[:：.、\s（(]|(?:note|notes|source|sources|remark|remarks|prepared by|compiled by|data source)s?\s*\d*[:.：\s]|单位[:：]|[*＊†‡]|[①-⑳]|\[\d+\])/iu;

/** Whether a text begins as notes and sources under a table do. */
export function isNote(text: string): boolean {
  return NOTE.test(`${text.normalize('NFKC').trim()} `) || NOTE.test(text.trim());
}
