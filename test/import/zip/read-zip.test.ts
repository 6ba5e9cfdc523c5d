import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/import/zip/crc32.ts';
import { readZip, ZIP_LIMITS, type ZipFault } from '../../../src/import/zip/read-zip.ts';
import { storedZip } from '../../../src/import/zip/stored-zip.ts';

/** An archive of one entry, with what its directory declares. */
function archive(
  content: Buffer,
  declared: { size?: number; crc?: number; flags?: number; count?: number } = {},
): Buffer {
  const raw = deflateRawSync(content);
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const row = Buffer.alloc(47);
  row.writeUInt32LE(0x02014b50, 0);
  row.writeUInt16LE(declared.flags ?? 0, 8);
  row.writeUInt16LE(8, 10);
  row.writeUInt32LE(declared.crc ?? crc32(content), 16);
  row.writeUInt32LE(raw.length, 20);
  row.writeUInt32LE(declared.size ?? content.length, 24);
  row.writeUInt16LE(1, 28);
  row.write('a', 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(declared.count ?? 1, 10);
  end.writeUInt32LE(local.length + raw.length, 16);
  return Buffer.concat([local, raw, row, end]);
}

function faultOf(bytes: Buffer): ZipFault | undefined {
  try {
    readZip(bytes, () => true);
    return undefined;
  } catch (error) {
    return (error as { fault: ZipFault }).fault;
  }
}

describe('readZip', () => {
  it('inflates what is wanted, and nothing else', () => {
    expect(
      readZip(archive(Buffer.from('hello')), () => true)
        .get('a')
        ?.toString(),
    ).toBe('hello');
    expect(readZip(archive(Buffer.from('hello'), { crc: 1 }), () => false).size).toBe(0);
  });

  it('refuses what declares more than the limit before it inflates anything', () => {
    expect(faultOf(archive(Buffer.from('x'), { size: ZIP_LIMITS.entryBytes + 1 }))).toBe('too-large');
  });

  it('stops inflating at the declared size, in bounded memory', () => {
    const bomb = archive(Buffer.alloc(96 * 2 ** 20), { size: 1000, crc: 0 });
    const before = process.memoryUsage().rss;
    expect(faultOf(bomb)).toBe('too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(48 * 2 ** 20);
  });

  it.each<[string, Buffer, ZipFault]>([
    ['no archive', Buffer.from('not an archive, but long enough'), 'not-a-zip'],
    ['another checksum', archive(Buffer.from('hello'), { crc: 1 }), 'damaged'],
    ['fewer bytes than declared', archive(Buffer.from('hello'), { size: 9 }), 'damaged'],
    ['a password', archive(Buffer.from('hello'), { flags: 1 }), 'encrypted'],
    ['a directory cut short', archive(Buffer.from('hello'), { count: 2 }), 'damaged'],
    ['too many entries', archive(Buffer.from('hello'), { count: ZIP_LIMITS.entries + 1 }), 'too-many-entries'],
  ])('refuses an archive with %s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  it('refuses whatever one changed byte makes unreadable, and never fails otherwise', () => {
    const sound = storedZip(new Map([['a', Buffer.from('abc')]]));
    for (let at = 0; at < sound.length; at += 1) {
      const changed = Buffer.from(sound);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(() => faultOf(changed)).not.toThrow();
    }
  });
});
