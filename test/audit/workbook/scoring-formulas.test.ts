import { describe, expect, it } from 'vitest';
import { type ScoringCells, scoringCellFormulas } from '../../../src/audit/workbook/scoring-formulas.ts';
import { methods } from '../../../src/methods/index.ts';

const cells: ScoringCells = {
  x: 'X',
  values: 'R',
  statistic: (name) => name.toUpperCase(),
  direction: 'positive',
  clamps: true,
  given: (name) => `g_${name}`,
  steps: (part) => `s_${part}`,
};
const SPAN = 'scale_floor+(scale_ceiling-scale_floor)';
const FLAT = 'MAX-MIN<=tie*MAX(ABS(MIN),ABS(MAX))';

describe('the formulas of scores', () => {
  it('are there for every method', () => {
    expect(Object.keys(scoringCellFormulas)).toEqual(Object.keys(methods.scoring));
  });

  it('keep scores between goalposts within the scale, unless they may pass beyond it', () => {
    const line = `${SPAN}*(X-g_worst)/(g_best-g_worst)`;
    expect(scoringCellFormulas.goalposts(cells)).toBe(`MAX(scale_floor,MIN(scale_ceiling,${line}))`);
    expect(scoringCellFormulas.goalposts({ ...cells, clamps: false })).toBe(line);
    const interval = { ...cells, direction: 'interval', clamps: false } as const;
    expect(scoringCellFormulas.goalposts(interval)).not.toContain(',scale_floor,');
  });

  it('turn round with the direction', () => {
    expect(scoringCellFormulas['min-max'](cells)).toBe(`IF(${FLAT},scale_ceiling,${SPAN}*(X-MIN)/(MAX-MIN))`);
    const negative = { ...cells, direction: 'negative' } as const;
    expect(scoringCellFormulas['min-max'](negative)).toBe(`IF(${FLAT},scale_ceiling,${SPAN}*(MAX-X)/(MAX-MIN))`);
    expect(scoringCellFormulas['z-score'](negative)).toBe(
      `IF(${FLAT},scale_ceiling,IF(ABS(X-MEAN)<=tie*SD,z_mean,z_mean-z_sd*(X-MEAN)/SD))`,
    );
  });

  it('give exactly what is given to what ties with the greatest, or the reference', () => {
    const negative = { ...cells, direction: 'negative' } as const;
    expect(scoringCellFormulas['fraction-of-max'](cells)).toBe(
      `IF(${FLAT},scale_ceiling,IF(ABS(X-MAX)<=tie*MAX,scale_ceiling,${SPAN}*(X)/(MAX)))`,
    );
    expect(scoringCellFormulas['fraction-of-max'](negative)).toBe(
      `IF(${FLAT},scale_ceiling,IF(ABS(X-MAX)<=tie*MAX,scale_floor,${SPAN}*(MAX-X)/(MAX)))`,
    );
    expect(scoringCellFormulas['distance-to-reference'](negative)).toBe(
      `IF(${FLAT},scale_ceiling,IF(ABS(X-g_reference)<=tie*ABS(g_reference-MAX),scale_ceiling,${SPAN}*(X-MAX)/(g_reference-MAX)))`,
    );
  });

  it('count who does worse, ties aside', () => {
    expect(scoringCellFormulas.borda(cells)).toBe(`IF(${FLAT},N-1,SUMPRODUCT(ISNUMBER(R)*(R<X-tie*ABS(X))))`);
    const negative = { ...cells, direction: 'negative' } as const;
    expect(scoringCellFormulas.rank(negative)).toBe(`IF(${FLAT},N,1+SUMPRODUCT(ISNUMBER(R)*(R>X+tie*ABS(X))))`);
  });

  it('take the peers where no goalpost is given', () => {
    const open = { ...cells, given: () => undefined };
    const score = 'scale_floor*(scale_ceiling/scale_floor)^((X-MIN)/(MAX-MIN))';
    expect(scoringCellFormulas.efficacy(open)).toBe(
      `IF(NOT(X<MAX-tie*ABS(MAX)),scale_ceiling,IF(X>MIN+tie*ABS(MIN),${score},scale_floor))`,
    );
  });
});
