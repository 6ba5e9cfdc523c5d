import { describe, expect, it } from 'vitest';
import { imputeColumn } from '../../src/engine/impute.ts';
import { meanImputation, medianImputation, parentImputation } from '../../src/methods/missing/imputation.ts';
import type { MissingMethod } from '../../src/model/method.ts';
import type { Regions } from '../../src/model/region.ts';
import { cells, cellTexts, regionsOf, withParents } from '../support/model-workspace.ts';

const regions = regionsOf({ city: ['p', 'q'], county: ['a', 'b', 'c', 'd'] });

/** Imputes a column of the regions a to d, p, q; `M` is not applicable. */
function imputed({ impute }: MissingMethod, row: readonly string[], among: Regions = regions): readonly string[] {
  if (impute === undefined) throw new Error('nothing to impute with');
  const statuses = Object.freeze(row.map((text) => (text === 'M' ? ('M' as const) : ('' as const))));
  return cellTexts(imputeColumn(cells(...row.map((text) => (text === 'M' ? '' : text))), statuses, impute, among));
}

describe('imputeColumn', () => {
  it('fills in the mean of the peers that report, each peer group for itself', () => {
    expect(imputed(meanImputation, ['1', '', '4', '', '10', ''])).toEqual(['1', '2.5', '4', '2.5', '10', '10']);
  });

  it('fills in the median of the peers that report', () => {
    expect(imputed(medianImputation, ['1', '9', '', '2', '', '10'])).toEqual(['1', '9', '2', '2', '10', '10']);
  });

  it('leaves missing what no peer reports, and what does not apply', () => {
    expect(imputed(meanImputation, ['', 'M', '', '', '10', 'M'])).toEqual(['', '', '', '', '10', '']);
    expect(imputed(meanImputation, ['6', 'M', '', '2', '10', 'M'])).toEqual(['6', '', '4', '2', '10', '']);
  });

  it('takes the value of the parent, one that was taken from above included', () => {
    const family = withParents(regions, { a: 'p', b: 'p', c: 'q', d: 'a', q: 'p' });
    expect(imputed(parentImputation, ['', '3', '', '', '10', ''], family)).toEqual(['10', '3', '10', '10', '10', '10']);
  });

  it('takes nothing from a parent that has nothing, or to which it does not apply', () => {
    const family = withParents(regions, { a: 'p', b: 'q', c: 'q' });
    expect(imputed(parentImputation, ['', '', '5', '', '', 'M'], family)).toEqual(['', '', '5', '', '', '']);
  });

  it('gives back the same column where nothing is missing', () => {
    const column = cells('1', '2', '3', '4', '5', '');
    const statuses = ['', '', '', '', '', 'M'] as const;
    const { impute } = meanImputation;
    expect(impute && imputeColumn(column, statuses, impute, regions)).toBe(column);
  });
});
