import { describe, expect, it } from 'vitest';
import { type Facts, specialise } from '../../src/formula/specialise.ts';
import { type SpreadsheetCells, spreadsheetFormula } from '../../src/formula/spreadsheet.ts';
import { constant, exp, ln, plus, s, ties, cases as told, weightedMean, when, x } from '../../src/formula/term.ts';
import { methods } from '../../src/methods/index.ts';
import type { Fact, Term } from '../../src/model/term.ts';

const cells: SpreadsheetCells = {
  x: 'X',
  values: 'R',
  statistic: (name) => name.toUpperCase(),
  given: (name) => (name === 'floor' || name === 'ceiling' ? `scale_${name}` : `g_${name}`),
  steps: (part) => `s_${part}`,
  weights: 'W',
  scores: 'S',
};
const SPAN = 'scale_floor+(scale_ceiling-scale_floor)';
const FLAT = 'ABS(MIN-MAX)<=tie*MAX(ABS(MIN),ABS(MAX))';

const facts = (...holding: readonly Fact[]): Facts => {
  return (fact) => holding.includes(fact);
};

function written(term: Term, ...holding: readonly Fact[]): string {
  return spreadsheetFormula(specialise(term, facts(...holding)), cells).content;
}

describe('a formula in a spreadsheet', () => {
  const { scoring } = methods;

  it('keeps scores between goalposts within the scale, unless they may pass beyond it', () => {
    const line = `${SPAN}*(X-g_worst)/(g_best-g_worst)`;
    const reaches = 'NOT(X<g_best-tie*ABS(g_best))';
    const fails = 'NOT(g_worst<X-tie*ABS(X))';
    expect(written(scoring.goalposts.score, 'clamps')).toBe(
      `IF(${reaches},scale_ceiling,IF(${fails},scale_floor,${line}))`,
    );
    expect(written(scoring.goalposts.score)).toBe(line);
    expect(written(scoring.goalposts.score, 'interval')).not.toContain(',scale_floor,');
    expect(written(scoring.goalposts.score, 'interval', 'clamps')).toContain(',scale_floor,');
  });

  it('turns round with the direction, and leaves out what it comes to by itself', () => {
    const score = scoring['min-max'].score;
    expect(written(score)).toBe(`IF(${FLAT},scale_ceiling,${SPAN}*(X-MIN)/(MAX-MIN))`);
    expect(written(score, 'negative')).toBe(`IF(${FLAT},scale_ceiling,${SPAN}*(MAX-X)/(MAX-MIN))`);
    expect(written(scoring['z-score'].score, 'negative')).toBe(`IF(${FLAT},scale_ceiling,g_mean-g_sd*(X-MEAN)/SD)`);
  });

  it('counts who does worse, ties aside', () => {
    expect(written(scoring.borda.score)).toBe(`IF(${FLAT},N-1,SUMPRODUCT(ISNUMBER(R)*(R<X-tie*ABS(X))))`);
    expect(written(scoring.rank.score, 'negative')).toBe(`IF(${FLAT},N,SUMPRODUCT(ISNUMBER(R)*(R>X+tie*ABS(X)))+1)`);
  });

  it('takes the peers where no goalpost is given', () => {
    const score = 'scale_floor*(scale_ceiling/scale_floor)^((X-MIN)/(MAX-MIN))';
    expect(written(scoring.efficacy.score)).toBe(
      `IF(NOT(X<MAX-tie*ABS(MAX)),scale_ceiling,IF(NOT(MIN<X-tie*ABS(X)),scale_floor,${score}))`,
    );
  });

  it('goes through the children that take part cell by cell where it must', () => {
    expect(spreadsheetFormula(weightedMean(s), cells)).toEqual({
      content: 'SUMPRODUCT(W,S)/SUMPRODUCT(W,--ISNUMBER(S))',
      isArray: false,
    });
    expect(spreadsheetFormula(exp(weightedMean(ln(s))), cells)).toEqual({
      content: 'EXP(SUM(IF(ISNUMBER(S)*(W>0),W*LN(S)))/SUMPRODUCT(W,--ISNUMBER(S)))',
      isArray: true,
    });
  });

  it('keeps the digits of a logarithm of 1 + x next to 0', () => {
    expect(written(ln(plus(constant(1), x)))).toBe('IF(ABS(X)<1E-5,X-X^2/2+X^3/3,LN(1+X))');
  });

  it('tells ties by a share of the larger figure', () => {
    const term = told([when(ties(x, constant(0)), constant(1))], constant(2));
    expect(written(term)).toBe('IF(ABS(X-0)<=tie*MAX(ABS(X),ABS(0)),1,2)');
  });
});
