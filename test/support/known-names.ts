import { methods } from '../../src/engine/methods/index.ts';
import { settingTexts } from '../../src/workspace/config/setting-texts.ts';

/** What messages list as known, from the tables they are made from. */
export const SETTINGS = Object.keys(settingTexts)
  .filter((key) => !key.includes('.'))
  .join(', ');

const namesOf = (table: object): string => Object.keys(table).join(', ');

export const SCORING = namesOf(methods.scoring);
export const MISSING = namesOf(methods.missing);
export const AGGREGATION = namesOf(methods.aggregation);
export const WEIGHTS = namesOf(methods.weights);
export const TREATMENT = namesOf(methods.treatment);
export const TRANSFORM = namesOf(methods.transform);
