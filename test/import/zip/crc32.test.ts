import { expect, it } from 'vitest';
import { crc32 } from '../../../src/import/zip/crc32.ts';

it('gives the check value of the standard', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(Buffer.alloc(0))).toBe(0);
});
