import type { ComputedIndex } from '../model/computed-index.ts';
import type { Month } from '../model/settings.ts';
import type { InputFile } from '../model/workspace.ts';
import { compareCodes } from '../numeric/order.ts';
import { sha256 } from '../workspace/files/sha256.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import { type Tool, thisTool } from './tool.ts';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Identifies the kind of predicate; the address need not exist. */
export const PREDICATE_TYPE = 'https://pingan.invalid/index-run/v1';

/** A finished output: its path below the output folder and its bytes. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the manifest says of an output. */
export interface OutputFacts {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

export function factsOf({ name, bytes }: OutputFile): OutputFacts {
  return { path: name, sha256: sha256(bytes), bytes: bytes.length };
}

/** The options that change what is written. */
export interface OutputSettings {
  readonly format: string;
  /** The tables that were chosen, by their files' names without the ending; absent if none were. */
  readonly tables?: readonly string[] | undefined;
  /** Present if the tables of coherence were written. */
  readonly coherence?: true | undefined;
  /** Present if the pages of a site hold derivations. */
  readonly derivation?: true | undefined;
  /** Present if CSV files begin with a byte-order mark. */
  readonly bom?: true | undefined;
}

/** What the manifest is made of besides the computed index. */
export interface Run {
  /** Every input of the run: the definition's files, then the month's. */
  readonly inputs: readonly InputFile[];
  readonly outputs: readonly OutputFacts[];
  readonly settings: OutputSettings;
  /** Default: this pingan. */
  readonly by?: Tool;
}

interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

/** A file that figures were imported from, with its digest and size at that time. */
export interface ImportedFile extends OutputFacts {
  /** Present if it lay outside the workspace: then the path is only its name. */
  readonly outside?: true | undefined;
}

/** How the outputs came about. */
export interface Predicate {
  readonly tool: { readonly name: string; readonly version: string; readonly digest: Subject['digest'] };
  readonly name: string;
  readonly synthetic: boolean;
  readonly month: Month;
  readonly spec: Subject['digest'];
  readonly inputs: readonly InputFile[];
  /** What inputs were imported from; undefined in manifests that say nothing of it. */
  readonly imported?: readonly ImportedFile[] | undefined;
  readonly outputs: readonly { readonly path: string; readonly bytes: number }[];
  /** Nothing is random. */
  readonly seed: null;
  readonly settings: OutputSettings;
}

/** An in-toto Statement v1 about the outputs of one month. */
export interface Statement {
  readonly _type: string;
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: Predicate;
}

/** The definition's digest: of its files' paths and digests, so that any change of the definition changes it. */
function specDigest({ workspace }: ComputedIndex): string {
  const files = workspace.inputs.map(({ path, sha256: digest }) => `${digest}  ${path}\n`).sort();
  return sha256(files.join(''));
}

function inOrder<Facts extends OutputFacts>(files: readonly Facts[]): Facts[] {
  return [...files].sort((a, b) => compareCodes(a.path, b.path) || compareCodes(a.sha256, b.sha256));
}

/** The inputs that were read, and apart from them the files that they were imported from, each once and in order. */
export function statedInputs(inputs: readonly InputFile[]): Pick<Predicate, 'inputs' | 'imported'> {
  const sources = inputs.filter(({ imported }) => imported !== undefined);
  const once = new Map(sources.map((file) => [`${file.path}\n${file.sha256}`, file]));
  return {
    inputs: inOrder(inputs.filter(({ imported }) => imported === undefined)),
    imported: inOrder([...once.values()]).map(({ path, sha256: digest, bytes, imported }) => {
      return { path, sha256: digest, bytes, ...(imported === 'elsewhere' ? { outside: true as const } : {}) };
    }),
  };
}

/** What was computed from what by which pingan: digests and sizes; no clock, no path outside the workspace. */
export function statementOf(computed: ComputedIndex, { inputs, outputs, settings, by = thisTool() }: Run): Statement {
  const { name, synthetic } = computed.workspace.settings;
  return {
    _type: STATEMENT_TYPE,
    subject: outputs.map(({ path, sha256: digest }) => ({ name: path, digest: { sha256: digest } })),
    predicateType: PREDICATE_TYPE,
    predicate: {
      tool: { name: by.name, version: by.version, digest: { sha256: by.sha256 } },
      name,
      synthetic,
      month: computed.data.month,
      spec: { sha256: specDigest(computed) },
      ...statedInputs(inputs),
      outputs: outputs.map(({ path, bytes }) => ({ path, bytes })),
      seed: null,
      settings,
    },
  };
}

/** manifest.json: the statement in canonical JSON, which is what a signature is over. */
export function manifestText(statement: Statement): string {
  // An interface lacks the index signature that the type of JSON has.
  return canonicalJson(statement as unknown as Json);
}
