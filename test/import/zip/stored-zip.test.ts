import { expect, it } from 'vitest';
import { readZip } from '../../../src/import/zip/read-zip.ts';
import { storedZip } from '../../../src/import/zip/stored-zip.ts';

it('keeps names and bytes as they are', () => {
  const entries = new Map([
    ['a.xml', Buffer.from('<a/>')],
    ['xl/表.xml', Buffer.alloc(1000, 7)],
    ['empty', Buffer.alloc(0)],
  ]);
  expect(readZip(storedZip(entries), () => true)).toEqual(entries);
});
