import { bulletin } from './bulletin.ts';
import { aggregation, availability, scoring } from './computation.ts';
import { files, naming, reading } from './files.ts';
import { maps } from './maps.ts';
import { publication, review, writing } from './publication.ts';

/** Every setting of pingan.json, in the order that the JSON Schema and the manual have them. */
export const settingTable = {
  ...naming,
  ...files,
  ...scoring,
  ...reading,
  ...availability,
  ...aggregation,
  ...publication,
  ...maps,
  ...review,
  ...writing,
  ...bulletin,
};
