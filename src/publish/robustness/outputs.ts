import type { Robustness } from '../../analysis/robustness/robustness.ts';
import type { OutputFile } from '../../audit/manifest.ts';
import { robustnessData } from './json.ts';
import { robustnessCsv, robustnessTables } from './tables.ts';

const JSON_FILE = 'robustness.json';

/** Everything that robustness may write into a folder, whatever is asked of it. */
export const robustnessOutputNames: ReadonlySet<string> = new Set([...Object.keys(robustnessTables), JSON_FILE]);

/** The files of what robustness found: its tables, and all of it once more with the seed. */
export function robustnessOutputs(robustness: Robustness): OutputFile[] {
  const texts = [
    ...robustnessCsv(robustness),
    [JSON_FILE, `${JSON.stringify(robustnessData(robustness), null, 2)}\n`] as const,
  ];
  return texts.map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
}
