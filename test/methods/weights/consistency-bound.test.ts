import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSurelyConsistent } from '../../../src/methods/weights/consistency-bound.ts';
import { weighJudgments } from '../../../src/methods/weights/pairwise.ts';
import { compareSnapped } from '../../../src/numeric/order.ts';
import { exact, toPlainText } from '../../../src/numeric/text.ts';
import { drawnJudgments, judgmentsOf } from '../../support/pairwise.ts';

/** Judgments that come near to weights from 1 to 9: what experts give. */
const sensibleJudgments = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -1, max: 1 })), { minLength: 3, maxLength: 9 })
  .map((drawn) => {
    const rows = drawn.slice(0, -1).map(([weight, slip], at) => {
      const others = drawn.slice(at + 1).map(([other]) => other);
      return others.map((other) => {
        if (weight >= other) return `${Math.max(1, Math.round(weight / other) + slip)}`;
        return `1/${Math.max(1, Math.round(other / weight) + slip)}`;
      });
    });
    return rows.map((row) => row.join(' '));
  });

describe('isSurelyConsistent', () => {
  it('never vouches for judgments whose CR is above 0.1', () => {
    const anyJudgments = fc.integer({ min: 3, max: 6 }).chain(drawnJudgments);
    fc.assert(
      fc.property(fc.oneof(anyJudgments, sensibleJudgments), (rows) => {
        const n = rows.length + 1;
        const table = judgmentsOf(rows);
        if (isSurelyConsistent(n, table))
          expect(compareSnapped(weighJudgments(n, [table]).cr, exact('0.1'))).not.toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('vouches for whatever has a CR of 0.095 or less', () => {
    fc.assert(
      fc.property(sensibleJudgments, (rows) => {
        const n = rows.length + 1;
        const table = judgmentsOf(rows);
        fc.pre(Number(toPlainText(weighJudgments(n, [table]).cr)) <= 0.095);
        expect(isSurelyConsistent(n, table)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('vouches for one thing and for two, whatever the judgment', () => {
    expect(isSurelyConsistent(1, judgmentsOf([]))).toBe(true);
    expect(isSurelyConsistent(2, judgmentsOf([`${10n ** 400n}`]))).toBe(true);
  });

  it('leaves judgments that doubles do not hold well to the exact figures', () => {
    const far = `${10n ** 7n}`;
    expect(isSurelyConsistent(3, judgmentsOf([`1 ${far}`, far]))).toBe(false);
    expect(isSurelyConsistent(3, judgmentsOf([`1 1/${far}`, `1/${far}`]))).toBe(false);
    const beyond = `${10n ** 400n}`;
    expect(isSurelyConsistent(3, judgmentsOf([`1 ${beyond}/${beyond}1`, '1']))).toBe(false);
  });
});
