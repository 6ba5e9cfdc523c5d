import { describe, expect, it } from 'vitest';
import { FoundNames, nameAndUnit } from '../../../src/import/discover/found-names.ts';
import { sheetOf } from '../../support/sheets.ts';

function found(text: string, code = '', group = '') {
  return { ...nameAndUnit(text), text, code, group, place: sheetOf([]).place(0, 0) };
}

describe('a heading', () => {
  it.each([
    ['一般公共预算收入（亿元）', '一般公共预算收入', '亿元'],
    ['Unemployment rate (%)', 'Unemployment rate', '%'],
    ['GDP*', 'GDP', ''],
    ['GDP（2024年）', 'GDP（2024年）', ''],
    ['  GDP \n per head [yuan]', 'GDP per head', 'yuan'],
  ])('%s is a name and a unit', (text, name, unit) => {
    expect(nameAndUnit(text)).toEqual({ name, unit });
  });
});

describe('names that were found', () => {
  it('stand once each, in their order, with what a later table adds', () => {
    const names = new FoundNames();
    for (const one of [found('B'), found('A'), found('B', '', 'county')]) names.add(one);
    expect(names.list.map(({ name, group }) => [name, group])).toEqual([
      ['B', 'county'],
      ['A', ''],
    ]);
  });

  it('keep their units where these alone tell them apart', () => {
    const names = new FoundNames();
    for (const one of [found('GDP（亿元）'), found('GDP（%）'), found('人口（人）')]) names.add(one);
    expect(names.list.map(({ name }) => name)).toEqual(['GDP（亿元）', 'GDP（%）', '人口']);
  });
});
