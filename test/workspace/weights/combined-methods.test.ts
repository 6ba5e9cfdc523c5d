import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { readSettings } from '../../../src/workspace/config/read-settings.ts';
import { combinedExample, statedMethods } from '../../../src/workspace/weights/combined-methods.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

describe('statedMethods', () => {
  it('reads for a combining method what its subjective half reads', () => {
    const stated = statedMethods(methods.weights, { combined: { subjective: 'percent', objective: 'pca' } });
    expect(stated['combined']).toBe(methods.weights.percent);
    expect(Object.keys(stated)).toEqual(Object.keys(methods.weights));
    expect(stated['pca']).toBe(methods.weights.pca);
  });

  it('reads nothing for it where nothing says what it combines', () => {
    expect(statedMethods(methods.weights, { combined: undefined })).toBe(methods.weights);
  });
});

describe('the example', () => {
  it('is what the setting takes', () => {
    expect(JSON.parse(`{${combinedExample(methods.weights)}}`)).toEqual({
      combined: { subjective: 'ahp', objective: 'entropy' },
    });
  });
});

function codes(text: string): readonly string[] {
  const problems = new ProblemList();
  readSettings(sourceText('p.json', text), methods, problems);
  return codesOf(problems);
}

const LEVELS = '"name": "n", "levels": ["a", "b"]';
const BOTH = '"combined": {"subjective": "unit", "objective": "pca"}';

describe('checkCombined', () => {
  it('asks what to combine where weights are to be combined, once', () => {
    expect(codes(`{${LEVELS}, "weights": "combined"}`)).toEqual(['p.json:1:48 missing-combined']);
    expect(codes(`{${LEVELS}, "weights": ["combined", "combined"]}`)).toEqual(['p.json:1:49 missing-combined']);
    expect(codes(`{${LEVELS}, "weights": ["equal", "combined"]}`)).toEqual(['p.json:1:58 missing-combined']);
  });

  it('is content where it is said, or nothing is combined', () => {
    expect(codes(`{${LEVELS}, "weights": "combined", ${BOTH}}`)).toEqual([]);
    expect(codes(`{${LEVELS}, ${BOTH}}`)).toEqual([]);
    expect(codes(`{${LEVELS}}`)).toEqual([]);
  });

  it('does not ask where what is said is at fault', () => {
    expect(codes(`{${LEVELS}, "weights": "combined", "combined": {"subjective": "unit"}}`)).toEqual([
      'p.json:1:72 missing-key',
    ]);
  });
});
