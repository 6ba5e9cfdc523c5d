import type { Robustness } from '../../analysis/robustness/robustness.ts';
import { factsOf, type OutputFile } from '../../audit/manifest.ts';
import { DATA_PACKAGE, dataPackage } from '../data-package.ts';
import { robustnessData } from './json.ts';
import { robustnessCsv, robustnessTables } from './tables.ts';

const JSON_FILE = 'robustness.json';

/** Everything that robustness may write into a folder, whatever is asked of it. */
export const robustnessOutputNames: ReadonlySet<string> = new Set([
  ...Object.keys(robustnessTables),
  JSON_FILE,
  DATA_PACKAGE,
]);

/** The files of robustness: its tables, everything once more as JSON with the seed, and the data package of both. */
export function robustnessOutputs(robustness: Robustness): OutputFile[] {
  const texts = [
    ...robustnessCsv(robustness),
    [JSON_FILE, `${JSON.stringify(robustnessData(robustness), null, 2)}\n`] as const,
  ];
  const files = texts.map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const tables = Object.values(robustnessTables);
  const tableOf = (path: string) => tables.find(({ name }) => name === path);
  return [...files, dataPackage(robustness.index, 'robustness', files.map(factsOf), tableOf)];
}
