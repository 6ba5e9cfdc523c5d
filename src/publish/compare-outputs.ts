import { compareJson } from '../audit/compare-json.ts';
import { compareTables } from '../audit/compare-tables.ts';
import { compareText } from '../audit/compare-text.ts';
import type { DifferenceList } from '../audit/differences.ts';
import { sha256 } from '../workspace/files/sha256.ts';
import { DATA_PACKAGE } from './data-package.ts';
import { type FreshOutputs, MANIFEST } from './month-outputs.ts';
import { SITE_DATA } from './output-files.ts';
import { isTable, outputTables } from './output-tables.ts';

/** What holds the digests of others. */
const IMPLIED: ReadonlySet<string> = new Set([
  DATA_PACKAGE,
  ...[DATA_PACKAGE, MANIFEST].map((name) => `${SITE_DATA}/${name}`),
]);

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
    const isImplied = IMPLIED.has(name) && list.count > before;
    if (found === undefined || isImplied || sha256(found) === digest) continue;
    const expected = fresh.bytes(name);
    // The tables of a site stand in a folder of it.
    const file = name.startsWith(`${SITE_DATA}/`) ? name.slice(SITE_DATA.length + 1) : name;
    if (isTable(file)) compareTables(name, outputTables[file].keys, { expected, found }, list);
    else if (name.endsWith('.json')) compareJson(name, expected, found, list);
    else compareText(name, expected, found, list);
  }
}
