import { observationColumns, publishedColumns } from './data.ts';
import { adjusterColumns, coefficientColumns, comparisonColumns, regionColumns, stepColumns } from './definition.ts';
import { indicatorColumns } from './indicators.ts';

/** The columns of every input, by the setting that names its file: header check, reading, manual and `init` go by it. */
export const inputTables = {
  indicators: indicatorColumns,
  regions: regionColumns,
  coefficients: coefficientColumns,
  adjusters: adjusterColumns,
  observations: observationColumns,
  steps: stepColumns,
  comparisons: comparisonColumns,
  published: publishedColumns,
};

export type InputTable = keyof typeof inputTables;
