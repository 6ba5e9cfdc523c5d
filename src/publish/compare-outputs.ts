import { compareJson } from '../audit/compare-json.ts';
import { compareTables } from '../audit/compare-tables.ts';
import type { DifferenceList } from '../audit/differences.ts';
import { sha256 } from '../workspace/files/sha256.ts';
import { DATA_PACKAGE } from './data-package.ts';
import type { FreshOutputs } from './month-outputs.ts';
import { isTable, outputTables } from './output-tables.ts';

/**
 * Compares outputs computed now with those read from a folder, figure by figure where their bytes differ. The manifest
 * is compared elsewhere; of the description, which holds the others' digests, only what does not follow from theirs.
 */
export function compareOutputs(
  fresh: FreshOutputs,
  read: (name: string) => Buffer | undefined,
  list: DifferenceList,
): void {
  const before = list.count;
  for (const { path: name, sha256: digest } of fresh.facts) {
    const found = read(name);
    const isImplied = name === DATA_PACKAGE && list.count > before;
    if (found === undefined || isImplied || sha256(found) === digest) continue;
    const expected = fresh.bytes(name);
    if (isTable(name)) compareTables(name, outputTables[name].keys, { expected, found }, list);
    else compareJson(name, expected, found, list);
  }
}
