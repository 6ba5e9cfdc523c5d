import { type Labelled, NO_LABELS } from '../../model/label.ts';
import type { Trend } from '../../model/trend.ts';
import { ofTable, type Report } from '../report.ts';
import { trendJson } from './json.ts';
import { trendRows, trendTable } from './table.ts';
import { trendText } from './text.ts';
import { trendWords } from './words.ts';

/** A region's series in every form. */
export function trendReport(trend: Trend, labelled: Labelled = NO_LABELS): Report {
  return {
    text: ({ language, chalk }) => trendText(trend, { words: trendWords(language), chalk, labelled }),
    ...ofTable(trendTable, () => trendRows(trend), undefined),
    json: () => trendJson(trend),
  };
}
