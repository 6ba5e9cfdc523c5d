import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { xlsxBytes } from '../support/workbook-files.ts';
import { withFolder } from '../support/workspace-files.ts';

const TABLE = [
  '各县指标',
  '区划代码,县名,所属市,级别,GDP（亿元）,失业率,人口*',
  '330101,安县,杭,县,12.5,3.4%,100',
  '330102,宁县,杭,县,13.5,3.1%,—',
  '330103,平区,绍,区,"1,212.5",3.9%,120',
  '330104,和区,绍,区,15.5,3.2%,130',
  '合计,,,,43,,',
  '',
].join('\n');

describe('pingan init --from', () => {
  it('says what it found, what is to be decided and where, and the commands that go on', async () => {
    await withFolder({ '2025-01.csv': TABLE }, async (cwd) => {
      const { code, stdout, stderr } = await runCli(['init', 'w', '--from', '2025-01.csv'], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const lines = stdout.split('\n');
      expect(lines[0]).toBe('made w: 3 indicators, 4 regions');
      expect(lines).toEqual(expect.arrayContaining(['  I01  GDP (亿元)  2:16', '  330101  安县  3:8']));
      expect(stdout).toContain(
        'peer groups by the column "级别" (2:13): 县, 区\nleft out, also by the import: 2:9 "所属市"\n',
      );
      for (const decision of ['column direction', 'column weight', 'columns adjust_by and per', 'column parent']) {
        expect(stdout).toContain(
          `indicators.csv, ${decision}`.replace('indicators.csv, column parent', 'column parent'),
        );
      }
      const commands = lines.slice(lines.indexOf('next:') + 1).filter((line) => line !== '');
      expect(commands).toEqual([
        '  pingan import 2025-01.csv --project w',
        '  pingan compute --project w --month 2025-01',
      ]);
      for (const command of commands) {
        const run = await runCli(command.trim().split(' ').slice(1), { cwd });
        expect(run.code, run.stderr).toBe(0);
        if (command.includes('compute')) expect(run.stdout).toContain('县: 2 of 2 regions ranked');
      }
    });
  });

  it('says the same as JSON', async () => {
    await withFolder(
      {
        'a.xlsx': await xlsxBytes([
          {
            name: 'S',
            rows: [
              ['地区', 'A1'],
              ['安', 1],
              ['宁', 2],
            ],
          },
        ]),
      },
      async (cwd) => {
        const { stdout } = await runCli(['init', 'w', '--from', 'a.xlsx', '--json'], { cwd });
        expect(JSON.parse(stdout)).toMatchObject({
          folder: 'w',
          indicators: [{ code: 'A1', name: 'A1', unit: '', cell: 'S!B1' }],
          regions: [
            { code: 'R01', name: '安', cell: 'S!A2' },
            { code: 'R02', name: '宁', cell: 'S!A3' },
          ],
          months: [],
          next: ['pingan import a.xlsx --project w --month YYYY-MM', 'pingan compute --project w --month YYYY-MM'],
        });
      },
    );
  });

  it('writes nothing where a table cannot be read, or the folder holds anything', async () => {
    await withFolder({ 'a.csv': '说明\n文字\n', 'b.csv': TABLE, 'full/x.txt': 'x' }, async (cwd) => {
      const none = await runCli(['init', 'w', '--from', 'a.csv'], { cwd });
      expect(none.code).toBe(3);
      expect(none.stderr).toMatch(/^a\.csv:1:1 error no-table-to-begin-with: .*\n1 error; nothing was written\n$/);
      expect(existsSync(join(cwd, 'w'))).toBe(false);
      expect((await runCli(['init', 'full', '--from', 'b.csv'], { cwd })).code).toBe(5);
      expect(readdirSync(join(cwd, 'full'))).toEqual(['x.txt']);
    });
  });
});
