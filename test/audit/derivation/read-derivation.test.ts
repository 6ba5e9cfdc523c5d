import { describe, expect, it } from 'vitest';
import { readDerivation } from '../../../src/audit/derivation/read-derivation.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { derivationOf } from '../../support/derivation-rows.ts';
import { read, sourceOf } from '../../support/ranked-computed.ts';

describe('readDerivation', () => {
  it('gives figures as numbers, blanks as none, and texts as they are', () => {
    const { columns, rows } = derivationOf('region,indicator,score,raw,origin,own', 'a,X,1.50,,reported,z');
    expect([...columns]).toEqual(['region', 'indicator', 'score', 'raw', 'origin', 'own']);
    const [row] = rows;
    expect([row?.region, row?.indicator, row?.texts.origin, row?.texts.level]).toEqual(['a', 'X', 'reported', '']);
    expect([toShortText(row?.figures.score ?? { coefficient: 0n, exponent: 0 }), row?.figures.raw]).toEqual([
      '1.5',
      undefined,
    ]);
  });

  it('reports what is no number, and columns that it cannot do without', () => {
    const { problems } = read((list) => readDerivation(sourceOf('region,indicator,score\na,X,1%\n'), list));
    expect(problems).toEqual(['b.csv:2:5 error bad-number: "1%" is not a number; write 1, without "%"']);
    const { value, problems: missing } = read((list) => readDerivation(sourceOf('region,score\na,1\n'), list));
    expect([value, missing.length]).toEqual([undefined, 1]);
  });
});
