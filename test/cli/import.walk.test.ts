import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { type BookCell, xlsxBytes } from '../support/workbook-files.ts';
import { smallWorkspace, withFolder } from '../support/workspace-files.ts';
import { zipParts } from '../support/zip-parts.ts';

const FIGURES: readonly (readonly BookCell[])[] = [
  ['各地区指标'],
  ['地区', 'A1', 'A2', 'B1'],
  ['East', 3.125, 5, 98.5],
  ['West', 4, '—', 96],
];
const PEOPLE: readonly (readonly BookCell[])[] = [
  ['region', 'population'],
  ['East', 10.5],
  ['West', 20],
];

/** The value of an attribute of the first tag of a name that has another attribute with a value. */
function attributeOf(xml: string, tag: string, [key, value]: readonly [string, string], wanted: string): string {
  const tags = xml.match(new RegExp(`<${tag} [^>]*>`, 'g')) ?? [];
  const found = tags.find((text) => text.includes(` ${key}="${value}"`)) ?? '';
  return new RegExp(` ${wanted}="([^"]*)"`).exec(found)?.[1] ?? '';
}

/** What a cell of a workbook holds, by its own XML: no library that pingan reads it with. */
function cellOf(book: Buffer, sheet: string, cell: string): string | undefined {
  const parts = zipParts(book);
  const id = attributeOf(parts['xl/workbook.xml'] ?? '', 'sheet', ['name', sheet], 'r:id');
  const path = attributeOf(parts['xl/_rels/workbook.xml.rels'] ?? '', 'Relationship', ['Id', id], 'Target');
  const xml = parts[`xl/${path.replace(/^\/?(xl\/)?/, '')}`] ?? '';
  return new RegExp(`<c [^>]*r="${cell}"[^>]*><v>([^<]*)</v>`).exec(xml)?.[1];
}

/** Follows an origin to what stands there. */
function followed(cwd: string, origin: string): string | undefined {
  const [file = '', sheet = '', cell = ''] = origin.split('!');
  return cellOf(readFileSync(join(cwd, file)), sheet, cell);
}

async function expectDone(args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await runCli(args, { cwd });
  expect(code, stderr).toBe(0);
  return stdout;
}

interface Imported {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly outside?: true;
}

function importedIn(cwd: string): readonly Imported[] {
  return JSON.parse(readFileSync(join(cwd, 'out/2018-10/manifest.json'), 'utf8')).predicate.imported;
}

describe('an auditor', () => {
  it('walks from a published score to the cells of the workbooks, and finds their digests in the manifest', async () => {
    const books = {
      'in/figures.xlsx': await xlsxBytes([{ name: '10月', rows: FIGURES }]),
      'people.xlsx': await xlsxBytes([{ name: 'S', rows: PEOPLE }]),
    };
    const files = smallWorkspace({ ...books, 'coefficients.csv': undefined }, { missing: 'exclude' });
    await withFolder(files, async (cwd) => {
      await expectDone(['import', 'in/figures.xlsx', '--month', '2018-10'], cwd);
      await expectDone(['import', 'people.xlsx', '--coefficients'], cwd);
      await expectDone(['compute', '--month', '2018-10'], cwd);

      const out = join(cwd, 'out/2018-10');
      const published = csvRows(readFileSync(join(out, 'results.csv'), 'utf8')).find(({ region }) => region === 'east');
      const args = ['explain', '--month', '2018-10', '--region', 'east'];
      const explained = JSON.parse(await expectDone([...args, '--format', 'json'], cwd));
      expect(explained.tree.published).toBe(published?.['score']);
      const derived = csvRows(readFileSync(join(out, 'derivation.csv'), 'utf8'));
      for (const { region, raw, imported_from: origin } of derived) {
        const cell = followed(cwd, origin ?? '');
        if (raw === '') expect([region, origin]).toEqual(['west', 'in/figures.xlsx!10月!C4']);
        else expect(cell).toBe(raw);
      }
      const row = derived.find(({ region, indicator }) => region === 'east' && indicator === 'A1');
      expect(row?.['imported_from']).toBe('in/figures.xlsx!10月!B3');

      const leaf = explained.tree.children[0].children[0];
      expect(leaf).toMatchObject({ node: 'A1', raw: '3.125', source: { imported_from: row?.['imported_from'] } });
      const coefficient = 'people.xlsx!S!B2';
      expect(JSON.stringify(leaf.stages)).toContain(`"imported_from":"${coefficient}"`);
      expect(followed(cwd, coefficient)).toBe(row?.['coefficient']);
      const text = await expectDone([...args, '--lang', 'zh'], cwd);
      expect(text).toContain('data/2018-10/east.csv:2:4，2018-10，导入自 in/figures.xlsx!10月!B3');
      expect(text).toContain(`自始适用（未注明起始月份），导入自 ${coefficient}`);
      const places = csvRows(await expectDone([...args, '--format', 'csv'], cwd));
      expect(places.find(({ figure }) => figure === 'coefficient')?.['imported_from']).toBe(coefficient);

      const bytes = ['in/figures.xlsx', 'people.xlsx'].map((name) => ({ name, bytes: readFileSync(join(cwd, name)) }));
      expect(importedIn(cwd)).toEqual(
        bytes.map(({ name, bytes: book }) => {
          return { path: name, sha256: createHash('sha256').update(book).digest('hex'), bytes: book.length };
        }),
      );
      expect((await runCli(['verify', 'out/2018-10'], { cwd })).stderr).not.toContain('xlsx');
      expect(await expectDone(['verify', '--derivation', 'out/2018-10/derivation.csv'], cwd)).toContain(
        'follow from one another',
      );
      await expectDone(['compute', '--month', '2018-10', '--check'], cwd);

      writeFileSync(join(cwd, 'people.xlsx'), 'something else');
      const changed = await runCli(['verify', 'out/2018-10'], { cwd });
      expect([changed.code, changed.stderr + changed.stdout]).toEqual([
        4,
        expect.stringMatching(/people\.xlsx: changed-import: the file has 14 B/),
      ]);
      rmSync(join(cwd, 'people.xlsx'));
      const gone = await runCli(['verify', 'out/2018-10'], { cwd });
      expect([gone.code, gone.stderr]).toEqual([0, expect.stringContaining('not checked: people.xlsx')]);
    });
  });

  it('is told of files of one name from outside the workspace apart, and none of them is opened', async () => {
    await withFolder({}, async (outside) => {
      const monthly = [
        ['2018-09', 3],
        ['2018-10', 5],
      ] as const;
      const books = await Promise.all(
        monthly.map(async ([month, value]) => {
          const rows = FIGURES.map((row) => row.map((cell) => (cell === 3.125 ? value : cell)));
          const path = join(outside, month, '=figures!.xlsx');
          mkdirSync(join(outside, month));
          const bytes = await xlsxBytes([{ name: 'S', rows }]);
          writeFileSync(path, bytes);
          return { month, path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
        }),
      );
      const files = smallWorkspace({ '=figures!.xlsx': 'a namesake' }, { missing: 'exclude', changes: true });
      await withFolder(files, async (cwd) => {
        for (const { month, path } of books) await expectDone(['import', path, '--month', month, '--replace'], cwd);
        await expectDone(['compute', '--month', '2018-10'], cwd);
        const listed = books.map(({ sha256, bytes }) => ({
          path: '=figures!.xlsx',
          sha256,
          bytes,
          outside: true as const,
        }));
        expect(importedIn(cwd)).toEqual(listed.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)));
        const [row] = csvRows(readFileSync(join(cwd, 'out/2018-10/derivation.csv'), 'utf8'));
        expect(row?.['imported_from']).toBe("'=figures!.xlsx!S!B3");
        const verified = await runCli(['verify', 'out/2018-10'], { cwd });
        expect([verified.code, verified.stderr]).toEqual([0, expect.stringContaining('not checked: =figures!.xlsx')]);
      });
    });
  });
});

it('an origin that somebody forged is text, bounded and harmless, and leads nowhere', async () => {
  const origins = ['=HYPERLINK("http://x")', `"\u001b[31m\n${'y'.repeat(10_000)}"`, '/etc/passwd!S!C7'];
  const rows = ['A1,3', 'A2,5', 'B1,98'].map((row, at) => `${row},,,${origins[at]}`);
  const east = `indicator,value,status,note,origin\n${rows.join('\n').replace('=HYPERLINK("http://x")', '"=HYPERLINK(""http://x"")"')}\n`;
  await withFolder(smallWorkspace({ 'data/2018-09/east.csv': east }), async (cwd) => {
    writeFileSync(
      join(cwd, 'import.json'),
      JSON.stringify({
        version: 1,
        options: {},
        files: [
          {
            file: '/etc/passwd',
            kind: 'observations',
            sha256: 'ab'.repeat(32),
            bytes: 1,
            form: 'xlsx',
            months: ['2018-09'],
            tables: [],
          },
        ],
      }),
    );
    await expectDone(['compute', '--month', '2018-09'], cwd);
    const text = readFileSync(join(cwd, 'out/2018-09/derivation.csv'), 'utf8');
    const cells = csvRows(text).map((row) => row['imported_from'] ?? '');
    expect(cells[0]).toBe(`'=HYPERLINK("http://x")`);
    expect(cells[1]).toMatch(/^\\u001b\[31m\\u000ay+…y+$/);
    expect(cells[1]?.length).toBeLessThanOrEqual(1001);
    expect(cells[2]).toBe('/etc/passwd!S!C7');
    const { code, stderr } = await runCli(['verify', 'out/2018-09'], { cwd });
    expect([code, stderr]).toEqual([0, expect.stringContaining('not checked: /etc/passwd')]);
    for (const format of ['text', 'markdown', 'json', 'csv']) {
      const shown = await expectDone(['explain', '--month', '2018-09', '--region', 'east', '--format', format], cwd);
      expect(shown).not.toContain('\u001b');
      expect(shown).not.toMatch(/^=|,=/m);
    }
    writeFileSync(join(cwd, 'import.json'), '{');
    const broken = await runCli(['compute', '--month', '2018-09'], { cwd });
    expect([broken.code, broken.stderr]).toEqual([
      3,
      expect.stringContaining('import.json:1:1 error bad-import-memory'),
    ]);
  });
});
