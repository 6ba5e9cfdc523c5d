import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { readFigure, readNumber } from '../../src/workspace/number-cell.ts';

const AT = { file: 'f.csv', line: 2, column: 3 };

function read(text: string): { value: string | undefined; codes: string[] } {
  const problems = new ProblemList();
  const value = readNumber(text, () => AT, problems);
  const codes = problems.errors.map(({ line, column, code }) => `${line}:${column} ${code}`);
  return { value: value && toShortText(value), codes };
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{0,${length - 1}}$`));

describe('readNumber', () => {
  it('takes a decimal as it is written', () => {
    const decimal = fc.tuple(fc.constantFrom('', '+', '-'), digits(20), fc.stringMatching(/^\d{0,9}$/));
    fc.assert(
      fc.property(decimal, ([sign, whole, fraction]) => {
        const text = `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
        expect(read(text)).toEqual({ value: toShortText(exact(text)), codes: [] });
      }),
    );
  });

  it.each([
    ['1e30', `1${'0'.repeat(30)}`],
    ['-1000000000000000000000000000000', `-1${'0'.repeat(30)}`],
    ['1e-30', `0.${'0'.repeat(29)}1`],
    ['0e999999', '0'],
    ['-0.00', '0'],
    [`${'0'.repeat(50)}7`, '7'],
    ['9'.repeat(30), '9'.repeat(30)],
  ])('takes %s, which is within the bounds', (text, value) => {
    expect(read(text)).toEqual({ value, codes: [] });
  });

  it.each([
    ['1.0000000001e30', 'number-too-large'],
    [`1${'0'.repeat(30)}1`, 'number-too-large'],
    ['-1e999999', 'number-too-large'],
    ['1E+99999999999999999999', 'number-too-large'],
    ['1e-99999999', 'number-too-small'],
    ['0.9e-30', 'number-too-small'],
    [`0.${'0'.repeat(31)}1`, 'number-too-small'],
    ['1'.repeat(41), 'number-too-long'],
    [`0.0${'1'.repeat(41)}`, 'number-too-long'],
  ])('refuses %s as %s', (text, code) => {
    expect(read(text)).toEqual({ value: undefined, codes: [`2:3 ${code}`] });
  });

  it('never asks for the place of a plain number', () => {
    const place = () => {
      throw new Error('asked');
    };
    expect(readNumber('12.5', place, new ProblemList())).toEqual(exact('12.5'));
  });
});

describe('readFigure', () => {
  const figure = (text: string) => {
    const problems = new ProblemList();
    const value = readFigure(text, () => AT, problems);
    return value === undefined ? problems.errors.map(({ code }) => code) : toShortText(value);
  };

  it('takes what is computed from numbers at the bounds, as it is written', () => {
    for (const text of [`1${'0'.repeat(90)}`, `-0.${'0'.repeat(150)}12345678901234567891`, '0', '12.5']) {
      expect(figure(text)).toBe(text);
    }
  });

  it('refuses what no computation comes to, and texts without end', () => {
    for (const text of ['1e1001', '-1e-1002', '1e999999', `1${'0'.repeat(4000)}`]) {
      expect(figure(text), text.slice(0, 9)).toEqual(['figure-out-of-range']);
    }
    expect(figure('1,204')).toEqual(['bad-number']);
    expect(figure('1e9999999')).toEqual(['number-too-large']);
  });
});
