import { methods } from '../../src/methods/index.ts';
import type { Method } from '../../src/model/method.ts';
import { settingTable } from '../../src/model/setting-table/index.ts';

/** What messages list as known, from the tables they are made from. */
export const SETTINGS = Object.keys(settingTable).join(', ');

const namesOf = (table: object): string => Object.keys(table).join(', ');

const inChinese = (table: Readonly<Record<string, Method>>): string => {
  return Object.entries(table)
    .map(([name, { label }]) => `${label.zh}（${name}）`)
    .join('、');
};

/** The same for Chinese readers. */
export const chinese = {
  SETTINGS: Object.keys(settingTable).join('、'),
  SCORING: inChinese(methods.scoring),
  MISSING: inChinese(methods.missing),
  AGGREGATION: inChinese(methods.aggregation),
  WEIGHTS: inChinese(methods.weights),
  TREATMENT: inChinese(methods.treatment),
  TRANSFORM: inChinese(methods.transform),
} as const;

export const SCORING = namesOf(methods.scoring);
export const MISSING = namesOf(methods.missing);
export const AGGREGATION = namesOf(methods.aggregation);
export const WEIGHTS = namesOf(methods.weights);
export const TREATMENT = namesOf(methods.treatment);
export const TRANSFORM = namesOf(methods.transform);
