import { describe, expect, it } from 'vitest';
import { createColumn, setMissing, setUnknown } from '../../../src/numeric/columns/column.ts';
import { identify } from '../../../src/numeric/columns/identity.ts';
import { readShortDecimal, setDecimal } from '../../../src/numeric/columns/read-decimal.ts';
import { compare } from '../../../src/numeric/exact.ts';
import { exact } from '../../../src/numeric/text.ts';
import { Chance } from '../../support/drawn-columns.ts';

function columnOf(texts: readonly string[]) {
  const column = createColumn(texts.length);
  for (const [at, text] of texts.entries()) {
    if (text === '') setMissing(column, at);
    else if (!readShortDecimal(new TextEncoder().encode(text), 0, text.length, column, at))
      setDecimal(column, at, exact(text));
  }
  return column;
}

describe('identify', () => {
  it('numbers rows alike where each column holds one decimal in them, however it is written', () => {
    const value = columnOf(['0.1', '2', '0.10', '2', '', '0.1', '', '1e-1', '-0', '0']);
    const divisor = columnOf(['3', '3', '3.0', '4', '3', '4', '3', '3', '1', '1']);
    const numbers = new Int32Array(10);
    identify(numbers, [value]);
    expect([...numbers]).toEqual([0, 1, 0, 1, 4, 0, 4, 0, 8, 8]);
    identify(numbers, [value, divisor]);
    expect([...numbers]).toEqual([0, 1, 0, 3, 4, 5, 4, 0, 8, 8]);
  });

  it('takes cells of more than 30 digits, and unknown ones, for no other', () => {
    const thirty = '0.100000000000000000000000000001';
    const column = columnOf([thirty, thirty, `${thirty}0`, `${thirty}1`, `${thirty}1`, '1', '1', '1e160', '1e160']);
    setUnknown(column, 5);
    setUnknown(column, 6);
    const numbers = new Int32Array(9);
    identify(numbers, [column]);
    expect([...numbers].slice(0, 2)).toEqual([0, 0]);
    expect(new Set([...numbers].slice(2)).size).toBe(7);
  });

  it('never takes two decimals for one, nor one for two', () => {
    const chance = new Chance();
    const texts = Array.from({ length: 3000 }, () => {
      const digits = ['1', '12', '123456789012345', '12345678901234567890123456789'][chance.below(4)];
      return `${chance.below(3)}.${digits}${chance.below(10)}${'0'.repeat(chance.below(3))}`;
    });
    const numbers = new Int32Array(texts.length);
    identify(numbers, [columnOf(texts)]);
    let [wrong, alike] = [0, 0];
    for (let at = 0; at < texts.length; at += 1) {
      const other = chance.below(2) === 0 ? (numbers[at] as number) : chance.below(texts.length);
      const [a, b] = [texts[at] as string, texts[other] as string];
      const isOne = compare(exact(a), exact(b)) === 0;
      if (numbers[at] === numbers[other]) alike += 1;
      const isLong = Math.max(a.length, b.length) > 31;
      if ((numbers[at] === numbers[other]) !== isOne && !(isLong && isOne)) wrong += 1;
    }
    expect(wrong).toBe(0);
    expect(alike).toBeGreaterThan(1000);
  });
});
