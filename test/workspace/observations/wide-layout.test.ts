import { describe, expect, it } from 'vitest';
import { findLayout, isWideHeader, layoutOf } from '../../../src/workspace/observations/wide-layout.ts';

const among = (...known: string[]) => {
  return (text: string) => (known.includes(text) ? known.indexOf(text) : undefined);
};
const RESOLVE = { indicator: among('A1', 'A2', 'Deaths'), region: among('east', 'West') };

describe('findLayout', () => {
  it.each([
    ['region,A1,A2\neast,1,2\n', { across: 'indicator', columns: ['A1', 'A2'], unknown: [] }],
    ['地区,Deaths\neast,1\n', { across: 'indicator', columns: ['Deaths'], unknown: [] }],
    ['指标,east,West,单位\nA1,1,2,人\n', { across: 'region', columns: ['east', 'West'], unknown: [] }],
    ['region,name,A1\neast,East,1\n', { across: 'indicator', columns: ['A1'], unknown: [] }],
    ['region,A1,A3\neast,1,2\n', { across: 'indicator', columns: ['A1'], unknown: ['A3'] }],
    ['region,X,Y\neast,1,2\n', { across: 'indicator', columns: [], unknown: ['X', 'Y'] }],
  ])('of %j is wide', (text, layout) => {
    expect(findLayout(text, RESOLVE)).toEqual(layout);
  });

  it.each([
    'region,indicator,value\neast,A1,1\n',
    'indicator,status\nA1,A\n',
    'A1,3\nA2,4\n',
    'region,indicater,valeu\neast,A1,1\n',
    '',
  ])('of %j is not', (text) => {
    expect(findLayout(text, RESOLVE)).toBeUndefined();
  });
});

describe('layoutOf', () => {
  it('is told by the header alone where no row says more', () => {
    expect(layoutOf(['region', 'A1', 'mine'], [], RESOLVE)).toEqual({
      across: 'indicator',
      columns: ['A1'],
      unknown: [],
    });
  });
});

describe('isWideHeader', () => {
  it('is certain only where every cell is known and the keys are there', () => {
    expect(isWideHeader(['region', 'A1', 'A2'], ['indicator', 'value', 'region'], RESOLVE)).toBe(true);
    expect(isWideHeader(['A1', 'A2'], ['indicator', 'value', 'region'], RESOLVE)).toBe(false);
    expect(isWideHeader(['region', 'A1', 'mine'], ['region'], RESOLVE)).toBe(false);
    expect(isWideHeader(['A1', 'A'], ['indicator', 'value'], RESOLVE)).toBe(false);
  });
});
