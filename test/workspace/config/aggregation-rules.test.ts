import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { checkAggregation, otherMethodHint } from '../../../src/workspace/config/aggregation-rules.ts';
import { type JsonDocument, parseJson } from '../../../src/workspace/config/json-document.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

function codes(aggregation: string | string[], levels: string[], power?: { exponent: number }): readonly string[] {
  const problems = new ProblemList();
  const text = JSON.stringify({ aggregation });
  const document = parseJson(sourceText('pingan.json', text), problems) as JsonDocument;
  checkAggregation(document, { aggregation, levels, power }, methods, problems);
  return codesOf(problems);
}

describe('checkAggregation', () => {
  it('lets what compares regions stand first only', () => {
    expect(codes('copeland', ['indicator'])).toEqual([]);
    expect(codes(['copeland', 'mpi'], ['domain', 'indicator'])).toEqual([]);
    expect(codes('copeland', ['domain', 'indicator'])).toEqual(['pingan.json:1:16 total-only']);
    // The second place is told with the first.
    expect(codes(['mpi', 'copeland', 'copeland'], ['a', 'b', 'c'])).toEqual(['pingan.json:1:23 total-only']);
  });

  it('asks for the exponent of the total only', () => {
    expect(codes('power', ['indicator'])).toEqual(['pingan.json:1:16 missing-exponent']);
    expect(codes(['power', 'mpi'], ['domain', 'indicator'])).toEqual(['pingan.json:1:17 missing-exponent']);
    expect(codes(['power', 'mpi'], ['domain', 'indicator'], { exponent: 2 })).toEqual([]);
    expect(codes(['mpi', 'power'], ['domain', 'indicator'])).toEqual([]);
  });
});

it('otherMethodHint reads on after a semicolon in either language', () => {
  expect(otherMethodHint).toEqual({ en: 'choose another method here', zh: '请在此改用其他方法' });
});
