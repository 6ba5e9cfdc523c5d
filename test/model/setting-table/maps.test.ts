import { expect, it } from 'vitest';
import { settingTable } from '../../../src/model/setting-table/index.ts';
import { maps } from '../../../src/model/setting-table/maps.ts';

it('maps are drawn from boundaries only where they are named', () => {
  expect(settingTable.map).toBe(maps.map);
  expect(maps.map).toMatchObject({ isOptional: true, fallback: undefined });
});
