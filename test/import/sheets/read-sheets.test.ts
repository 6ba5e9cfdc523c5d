import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/import/sheets/read-sheets.ts';
import { storedZip } from '../../../src/import/zip/stored-zip.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { odsBytes, xlsxBytes } from '../../support/workbook-files.ts';

async function read(bytes: Buffer, encoding?: string) {
  const problems = new ProblemList();
  const found = await readSheets('t', bytes, { encoding }, problems);
  return { form: found?.form, codes: problems.errors.map(({ code }) => code) };
}

describe('readSheets', () => {
  it('goes by what a file holds, not by its name', async () => {
    const sheets = [{ name: 'a', rows: [['x']] }];
    expect(await read(await xlsxBytes(sheets))).toEqual({ form: 'xlsx', codes: [] });
    expect(await read(odsBytes(sheets))).toEqual({ form: 'ods', codes: [] });
    expect(await read(Buffer.from('a,b\n1,2\n'))).toEqual({ form: 'utf-8', codes: [] });
  });

  it.each([
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-spreadsheet'],
    ['a broken archive', Buffer.from('PK but nothing more than that'), 'bad-spreadsheet'],
    ['an archive of something else', storedZip(new Map([['a', Buffer.from('b')]])), 'bad-spreadsheet'],
    ['no text', Buffer.from('ff80fe', 'hex'), 'bad-encoding'],
  ])('reports %s', async (_, bytes, code) => {
    expect(await read(bytes)).toEqual({ form: undefined, codes: [code] });
  });
});
