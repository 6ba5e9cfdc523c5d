import type { InputFile } from '../model/workspace.ts';
import { sha256 } from '../workspace/files/sha256.ts';
import type { DifferenceList } from './differences.ts';
import type { OutputFacts, Statement } from './manifest.ts';
import type { Tool } from './tool.ts';

function shown({ sha256: digest, bytes }: Pick<OutputFacts, 'sha256' | 'bytes'>): string {
  return `${bytes} B, SHA-256 ${digest}`;
}

/** The outputs as the statement lists them. */
export function listedOutputs({ subject, predicate }: Statement): readonly OutputFacts[] {
  return subject.map(({ name, digest }, at) => {
    return { path: name, sha256: digest.sha256, bytes: predicate.outputs[at]?.bytes ?? 0 };
  });
}

/** Finds outputs that are missing, changed or swapped, and files that are none of them. */
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

/** Finds inputs that have changed since the statement was made, that are not read any more, or that are new. */
export function checkInputs(statement: Statement, inputs: readonly InputFile[], list: DifferenceList): void {
  const now = new Map(inputs.map((input) => [input.path, input]));
  const { inputs: recorded } = statement.predicate;
  for (const input of recorded) {
    const found = now.get(input.path);
    if (found === undefined) list.add({ code: 'removed-input', file: input.path });
    else if (found.sha256 !== input.sha256 || found.bytes !== input.bytes)
      list.add({ code: 'changed-input', file: input.path, expected: shown(input), found: shown(found) });
  }
  const known = new Set(recorded.map(({ path }) => path));
  for (const { path } of inputs.filter((input) => !known.has(input.path)))
    list.add({ code: 'added-input', file: path });
}

/** Finds what a statement says of the index otherwise than the one made now of the same inputs. */
export function checkPredicate(file: string, recorded: Statement, fresh: Statement, list: DifferenceList): void {
  const pick = ({ predicate }: Statement) => {
    const { name, synthetic, month, spec, settings } = predicate;
    const { format, coherence = false, bom = false } = settings;
    const written = { format, coherence: `${coherence}`, bom: `${bom}` };
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
