import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { xlsxBytes } from '../support/workbook-files.ts';
import { smallWorkspace, withFolder } from '../support/workspace-files.ts';

/** A table as it is told in Western Europe: Latin-1, decimal commas, marks of its own. */
const WESTERN = Buffer.from('Région;Coût;Décès\nÉvry;12,5;3\nOrléans;n.c.;4,25\n', 'latin1');

describe('the options of reading tables', () => {
  it('hold for init --from, which remembers them, so that the import needs none', async () => {
    await withFolder({ 'in/2025-01.csv': WESTERN, 'in/2025-02.csv': WESTERN }, async (cwd) => {
      const options = ['--encoding', 'windows-1252', '--decimal', ',', '--missing', 'n.c.'];
      const begun = await runCli(['init', 'w', '--from', 'in/2025-01.csv', ...options], { cwd });
      expect([begun.code, begun.stderr]).toEqual([0, '']);
      expect(begun.stdout).toContain('made w: 2 indicators, 2 regions');
      const memory = JSON.parse(readFileSync(join(cwd, 'w/import.json'), 'utf8'));
      expect(memory.options.observations).toEqual({ encoding: 'windows-1252', decimal: ',', missing: ['n.c.'] });
      const imported = await runCli(['import', 'in/2025-01.csv', 'in/2025-02.csv', '--project', 'w'], { cwd });
      expect([imported.code, imported.stderr]).toEqual([0, '']);
      expect(readFileSync(join(cwd, 'w/data/2025-02/R02.csv'), 'utf8')).toMatch(/^I01,,L,n\.c\.,.*\nI02,4\.25,/m);
      expect(imported.stdout).toMatch(/^ {2}the same columns in in\/2025-02\.csv$/m);
    });
  });

  it('are refused by init without --from, and where the encoding is none', async () => {
    await withFolder({}, async (cwd) => {
      const alone = await runCli(['init', 'w', '--decimal', ','], { cwd });
      expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining('name the table with --from')]);
      const wrong = await runCli(['init', 'w', '--from', 'x.csv', '--encoding', 'latin-9x'], { cwd });
      expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--encoding is "latin-9x"')]);
    });
  });

  it('go over to the only sheet that fits where the remembered one is gone, and ask where several fit', async () => {
    const rows = (figure: number) => [
      ['region', 'A1', 'A2', 'B1'],
      ['East', figure, 5, 98],
      ['West', 4, 7, 96],
    ];
    const note = { name: '说明', rows: [['口径说明']] };
    await withFolder(smallWorkspace(), async (cwd) => {
      const book = async (name: string, ...sheets: readonly string[]) => {
        const tables = sheets.map((sheet, at) => ({ name: sheet, rows: rows(at + 3) }));
        writeFileSync(join(cwd, name), await xlsxBytes([note, ...tables]));
      };
      await book('2025-01.xlsx', '2025-01', 'draft');
      await book('2025-02.xlsx', '2025-02');
      await book('2025-03.xlsx', 'final', 'draft');
      const run = (...args: readonly string[]) => runCli(['import', ...args], { cwd });
      expect((await run('2025-01.xlsx', '--sheet', '2025-01')).code).toBe(0);
      const next = await run('2025-02.xlsx');
      expect([next.code, next.stderr]).toEqual([
        0,
        expect.stringContaining(
          'the sheet "2025-01", which was read last time, is gone or of another month, and "2025-02", the only one that fits, was read',
        ),
      ]);
      const several = await run('2025-03.xlsx');
      expect([several.code, several.stderr]).toEqual([
        3,
        expect.stringContaining(
          'the sheet "2025-02", which was read last time, is gone or of another month, and several fit: "final", "draft"; name one with --sheet',
        ),
      ]);
      const asked = await run('2025-03.xlsx', '--sheet', '2025-03');
      expect([asked.code, asked.stderr]).toEqual([3, expect.stringContaining('unknown-sheet')]);
    });
  });

  it('read a remembered sheet that still stands again, and name those beside it whose months were not imported', async () => {
    const table = (month: string, figure: number) => ({
      name: month,
      rows: [
        ['region', 'A1', 'A2', 'B1'],
        ['East', figure, 5, 98],
        ['West', 4, 7, 96],
      ],
    });
    await withFolder(smallWorkspace({ 'data/2018-09/east.csv': undefined }), async (cwd) => {
      const book = async (...sheets: readonly { name: string; rows: (string | number)[][] }[]) => {
        writeFileSync(join(cwd, '2025.xlsx'), await xlsxBytes(sheets));
      };
      const run = (...args: readonly string[]) => runCli(['import', '2025.xlsx', ...args], { cwd });
      const draft = { ...table('draft 2025-01', 9) };
      await book(table('1月', 3), draft);
      expect(await run('--sheet', '1月')).toMatchObject({ code: 0, stderr: '' });
      // A sheet that holds nothing but months that are there is no reason for a word.
      expect(await run()).toMatchObject({ code: 0, stderr: '' });
      await book(table('1月', 3), draft, table('2月', 5), table('3月', 6));
      const again = await run();
      expect([again.code, again.stderr]).toEqual([
        0,
        expect.stringContaining(
          '2025.xlsx:1:1 warning remembered-sheet: the sheet "1月" was read, as last time, but its months (2025-01) were imported before and those of "2月", "3月" were not;',
        ),
      ]);
      expect(existsSync(join(cwd, 'data/2025-02'))).toBe(false);
      expect(await run('--sheet', '2月')).toMatchObject({ code: 0, stderr: '' });
      expect((await run()).stderr).toContain('(2025-02) were imported before and those of "3月" were not');
      const moved = await run('--month', '2025-03');
      expect([moved.code, moved.stderr]).toEqual([0, expect.stringContaining('"3月", the only one that fits,')]);
      expect(await run()).toMatchObject({ code: 0, stderr: '' });
      // --forget reads every sheet as at first, and nothing holds any more.
      await book(table('2月', 5), table('3月', 6), table('4月', 7));
      expect((await run()).code).toBe(0);
      expect(existsSync(join(cwd, 'data/2025-04'))).toBe(false);
      expect(await run('--forget')).toMatchObject({ code: 0, stderr: '' });
      expect(existsSync(join(cwd, 'data/2025-04'))).toBe(true);
      expect(JSON.parse(readFileSync(join(cwd, 'import.json'), 'utf8')).options).toEqual({});
    });
  });
});
