import { describe, expect, it } from 'vitest';
import { ratio, ratioText } from '../../../src/numeric/ratio.ts';
import { ExpertJudgments } from '../../../src/workspace/weights/expert-judgments.ts';

describe('ExpertJudgments', () => {
  const judgments = new ExpertJudgments('Li', { file: 'c.csv', line: 2, column: 1 });
  judgments.add(0, 1, { line: 2, text: '3', ratio: ratio(3n, 1n) });
  judgments.add(3, 2, { line: 3, text: '1/5', ratio: ratio(1n, 5n) });
  judgments.add(1, 2, { line: 4, text: 'x', ratio: undefined });

  it('gives each judgment both ways round', () => {
    const texts = [judgments.ratio(0, 1), judgments.ratio(1, 0), judgments.ratio(2, 3), judgments.ratio(3, 2)];
    expect(texts.map((found) => found && ratioText(found))).toEqual(['3', '1/3', '5', '1/5']);
  });

  it('tells what was not said from what could not be read', () => {
    expect([judgments.isGiven(1, 2), judgments.isGiven(2, 1), judgments.isGiven(0, 3)]).toEqual([true, true, false]);
    expect([judgments.ratio(1, 2), judgments.ratio(2, 1), judgments.ratio(0, 3)]).toEqual(Array(3).fill(undefined));
  });

  it('knows the row of a judgment as it was written', () => {
    expect(judgments.judgment(3, 2)).toMatchObject({ line: 3, text: '1/5' });
    expect(judgments.judgment(2, 3)).toBeUndefined();
  });
});
