import { describe, expect, it } from 'vitest';
import { isOwnWorkbook } from '../../../src/audit/workbook/own-workbook.ts';
import { workbookBytes } from '../../../src/audit/workbook/write-xlsx.ts';
import { workbookOf } from '../../support/workbook-cells.ts';

const own = await workbookBytes(await workbookOf());
const PROPERTIES = 'docProps/core.xml';

/** An archive that holds nothing but properties, stored as they are. */
function archiveOf(properties: string): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt32LE(Buffer.byteLength(properties), 18);
  header.writeUInt16LE(PROPERTIES.length, 26);
  return Buffer.concat([header, Buffer.from(PROPERTIES), Buffer.from(properties)]);
}

describe('a workbook of pingan', () => {
  it('is known by its author and by the instant that it tells', () => {
    expect(isOwnWorkbook(own)).toBe(true);
    const stored = '<dc:creator>pingan</dc:creator><dcterms:modified x="">1980-01-01T00:00:00Z</dcterms:modified>';
    expect(isOwnWorkbook(archiveOf(stored))).toBe(true);
  });

  it('is not known again once a spreadsheet has saved it', () => {
    const saved = '<dc:creator>pingan</dc:creator><dcterms:modified x="">2026-11-24T09:00:00Z</dcterms:modified>';
    expect(isOwnWorkbook(archiveOf(saved))).toBe(false);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('region,score\n')],
    ['a text that names the part', Buffer.from(`${'x'.repeat(40)}${PROPERTIES}`)],
    ['half of it', own.subarray(0, own.indexOf(PROPERTIES) + 60)],
  ])('is not %s', (_, bytes) => {
    expect(isOwnWorkbook(bytes)).toBe(false);
  });
});
