import { describe, expect, it } from 'vitest';
import type { Discovered } from '../../src/import/discover/discover.ts';
import { begunWorkspace } from '../../src/publish/begun-workspace.ts';
import { sheetOf } from '../support/sheets.ts';

const place = sheetOf([]).place(0, 0);
const named = (code: string, name: string, unit = '', group = '') => ({ code, name, text: name, unit, group, place });
const found: Discovered = {
  indicators: [named('I01', 'GDP', '亿元'), named('I02', 'Pass, fail')],
  regions: [named('R01', 'East'), named('R02', 'West', '', 'city')],
  group: undefined,
  others: [],
  months: [],
  options: {},
};

function texts(discovered: Discovered, language: 'en' | 'zh' = 'en') {
  const files = begunWorkspace(discovered, 'table', language);
  return Object.fromEntries(files.map(({ name, bytes }) => [name, bytes.toString()]));
}

describe('a workspace of a table', () => {
  it('has all that the table tells, positive and of weight 1', () => {
    const files = texts(found);
    expect(files['indicators.csv']).toBe(
      'code,parent,name,name_en,weight,direction,unit,adjust_by,per\nI01,,GDP,,1,positive,亿元,,\nI02,,"Pass, fail",,1,positive,,,\n',
    );
    expect(files['regions.csv']).toBe('code,name,level\nR01,East,all\nR02,West,city\n');
    expect(JSON.parse(files['pingan.json'] ?? '')).toMatchObject({
      $schema: './pingan.schema.json',
      name: 'table',
      minWeight: 0.5,
      warnings: [{ rule: 'score-drop' }, { rule: 'rank-loss' }],
    });
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['README.md', 'pingan.schema.json']));
    expect(Object.keys(files)).not.toContain('import.json');
  });

  it('remembers the columns to leave out', () => {
    const { 'import.json': memory = '' } = texts({ ...found, others: [{ text: '所属市', place }] });
    expect(JSON.parse(memory)).toEqual({ version: 1, options: { observations: { skip: ['所属市'] } }, files: [] });
  });

  it('is for Excel in Chinese', () => {
    const files = texts(found, 'zh');
    expect(JSON.parse(files['pingan.json'] ?? '')).toMatchObject({ bom: true, levels: ['指标'] });
    expect(files['regions.csv']).toContain('R01,East,全部\n');
  });
});
