import { methods } from '../../src/methods/index.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { type IndicatorRows, readIndicatorRows } from '../../src/workspace/definition/indicator-rows.ts';
import { sourceText } from './source-text.ts';

/** The rows of an indicators.csv given as its lines; a text that is unusable as a whole is a fault of the test. */
export function indicatorRows(lines: readonly string[], problems: ProblemList = new ProblemList()): IndicatorRows {
  const rows = readIndicatorRows(sourceText('i.csv', `${lines.join('\n')}\n`), 'index', methods, problems);
  if (rows === undefined) throw new Error('the indicators are unusable');
  return rows;
}
