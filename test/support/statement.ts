import type { Statement } from '../../src/audit/manifest.ts';

const digest = (letter: string) => ({ sha256: letter.repeat(64) });

/** A sound statement of two outputs and two inputs. */
export const STATEMENT: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [
    { name: 'results.csv', digest: digest('1') },
    { name: 'scores.csv', digest: digest('2') },
  ],
  predicateType: 'https://pingan.invalid/index-run/v1',
  predicate: {
    tool: { name: 'pingan', version: '1.2.3', digest: digest('3') },
    name: 'Small index',
    synthetic: false,
    month: '2018-09',
    spec: digest('4'),
    inputs: [
      { path: 'data/2018-09/east.csv', ...digest('5'), bytes: 5 },
      { path: 'pingan.json', ...digest('6'), bytes: 6 },
    ],
    outputs: [
      { path: 'results.csv', bytes: 1 },
      { path: 'scores.csv', bytes: 2 },
    ],
    seed: null,
    settings: { format: 'csv' },
  },
};

/** The statement with parts of its predicate replaced. */
export function statementWith(predicate: Partial<Statement['predicate']>): Statement {
  return { ...STATEMENT, predicate: { ...STATEMENT.predicate, ...predicate } };
}
