import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ahpWeights } from '../../../src/methods/weights/ahp.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { ratioText } from '../../../src/numeric/ratio.ts';
import { readIndicators } from '../../../src/workspace/definition/read-indicators.ts';
import { type ComparedTree, readComparisonRows } from '../../../src/workspace/weights/comparison-rows.ts';
import { settingsWith } from '../../support/model-workspace.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

const INDICATORS = 'code,parent,name,weighting\nA,,a,\nB,,b,equal\nA1,A,x,\nA2,A,x,\nA3,A,x,\nB1,B,x,\nC1,C,x,\n';

function compared(): ComparedTree {
  const settings = settingsWith({ weights: ['ahp', 'ahp'] });
  const definition = readIndicators(sourceText('i.csv', INDICATORS), settings, methods, new ProblemList());
  if (definition === undefined) throw new Error('no definition');
  const weightingOf = ({ weighting }: { weighting: string }) => (weighting === 'ahp' ? ahpWeights.compared : undefined);
  return { tree: definition.tree, indicators: 'i.csv', weightingOf };
}

function read(...rows: readonly string[]) {
  const problems = new ProblemList();
  const text = `${['parent,expert,a,b,value', ...rows].join('\n')}\n`;
  return { read: readComparisonRows(sourceText('c.csv', text), compared(), problems), codes: codesOf(problems) };
}

describe('readComparisonRows', () => {
  it('gathers judgments by parent and expert', () => {
    const { read: found, codes } = read('A,Li,A1,A2,3', 'index,,A,B,1/2', 'A,Wu,A2,A1,5', 'A,Li,A3,A1,2');
    expect(codes).toEqual([]);
    expect(found?.isWhole).toBe(true);
    expect([...(found?.byParent.keys() ?? [])]).toEqual(['A', 'index']);
    const experts = found?.byParent.get('A')?.experts;
    expect([...(experts?.keys() ?? [])]).toEqual(['Li', 'Wu']);
    const ratio = experts?.get('Li')?.ratio(0, 2);
    expect(ratio && ratioText(ratio)).toBe('1/2');
    expect(experts?.get('Wu')?.place).toEqual({ file: 'c.csv', line: 4, column: 1 });
  });

  it('takes both halves of a matrix and its diagonal', () => {
    const { read: found, codes } = read('A,,A1,A2,3', 'A,,A2,A1,1/3', 'A,,A1,A1,1', 'A,,A3,A2,0.25', 'A,,A2,A3,4');
    expect(codes).toEqual([]);
    expect(found?.byParent.get('A')?.experts.get('')?.isSound).toBe(true);
  });

  it('passes over rows of a parent that is weighted otherwise, with one warning', () => {
    const { read: found, codes } = read('B,,B1,B1,7', 'B,,x,y,z');
    expect(codes).toEqual(['c.csv:2:1 ignored-comparisons']);
    expect(found?.byParent.size).toBe(0);
  });

  it('says nothing of codes whose row in the definition is at fault', () => {
    const { read: found, codes } = read('C1,,x,y,1', 'A,,A1,C1,2');
    expect(codes).toEqual([]);
    expect(found?.byParent.get('A')?.experts.get('')?.isWhole).toBe(false);
  });

  it.each([
    ['D,,A1,A2,3', 'c.csv:2:1 unknown-group'],
    ['A1,,A1,A2,3', 'c.csv:2:1 unknown-group'],
    [',,A1,A2,3', 'c.csv:2:1 blank-cell'],
    ['A,,B1,A2,3', 'c.csv:2:4 not-a-child'],
    ['A,,A1,,3', 'c.csv:2:7 blank-cell'],
    ['A,,A1,A2,x', 'c.csv:2:10 bad-judgment'],
    ['A,,A1,A1,2', 'c.csv:2:10 self-comparison'],
    ['A,,A1,A2,10', 'c.csv:2:10 off-scale-judgment'],
    ['A,,A1,A2,3,4', 'c.csv:2:12 ragged-row'],
  ])('of the row %s reports %s', (row, code) => {
    expect(read(row).codes).toEqual([code]);
  });

  it('tells what cannot be told: whether comparisons are missing', () => {
    expect(read('x,,A1,A2,3').read?.isWhole).toBe(false);
    expect(read(',,A1,A2,3').read?.isWhole).toBe(false);
    expect(read('x,,A1,A2,3,4').read?.isWhole).toBe(false);
    expect(read().read?.isWhole).toBe(false);
    const ragged = read('A,,A1,A2').read;
    expect([ragged?.isWhole, ragged?.byParent.get('A')?.isWhole]).toEqual([true, false]);
  });

  it('keeps the first of two rows for one pair, and holds the reverse against it', () => {
    const { read: found, codes } = read('A,,A1,A2,3', 'A,,A1,A2,5', 'A,,A2,A1,1/5', 'A,Li,A1,A2,5');
    expect(codes).toEqual(['c.csv:3:4 duplicate-comparison', 'c.csv:4:10 contradictory-comparison']);
    const experts = found?.byParent.get('A')?.experts;
    expect([experts?.get('')?.isSound, experts?.get('Li')?.isSound]).toEqual([false, true]);
    expect(experts?.get('')?.judgment(0, 1)?.text).toBe('3');
  });

  it('gives nothing of a file without its columns', () => {
    const problems = new ProblemList();
    expect(readComparisonRows(sourceText('c.csv', 'parent,a,b\nA,A1,A2\n'), compared(), problems)).toBeUndefined();
    expect(codesOf(problems)).toEqual(['c.csv:1:1 missing-column']);
  });
});
