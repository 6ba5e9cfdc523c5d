import * as z from 'zod/mini';
import type { Localised } from '../model/localised.ts';
import { isMonth } from '../workspace/month.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import { PREDICATE_TYPE, STATEMENT_TYPE, type Statement } from './manifest.ts';

const digest = z.strictObject({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });
const size = z.int().check(z.nonnegative());
const input = z.strictObject({ path: z.string().check(z.minLength(1)), sha256: digest.shape.sha256, bytes: size });

const imported = z.strictObject({ ...input.shape, outside: z.optional(z.literal(true)) });

/** A path below the folder: names of letters, digits and signs, none of which leads out of it. */
const OUTPUT_PATH = /^(?!\.{1,2}(?:\/|$))[\p{L}\p{N}\p{M}_.-]+(?:\/(?!\.{1,2}(?:\/|$))[\p{L}\p{N}\p{M}_.-]+)*$/u;

const statement = z.strictObject({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(z.strictObject({ name: z.string().check(z.regex(OUTPUT_PATH)), digest })).check(z.minLength(1)),
  predicateType: z.literal(PREDICATE_TYPE),
  predicate: z.strictObject({
    tool: z.strictObject({ name: z.string(), version: z.string(), digest }),
    name: z.string(),
    synthetic: z.boolean(),
    month: z.string().check(z.refine(isMonth)),
    spec: digest,
    inputs: z.array(input),
    imported: z.optional(z.array(imported)),
    outputs: z.array(z.strictObject({ path: z.string(), bytes: size })),
    seed: z.null(),
    settings: z.strictObject({
      format: z.enum(['csv', 'json', 'all', 'site']),
      tables: z.optional(z.array(z.string().check(z.regex(/^[a-z]{1,40}$/))).check(z.minLength(1))),
      coherence: z.optional(z.literal(true)),
      derivation: z.optional(z.literal(true)),
      bom: z.optional(z.literal(true)),
    }),
  }),
});

const NO_JSON: Localised = { en: 'it is no JSON', zh: '不是 JSON' };
const NOT_CANONICAL: Localised = { en: 'it is not in canonical JSON (RFC 8785)', zh: '不是规范 JSON（RFC 8785）' };
const OTHER_OUTPUTS: Localised = {
  en: 'subject and predicate.outputs name other files',
  zh: 'subject 与 predicate.outputs 所列文件不同',
};

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Reads a manifest: the statement, or the reason that it is not one. A sound one is what pingan writes, byte for byte. */
export function readStatement(bytes: Buffer): Statement | Localised {
  const text = bytes.toString('utf8');
  const parsed = parse(text);
  if (parsed === undefined) return NO_JSON;
  const checked = statement.safeParse(parsed.value);
  if (!checked.success) {
    const at = checked.error.issues[0]?.path.join('.') || '-';
    return { en: `${at} is not what it must be`, zh: `${at} 不符合要求` };
  }
  const { subject, predicate } = checked.data;
  const names = subject.map(({ name }) => name);
  const isSame = predicate.outputs.every(({ path }, at) => path === names[at]);
  if (!isSame || predicate.outputs.length !== names.length || new Set(names).size < names.length) return OTHER_OUTPUTS;
  return canonicalJson(parsed.value as Json) === text ? checked.data : NOT_CANONICAL;
}

/** Whether a manifest could be read. */
export function isStatement(read: Statement | Localised): read is Statement {
  return 'subject' in read;
}
