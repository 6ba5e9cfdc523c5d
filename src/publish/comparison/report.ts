import type { ComparisonReport } from '../../model/comparison.ts';
import { ofTable, type Report } from '../report.ts';
import { comparisonJson } from './json.ts';
import { changeRows, comparisonTable } from './table.ts';
import { comparisonText, regionText } from './text.ts';
import { comparisonWords } from './words.ts';

/** Levels that a comparison of all regions goes down to. */
const LEVEL_1 = 1;

/** A comparison in every form: of all regions, or of one of them, whose text tells a node, by default the total, and its children. */
export function compareReport(
  comparison: ComparisonReport,
  region: { readonly node?: string | undefined } | undefined,
): Report {
  const depth = region === undefined ? LEVEL_1 : Number.POSITIVE_INFINITY;
  return {
    text: ({ language, chalk }) => {
      const style = { words: comparisonWords(language), chalk };
      return region === undefined ? comparisonText(comparison, style) : regionText(comparison, region.node, style);
    },
    ...ofTable(comparisonTable, () => changeRows(comparison, depth), undefined),
    json: () => comparisonJson(comparison, depth),
  };
}
