import { compareJson } from '../audit/compare-json.ts';
import { compareTables } from '../audit/compare-tables.ts';
import type { DifferenceList } from '../audit/differences.ts';
import type { OutputFile } from '../audit/manifest.ts';
import { DATA_PACKAGE } from './data-package.ts';
import { MANIFEST } from './month-outputs.ts';
import { isTable, outputTables } from './output-tables.ts';

/**
 * Compares outputs computed now with those read from a folder, figure by figure where their bytes differ. The manifest
 * is compared elsewhere; of the description, which holds the others' digests, only what does not follow from theirs.
 */
export function compareOutputs(
  fresh: readonly OutputFile[],
  read: (name: string) => Buffer | undefined,
  list: DifferenceList,
): void {
  const before = list.count;
  for (const { name, bytes: expected } of fresh) {
    const found = read(name);
    const isImplied = name === MANIFEST || (name === DATA_PACKAGE && list.count > before);
    if (found === undefined || isImplied || found.equals(expected)) continue;
    if (isTable(name)) compareTables(name, outputTables[name].keys, { expected, found }, list);
    else compareJson(name, expected, found, list);
  }
}
