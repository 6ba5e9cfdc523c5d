import { expect, it } from 'vitest';
import { loadNames } from '../../../src/api.ts';
import { planImport } from '../../../src/import/import-tables.ts';
import { planData, planLines } from '../../../src/publish/import/plan-lines.ts';
import { NOTHING_REMEMBERED } from '../../../src/workspace/import-memory.ts';
import { smallWorkspace, withFolder } from '../../support/workspace-files.ts';

it('says in both languages what was taken for what, what was left out and what is missing', async () => {
  const table = 'Title\nregion,A1,Total\nEast,"1,204",9\nTotal,1,9\n';
  await withFolder(smallWorkspace({ 't.csv': table, 'data/2018-09/east.csv': undefined }), async (cwd) => {
    const loaded = await loadNames({ project: cwd });
    if (!loaded.ok) throw new Error('no workspace');
    const request = {
      files: ['t.csv'],
      kind: 'observations',
      month: '2018-09',
      cwd,
      isReplacing: false,
      isForgetting: false,
      options: {},
    } as const;
    const plan = await planImport(loaded.value, NOTHING_REMEMBERED, request, loaded.report);
    expect(planLines(plan, 'en')).toEqual([
      't.csv: a wide table (a row a region, a column an indicator), header in row 2, 1 figures',
      '  indicators: 1; regions: 1; months: 2018-09 (told by --month)',
      '  taken: 2:1 "region" as region, 2:8 "A1" as A1',
      '  left out: 2:11 "Total" (total), 4:1 "Total" (total)',
      'normalised: 1 with separators of thousands',
      'not in the tables: A2 Accidents, B1 Pass rate',
      'regions not in the tables: west West',
      'data/2018-09/east.csv: 1 rows',
    ]);
    expect(planLines(plan, 'zh')[1]).toBe('  指标：1 个；地区：1 个；月份：2018-09（取自 --month）');
    expect(planData(plan)).toMatchObject({
      normalised: { thousands: 1 },
      absent: { indicators: ['A2', 'B1'], regions: ['west'] },
    });
  });
});
