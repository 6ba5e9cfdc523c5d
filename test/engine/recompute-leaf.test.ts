import { describe, expect, it } from 'vitest';
import { LeafRecomputation } from '../../src/engine/recompute-leaf.ts';
import { amendCells } from '../../src/model/month-cells.ts';
import { exact } from '../../src/numeric/text.ts';
import { computeFiles } from '../support/compute-files.ts';
import { cellTexts } from '../support/model-workspace.ts';
import { smallWorkspace } from '../support/workspace-files.ts';

/** The totals of the small workspace where the first indicator of east is otherwise; '' is missing. */
async function totals(raw: string, changes = {}, settings = {}): Promise<readonly string[] | undefined> {
  const { index } = await computeFiles(smallWorkspace(changes, settings));
  const value = raw === '' ? undefined : exact(raw);
  const amended = amendCells(index.data, [{ leaf: 0, region: 0, value, raw, status: '' }]);
  const total = (await LeafRecomputation.of(index)).total(0, amended);
  return total && [...cellTexts(total.published), [...total.ranks].join(' ')];
}

const INDICATORS = 'code,parent,name,weight,direction,missing,rollup,scoring,transform\n';

describe('recomputing along one indicator', () => {
  it('gives the totals and ranks with other values', async () => {
    // East has 3 per 10 and is beaten by 4 per 20 in A1; with 1 per 10 it wins there too.
    expect(await totals('3')).toEqual(['70', '30', '1 2']);
    expect(await totals('1')).toEqual(['100', '0', '1 2']);
  });

  it('declines where another cell has a value, since other indicators and regions may be left out then', async () => {
    expect(await totals('')).toBeUndefined();
  });

  it('declines where the weights above depend on the scores', async () => {
    expect(await totals('1', {}, { weights: ['entropy', 'relative'] })).toBeUndefined();
    expect(await totals('1', {}, { weights: ['relative', 'critic'] })).toBeUndefined();
  });

  it('declines where values of other regions or months are made of the cell', async () => {
    const carried = { 'indicators.csv': `${INDICATORS}A,,Safety,1,,,,,\nA1,A,Deaths,1,,carry-forward,,,\n` };
    const files = {
      ...carried,
      'data/2018-09/east.csv': 'indicator,value\nA1,3\n',
      'data/2018-09/west.csv': 'indicator,value\nA1,4\n',
    };
    expect(await totals('1', files)).toBeUndefined();
  });

  it('declines where the value cannot be computed with', async () => {
    const logs = { 'indicators.csv': `${INDICATORS}A,,Safety,1,,,,,\nA1,A,Deaths,1,,,,,log\n` };
    const files = {
      ...logs,
      'data/2018-09/east.csv': 'indicator,value\nA1,3\n',
      'data/2018-09/west.csv': 'indicator,value\nA1,4\n',
    };
    expect(await totals('0', files)).toBeUndefined();
    expect(await totals('5', files)).toEqual(['100', '0', '1 2']);
  });

  it('knows the indicators whose values are those reported', async () => {
    const { index } = await computeFiles(smallWorkspace());
    expect((await LeafRecomputation.of(index)).isPlain(0)).toBe(true);
  });
});
