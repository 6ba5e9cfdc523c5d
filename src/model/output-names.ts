import type { CHANGE_COLUMNS, COVERAGE_COLUMN, RESULT_COLUMNS } from './index-tree.ts';

/*
 * The names of the columns that verification reads back from the outputs. The tables are told where they are written; these
 * types keep writers and readers to the same names.
 */

/** Of results.csv, besides those of level 1. */
export type ResultsColumn = (typeof RESULT_COLUMNS)[number] | (typeof CHANGE_COLUMNS)[number] | typeof COVERAGE_COLUMN;

/** Of scores.csv. */
export type ScoresColumn = 'region' | 'node' | 'depth' | 'score' | 'published' | 'rank';

/** Of derivation.csv. */
export type DerivationColumn =
  | 'region'
  | 'indicator'
  | 'status'
  | 'raw'
  | 'adjust_by'
  | 'coefficient'
  | 'per'
  | 'adjusted'
  | 'treated'
  | 'score'
  | 'weight'
  | 'effective_weight'
  | 'contribution'
  | 'source'
  | 'line'
  | 'month'
  | 'origin'
  | 'previous'
  | 'treatment'
  | 'level'
  | 'scoring'
  | 'direction'
  | 'parameters'
  | 'column'
  | 'imported_from';
