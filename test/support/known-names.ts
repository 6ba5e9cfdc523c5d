import { methods } from '../../src/engine/methods/index.ts';
import { settingTable } from '../../src/model/setting-table/index.ts';

/** What messages list as known, from the tables they are made from. */
export const SETTINGS = Object.keys(settingTable).join(', ');

const namesOf = (table: object): string => Object.keys(table).join(', ');

export const SCORING = namesOf(methods.scoring);
export const MISSING = namesOf(methods.missing);
export const AGGREGATION = namesOf(methods.aggregation);
export const WEIGHTS = namesOf(methods.weights);
export const TREATMENT = namesOf(methods.treatment);
export const TRANSFORM = namesOf(methods.transform);
