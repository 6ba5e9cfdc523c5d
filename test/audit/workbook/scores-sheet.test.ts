import { describe, expect, it } from 'vitest';
import type { Leaf } from '../../../src/audit/workbook/layout.ts';
import { scoreFormula } from '../../../src/audit/workbook/scores-sheet.ts';
import { bookOf } from '../../support/workbook-cells.ts';

async function scoreOf(leaf: number, settings: Readonly<Record<string, unknown>> = {}, files = {}) {
  const book = await bookOf([files, settings]);
  return `${scoreFormula(book, book.layout.leaves[leaf] as Leaf, 1).content}`;
}

describe('a score', () => {
  it('is none without a value, unless the floor stands in', async () => {
    expect(await scoreOf(2)).toMatch(/^IF\(ISNUMBER\('Adjusted'!F6\),.*,""\)$/);
    expect(await scoreOf(2, { missing: 'floor' })).toMatch(/,IF\('Raw'!F6="M","",scale_floor\)\)$/);
  });

  it('is none where too few peers report', async () => {
    expect(await scoreOf(0, { missing: 'screen' })).toMatch(/^IF\('Peers'!D\$7=1,"",IF\(ISNUMBER/);
  });

  it('passes its goalposts through the transform of the values', async () => {
    const indicators =
      'code,parent,name,scoring,worst,best,transform\nA,,Safety,,,,\nA1,A,Income,goalposts,1,9,log\nA2,A,Sum,goalposts,0,9,sqrt\nB,,Food,,,,\nB1,B,Pass rate,identity,,,\n';
    const files = { 'indicators.csv': indicators };
    expect(await scoreOf(0, {}, files)).toContain("('Transformed'!D6-LN('Indicators'!$L$5))");
    expect(await scoreOf(1, {}, files)).toContain("-SQRT('Indicators'!$L$6))");
  });
});
