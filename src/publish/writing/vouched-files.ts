import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type OutputFile, PREDICATE_TYPE } from '../../audit/manifest.ts';
import { LARGEST_OUTPUT, readRegularFile, UnfitFileError } from '../../workspace/files/regular-file.ts';
import { sha256 } from '../../workspace/files/sha256.ts';
import { errorCode } from '../../workspace/files/system-error.ts';
import { MANIFEST, SIGNED_MANIFEST } from '../month-outputs.ts';
import { entriesOf, filesBelow } from './disk.ts';
import { ForeignFilesError } from './folder-errors.ts';
import { type Check, writeTogether } from './output-run.ts';

/** The digests of a folder of tables that has no manifest, as `sha256sum -c` reads them. */
export const SUMS = 'SHA256SUMS';

/** Reads a file of the folder that is judged; undefined if it cannot be read. */
type Read = (name: string) => Buffer | undefined;

/** The digest that each file must have to be pingan's own, as the folder itself tells; undefined where it does not. */
type Vouch = (read: Read) => ReadonlyMap<string, string> | undefined;

/** What a JSON text holds; undefined if it is not JSON. */
export function parsedJson(bytes: Buffer | undefined): unknown {
  try {
    return JSON.parse(bytes?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}

/** Whether an envelope holds the manifest beside it; its signer is not checked. */
function isEnvelopeOf(envelope: Buffer, manifest: Buffer): boolean {
  const payload: unknown = Object(parsedJson(envelope)).payload;
  return typeof payload === 'string' && Buffer.from(payload, 'base64').equals(manifest);
}

/** What manifest.json lists. Only what every version of pingan writes is read of it: older outputs may be replaced, too. */
const byManifest: Vouch = (read) => {
  const manifest = read(MANIFEST);
  const statement = Object(parsedJson(manifest));
  if (manifest === undefined || statement.predicateType !== PREDICATE_TYPE || !Array.isArray(statement.subject)) {
    return undefined;
  }
  const listed = new Map<string, string>([[MANIFEST, sha256(manifest)]]);
  for (const subject of statement.subject.map(Object)) {
    listed.set(`${subject.name}`, `${Object(subject.digest).sha256}`);
  }
  const envelope = read(SIGNED_MANIFEST);
  if (envelope !== undefined && isEnvelopeOf(envelope, manifest)) listed.set(SIGNED_MANIFEST, sha256(envelope));
  return listed;
};

const SUM = /^([0-9a-f]{64}) [ *](.+)$/;

const bySums: Vouch = (read) => {
  const sums = read(SUMS);
  if (sums === undefined) return undefined;
  const lines = sums
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const listed = lines.flatMap((line): [string, string][] => {
    const [, digest, name] = SUM.exec(line) ?? [];
    return digest === undefined || name === undefined ? [] : [[name, digest]];
  });
  return listed.length < lines.length ? undefined : new Map([...listed, [SUMS, sha256(sums)]]);
};

/** The digests of files, to stand beside them. */
export function sumsOf(files: readonly OutputFile[]): OutputFile {
  const lines = files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`);
  return { name: SUMS, bytes: Buffer.from(lines.join('')) };
}

/** The bytes of a regular file; undefined where there is none. */
export function readOwn(path: string): Buffer | undefined {
  try {
    return readRegularFile(path, LARGEST_OUTPUT);
  } catch (error) {
    // What is no regular file is not pingan's.
    if (errorCode(error) === undefined && !(error instanceof UnfitFileError)) throw error;
    return undefined;
  }
}

function ownFilesOnly(vouch: Vouch, isOutput: (name: string) => boolean): Check {
  return (folder) => {
    const isFile = filesBelow(folder);
    if (isFile.size === 0) return;
    const read: Read = (name) => (isFile.get(name) ? readOwn(join(folder, name)) : undefined);
    const listed = vouch(read);
    const foreign = [...isFile.keys()].filter((name) => {
      const digest = isOutput(name) ? listed?.get(name) : undefined;
      const bytes = digest === undefined ? undefined : read(name);
      return bytes === undefined || sha256(bytes) !== digest;
    });
    if (foreign.length > 0) throw new ForeignFilesError(folder, foreign.sort());
  };
}

/** A folder may be replaced that holds nothing but what its manifest lists, unchanged. */
export const ownByManifest: Check = ownFilesOnly(byManifest, () => true);

/** A folder may be replaced that holds nothing but outputs of these names, unchanged since their digests were listed. */
export function ownBySums(names: ReadonlySet<string>): Check {
  return ownFilesOnly(bySums, (name) => name === SUMS || names.has(name));
}

/** Nothing may be replaced. */
export const nothingThere: Check = (path) => {
  const names = entriesOf(path).map(({ name }) => name);
  if (names.length > 0) throw new ForeignFilesError(path, names.sort());
};

/** A file may be replaced of which `isOwn` holds. */
export function ownFile(isOwn: (earlier: Buffer) => boolean): Check {
  return (path) => {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    if (entry === undefined) return;
    const earlier = entry.isFile() ? readOwn(path) : undefined;
    if (earlier === undefined || !isOwn(earlier)) throw new ForeignFilesError(dirname(path), [basename(path)]);
  };
}

/**
 * Writes one file, whole or not at all.
 * @throws {ForeignFilesError} when the path holds anything but a file of which `isOwn` holds.
 */
export function replaceFile(target: string, bytes: Buffer, isOwn: (earlier: Buffer) => boolean): void {
  writeTogether(dirname(target), (run) => run.stageFile(basename(target), bytes, ownFile(isOwn)));
}
