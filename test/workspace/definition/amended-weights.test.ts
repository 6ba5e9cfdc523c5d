import { describe, expect, it } from 'vitest';
import { amendWeights } from '../../../src/workspace/definition/amended-weights.ts';
import { indicatorRows } from '../../support/definition-source.ts';

const LINES = ['code,parent,name,weight', 'A,,a,60', 'B,,b,'] as const;

function weightsOf({ rows }: ReturnType<typeof indicatorRows>): readonly string[] {
  return [...rows.values()].map(({ weight, filled }) => `${weight} ${filled.has('weight')}`);
}

describe('amended weights', () => {
  it('stand in the place of those written, blank ones too', () => {
    const read = indicatorRows(LINES);
    const amended = amendWeights(read, new Map([['B', '40']]));
    expect(weightsOf(amended)).toEqual(['60 true', '40 true']);
    expect(weightsOf(read)).toEqual(['60 true', ' false']);
    expect(amended.rows.get('B')?.place('weight')).toEqual({ file: 'i.csv', line: 3, column: 6 });
  });

  it('leave the others at 1 where the file has no weights', () => {
    const amended = amendWeights(indicatorRows(['code,parent,name', 'A,,a', 'B,,b']), new Map([['A', '3']]));
    expect(weightsOf(amended)).toEqual(['3 true', '1 true']);
    expect(amended.columns.has('weight')).toBe(true);
  });

  it('are none where nothing is amended', () => {
    const read = indicatorRows(LINES);
    expect(amendWeights(read, new Map())).toBe(read);
  });
});
