import type { Robustness } from '../../analysis/robustness/robustness.ts';
import type { OutputFile } from '../../audit/manifest.ts';
import { robustnessColumns } from './columns.ts';
import { acceptabilityCsv, leaveOutCsv, ranksCsv, sensitivityCsv, stabilityCsv } from './csv.ts';
import { robustnessData } from './json.ts';

const JSON_FILE = 'robustness.json';

/** Everything that robustness may write into a folder, whatever is asked of it. */
export const robustnessOutputNames: ReadonlySet<string> = new Set([...Object.keys(robustnessColumns), JSON_FILE]);

/** The files of what robustness found: its tables, and all of it once more with the seed. */
export function robustnessOutputs(robustness: Robustness): OutputFile[] {
  const texts = {
    'ranks.csv': ranksCsv(robustness),
    'acceptability.csv': acceptabilityCsv(robustness),
    'sensitivity.csv': sensitivityCsv(robustness),
    'leave-out.csv': leaveOutCsv(robustness),
    'stability.csv': stabilityCsv(robustness),
    [JSON_FILE]: `${JSON.stringify(robustnessData(robustness), null, 2)}\n`,
  };
  return Object.entries(texts).flatMap(([name, text]) => {
    return text === undefined ? [] : [{ name, bytes: Buffer.from(text) }];
  });
}
