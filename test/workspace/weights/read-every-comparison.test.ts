import { describe, expect, it } from 'vitest';
import { ahpWeights } from '../../../src/methods/weights/ahp.ts';
import type { ComparedWeighting } from '../../../src/model/consistency.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { holdsComparisons, readEveryComparison } from '../../../src/workspace/weights/read-every-comparison.ts';
import { withWorkspace } from '../../support/load-files.ts';
import { codesOf } from '../../support/source-text.ts';

const AHP = ahpWeights.compared as ComparedWeighting;
const HEADER = 'parent,a,b,value\n';

async function read(comparisons: string) {
  return withWorkspace([{ 'weights/comparisons.csv': `${HEADER}${comparisons}` }], (workspace) => {
    const problems = new ProblemList();
    const { weights, consistency } = readEveryComparison(workspace, AHP, problems);
    return {
      weights: [...weights].map(([code, weight]) => [code, toShortText(weight)]),
      parents: [...consistency.keys()],
      codes: codesOf(problems),
    };
  });
}

describe('readEveryComparison', () => {
  it('weights what is compared, though nothing is weighted by it', async () => {
    const weights = [
      ['A1', '0.75'],
      ['A2', '0.25'],
    ];
    expect(await read('A,A1,A2,3\n')).toEqual({ weights, parents: ['A'], codes: [] });
  });

  it('reports what cannot be read', async () => {
    expect((await read('A,A1,A2,much\n')).codes).toEqual(['weights/comparisons.csv:2:9 bad-judgment']);
  });

  it('reports a file that is not there', async () => {
    await withWorkspace([], (workspace) => {
      const problems = new ProblemList();
      expect(readEveryComparison(workspace, AHP, problems).weights.size).toBe(0);
      expect(codesOf(problems)).toEqual(['weights/comparisons.csv:1:1 missing-file']);
      expect(holdsComparisons(workspace)).toBe(false);
    });
  });

  it('is no judge of judgments that do not agree', async () => {
    const three = 'code,parent,name,weight\nA,,a,1\nA1,A,x,1\nA2,A,y,1\nA3,A,z,1\nB,,b,1\nB1,B,w,1\n';
    const circle = `${HEADER}A,A1,A2,9\nA,A2,A3,9\nA,A3,A1,9\n`;
    await withWorkspace([{ 'indicators.csv': three, 'weights/comparisons.csv': circle }], (workspace) => {
      const problems = new ProblemList();
      const { consistency } = readEveryComparison(workspace, AHP, problems);
      expect(codesOf(problems)).toEqual([]);
      expect(Number(toShortText(consistency.get('A')?.cr as never))).toBeGreaterThan(1);
      expect(holdsComparisons(workspace)).toBe(true);
    });
  });
});
