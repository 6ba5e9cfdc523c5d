import { describe, expect, it } from 'vitest';
import { manifestText, type Statement } from '../../src/audit/manifest.ts';
import { isStatement, readStatement } from '../../src/audit/read-statement.ts';
import { STATEMENT, statementWith } from '../support/statement.ts';

const text = manifestText(STATEMENT);

function reasonOf(manifest: string): unknown {
  const read = readStatement(Buffer.from(manifest));
  return isStatement(read) ? 'sound' : read;
}

/** The English reason why a statement is refused. */
function refusal(statement: object): unknown {
  return Object(reasonOf(manifestText(statement as Statement))).en;
}

describe('readStatement', () => {
  it('gives the statement that a manifest holds', () => {
    expect(readStatement(Buffer.from(text))).toEqual(STATEMENT);
    const coherent = statementWith({ settings: { format: 'csv', tables: ['scores'], coherence: true } });
    expect(readStatement(Buffer.from(manifestText(coherent)))).toEqual(coherent);
  });

  it('refuses what is no JSON, or not canonical', () => {
    expect(reasonOf(text.slice(1))).toEqual({ en: 'it is no JSON', zh: '不是 JSON' });
    for (const other of [`${text}\n`, JSON.stringify(STATEMENT), text.replace('"Small', '"\\u0053mall')]) {
      expect(reasonOf(other)).toEqual({
        en: 'it is not in canonical JSON (RFC 8785)',
        zh: '不是规范 JSON（RFC 8785）',
      });
    }
  });

  it.each([
    ['_type', { ...STATEMENT, _type: 'https://in-toto.io/Statement/v0.1' }],
    ['predicateType', { ...STATEMENT, predicateType: 'https://slsa.dev/provenance/v1' }],
    ['-', { ...STATEMENT, more: 1 }],
    ['subject', { ...STATEMENT, subject: [] }],
    ['subject.0.name', { ...STATEMENT, subject: [{ ...STATEMENT.subject[0], name: '../results.csv' }] }],
    ['predicate.month', statementWith({ month: '2018-13' })],
    ['predicate.settings.format', statementWith({ settings: { format: 'xml' } })],
    [
      'predicate.settings.coherence',
      statementWith({ settings: { format: 'csv', coherence: false as unknown as true } }),
    ],
    ['predicate.seed', statementWith({ seed: 1 as unknown as null })],
    ['predicate.spec.sha256', statementWith({ spec: { sha256: 'A'.repeat(64) } })],
    ['predicate.inputs.0.bytes', statementWith({ inputs: [{ path: 'a', sha256: '1'.repeat(64), bytes: -1 }] })],
  ])('names what is not as it must be: %s', (path, statement) => {
    expect(refusal(statement)).toBe(`${path} is not what it must be`);
  });

  it('refuses sizes of other files than it has digests of', () => {
    const reason = 'subject and predicate.outputs name other files';
    expect(refusal(statementWith({ outputs: [...STATEMENT.predicate.outputs].reverse() }))).toBe(reason);
    expect(refusal(statementWith({ outputs: STATEMENT.predicate.outputs.slice(1) }))).toBe(reason);
    const [first] = STATEMENT.subject;
    const [size] = STATEMENT.predicate.outputs;
    const twice = { ...statementWith({ outputs: [size, size] as never }), subject: [first, first] };
    expect(refusal(twice)).toBe(reason);
  });
});
