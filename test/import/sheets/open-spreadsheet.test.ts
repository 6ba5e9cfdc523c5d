import { describe, expect, it } from 'vitest';
import { openSpreadsheet } from '../../../src/import/sheets/open-spreadsheet.ts';
import { storedZip } from '../../../src/import/zip/stored-zip.ts';
import { odsBytes, xlsxBytes } from '../../support/workbook-files.ts';

const rows = [['Title'], ['region', 'A1'], ['east', 20.4], ['west', { percent: 0.12 }], ['north', { formula: 'B3+1' }]];
const merges = [{ row: 0, column: 0, width: 2, height: 1 }];

describe.each(['xlsx', 'ods'] as const)('a workbook (%s)', (kind) => {
  const bytes = async () =>
    kind === 'xlsx' ? await xlsxBytes([{ name: '1月', rows, merges }]) : odsBytes([{ name: '1月', rows, merges }]);

  it('is read cell by cell, whoever wrote it', async () => {
    const [sheet] = await openSpreadsheet('t', await bytes(), kind);
    expect(sheet?.name).toBe('1月');
    expect(sheet?.rows[2]?.slice(0, 2)).toEqual([
      { kind: 'text', text: 'east', raised: '' },
      { kind: 'number', text: '20.4', isComputed: false, isPercent: false },
    ]);
    expect(sheet?.rows[3]?.[1]).toMatchObject({ text: '0.12', isPercent: true });
    expect(sheet?.rows[4]?.[1]).toEqual({ kind: 'uncomputed' });
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet?.place(2, 1)).toEqual({ file: 't', line: 3, column: 2, cell: '1月!B3' });
  });
});

it('refuses a document type, which no spreadsheet program writes', async () => {
  const content = Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><office:document-content/>');
  await expect(openSpreadsheet('t', storedZip(new Map([['content.xml', content]])), 'ods')).rejects.toThrow();
});
