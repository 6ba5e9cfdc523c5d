import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { ratioText } from '../../../src/numeric/ratio.ts';
import { isOffScale, readJudgment } from '../../../src/workspace/weights/judgment-cell.ts';
import { ratioFrom } from '../../support/pairwise.ts';

function read(text: string) {
  const problems = new ProblemList();
  const found = readJudgment(text, () => ({ file: 'c.csv', line: 2, column: 5 }), problems);
  const [problem] = problems.errors;
  const hint = problem?.values['hint'];
  return {
    found: found && ratioText(found),
    code: problem?.code,
    hint: typeof hint === 'object' && 'en' in hint ? hint.en : hint,
  };
}

describe('readJudgment', () => {
  it.each([
    ['3', '3'],
    ['1/3', '1/3'],
    ['0.2', '1/5'],
    ['2.50', '5/2'],
    ['1/2.5', '2/5'],
    ['6/4', '3/2'],
    ['+7', '7'],
  ])('takes %s as %s', (text, ratio) => {
    expect(read(text)).toEqual({ found: ratio, code: undefined, hint: undefined });
  });

  it.each([
    ['1:3', 'write 1/3'],
    ['3：1', 'write 3'],
    ['１／５', 'write 1/5'],
    ['½', 'write 1/2'],
    ['1 / 3', 'write 1/3'],
    [' 3', 'write 3'],
    ['2,5', 'write 2.5'],
    ['1比7', 'write 1/7'],
    ['0', 'write a number above 0, such as 3, or a fraction, such as 1/3'],
    ['-3', 'write a number above 0, such as 3, or a fraction, such as 1/3'],
    ['1/0', 'write a number above 0, such as 3, or a fraction, such as 1/3'],
    ['1/2/3', 'write a number above 0, such as 3, or a fraction, such as 1/3'],
    ['equal', 'write a number above 0, such as 3, or a fraction, such as 1/3'],
  ])('refuses %s and says: %s', (text, hint) => {
    expect(read(text)).toEqual({ found: undefined, code: 'bad-judgment', hint });
  });

  it.each(['3-Jan', 'Jan-03', '1月3日', '2018/1/3', '2018-01-03'])(
    'knows what a spreadsheet has made of 1/3: %s',
    (text) => {
      expect(read(text).hint).toMatch(/^format the column as text/);
    },
  );

  it.each([
    ['', 'blank-cell'],
    ['1e31', 'number-too-large'],
    ['1/1e31', 'number-too-large'],
    [`0.${'0'.repeat(30)}1`, 'number-too-small'],
    [`1.${'3'.repeat(40)}`, 'number-too-long'],
  ])('holds %s to the bounds of numbers: %s', (text, code) => {
    expect(read(text)).toMatchObject({ found: undefined, code });
  });
});

describe('isOffScale', () => {
  it.each([
    ['9', false],
    ['1/9', false],
    ['10', true],
    ['1/10', true],
    ['901/100', true],
    ['100/901', true],
    ['1', false],
  ])('of %s is %s', (text, expected) => {
    expect(isOffScale(ratioFrom(text))).toBe(expected);
  });
});
