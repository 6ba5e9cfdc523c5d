import { checkInputs, checkPredicate } from '../audit/check-statement.ts';
import type { DifferenceList } from '../audit/differences.ts';
import { isStatement, readStatement } from '../audit/read-statement.ts';
import { compareOutputs } from './compare-outputs.ts';
import { type FreshOutputs, MANIFEST, SIGNED_MANIFEST } from './month-outputs.ts';

/** A folder of outputs: the names in it, and the bytes of each file; undefined where there is none. */
export interface FoundFolder {
  readonly names: readonly string[];
  readonly read: (name: string) => Buffer | undefined;
}

/** Compares a manifest with what would be written now; which build made it is not asked. */
function compareManifest(found: Buffer, fresh: Buffer, list: DifferenceList): void {
  const recorded = readStatement(found);
  const own = readStatement(fresh);
  if (!isStatement(recorded)) {
    list.add({ code: 'malformed-manifest', file: MANIFEST, reason: recorded });
    return;
  }
  if (!isStatement(own)) throw new TypeError('the manifest written now is none');
  const before = list.count;
  checkInputs(recorded, own.predicate, list);
  if (list.count === before) checkPredicate(MANIFEST, recorded, own, list);
}

/** Finds in what a folder differs from the outputs computed now; a signature beside them is not looked at. */
export function compareFolder(fresh: FreshOutputs, { names, read }: FoundFolder, list: DifferenceList): void {
  const expected = [...fresh.facts.map(({ path }) => path), MANIFEST];
  for (const file of expected) if (read(file) === undefined) list.add({ code: 'missing-output', file });
  const known = new Set([...expected, SIGNED_MANIFEST]);
  for (const file of names.filter((name) => !known.has(name))) list.add({ code: 'added-output', file });
  compareOutputs(fresh, read, list);
  const manifest = read(MANIFEST);
  if (manifest !== undefined) compareManifest(manifest, fresh.manifest.bytes, list);
}
