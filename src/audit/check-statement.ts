import type { Localised } from '../model/localised.ts';
import type { InputFile } from '../model/workspace.ts';
import { sha256 } from '../workspace/files/sha256.ts';
import type { DifferenceList } from './differences.ts';
import type { OutputFacts, Statement } from './manifest.ts';
import type { Tool } from './tool.ts';

function shown({ sha256: digest, bytes }: Pick<OutputFacts, 'sha256' | 'bytes'>): Localised {
  return { en: `${bytes} B, SHA-256 ${digest}`, zh: `${bytes} 字节，SHA-256 ${digest}` };
}

/** The outputs as the statement lists them. */
export function listedOutputs({ subject, predicate }: Statement): readonly OutputFacts[] {
  return subject.map(({ name, digest }, at) => {
    return { path: name, sha256: digest.sha256, bytes: predicate.outputs[at]?.bytes ?? 0 };
  });
}

/** Finds outputs that are missing, changed or swapped, and files that are not outputs. */
export function checkOutputs(
  statement: Statement,
  names: readonly string[],
  read: (name: string) => Buffer | undefined,
  list: DifferenceList,
): void {
  const listed = listedOutputs(statement);
  for (const output of listed) {
    const bytes = read(output.path);
    if (bytes === undefined) {
      list.add({ code: 'missing-output', file: output.path });
      continue;
    }
    const found = { sha256: sha256(bytes), bytes: bytes.length };
    if (found.sha256 === output.sha256 && found.bytes === output.bytes) continue;
    const owner = listed.find(({ path, sha256: digest }) => path !== output.path && digest === found.sha256);
    if (owner !== undefined) list.add({ code: 'swapped-output', file: output.path, other: owner.path });
    else list.add({ code: 'changed-output', file: output.path, expected: shown(output), found: shown(found) });
  }
  const known = new Set(listed.map(({ path }) => path));
  for (const file of names.filter((name) => !known.has(name))) list.add({ code: 'added-output', file });
}

/** The present inputs, and the files they were imported from, where these are known. */
export type FoundInputs = Pick<Statement['predicate'], 'inputs' | 'imported'>;

function compareInputs(recorded: readonly OutputFacts[], inputs: readonly OutputFacts[], list: DifferenceList): void {
  for (const input of recorded) {
    const found = inputs.filter(({ path }) => path === input.path);
    const [first] = found;
    if (first === undefined) list.add({ code: 'removed-input', file: input.path });
    else if (!found.some(({ sha256: digest, bytes }) => digest === input.sha256 && bytes === input.bytes))
      list.add({ code: 'changed-input', file: input.path, expected: shown(input), found: shown(first) });
  }
  const known = new Set(recorded.map(({ path }) => path));
  for (const { path } of inputs.filter((input) => !known.has(input.path)))
    list.add({ code: 'added-input', file: path });
}

/**
 * Finds inputs that have changed since the statement was made, that are not read any more, or that are new; likewise the
 * files that they were imported from, if both sides name them.
 */
export function checkInputs({ predicate }: Statement, found: FoundInputs, list: DifferenceList): void {
  compareInputs(predicate.inputs, found.inputs, list);
  if (predicate.imported !== undefined && found.imported !== undefined)
    compareInputs(predicate.imported, found.imported, list);
}

/**
 * Finds imported files in the workspace that have changed since they were imported.
 * @param onDisk gives those of some paths that can be read there.
 * @returns the files that are not in the workspace.
 */
export function checkImported(
  { predicate }: Statement,
  onDisk: (paths: readonly string[]) => readonly InputFile[],
  list: DifferenceList,
): readonly string[] {
  const imported = predicate.imported ?? [];
  const inside = imported.filter(({ outside }) => outside === undefined);
  const found = new Map(onDisk(inside.map(({ path }) => path)).map((file) => [file.path, file]));
  for (const [path, file] of found) {
    const recorded = inside.filter((other) => other.path === path) as [OutputFacts, ...OutputFacts[]];
    if (recorded.some(({ sha256: digest }) => digest === file.sha256)) continue;
    list.add({ code: 'changed-import', file: path, expected: shown(recorded[0]), found: shown(file) });
  }
  return imported.filter(({ path, outside }) => outside === true || !found.has(path)).map(({ path }) => path);
}

/** Finds where a statement differs from the one that the same inputs give now. */
export function checkPredicate(file: string, recorded: Statement, fresh: Statement, list: DifferenceList): void {
  const pick = ({ predicate }: Statement) => {
    const { name, synthetic, month, spec, settings } = predicate;
    const { format, tables = ['all'], coherence = false, bom = false } = settings;
    const written = { format, tables: tables.join(), coherence: `${coherence}`, bom: `${bom}` };
    return { name, synthetic: `${synthetic}`, month, spec: spec.sha256, ...written };
  };
  const [found, expected] = [pick(recorded), pick(fresh)];
  for (const column of Object.keys(expected) as (keyof typeof expected)[]) {
    if (found[column] === expected[column]) continue;
    list.add({ code: 'changed-manifest', file, column, expected: expected[column], found: found[column] });
  }
}

/** Finds that another build made the statement. */
export function checkTool(file: string, { predicate }: Statement, own: Tool, list: DifferenceList): void {
  const { name, version, digest } = predicate.tool;
  const text = (tool: Tool): string => `${tool.name} ${tool.version} (SHA-256 ${tool.sha256})`;
  const [expected, found] = [text(own), text({ name, version, sha256: digest.sha256 })];
  if (found !== expected) list.add({ code: 'other-tool', file, expected, found });
}
