import { type Recorded, readRecorded } from '../../src/audit/recorded/read-recorded.ts';
import type { Computation } from '../../src/model/computed-index.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { outputTexts } from './compute-files.ts';

/** What the outputs of a computed month record, with changes of their texts. */
export function recordedOf(computation: Computation, change: (text: string) => string = (text) => text) {
  const texts = outputTexts(computation, 'csv');
  const problems = new ProblemList();
  const open = (table: string) => (texts[table] === undefined ? undefined : Buffer.from(change(texts[table])));
  const recorded: Recorded = readRecorded(open, (table) => `out/${table}`, problems);
  return { recorded, problems };
}
