import { crc32 } from './crc32.ts';

/** 1980-01-01, the first day that the format knows. */
const DAY = 0x21;
const VERSION = 20;
/** Names are in UTF-8. */
const UTF8 = 0x800;

/** What local and directory headers have in common, from the version on. */
function facts(name: Buffer, content: Buffer): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(UTF8, 2);
  head.writeUInt16LE(DAY, 8);
  head.writeUInt32LE(crc32(content), 10);
  head.writeUInt32LE(content.length, 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function endOf(count: number, length: number, start: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(start, 16);
  return end;
}

/** A zip archive of entries as they are, not compressed. */
export function storedZip(entries: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [text, content] of entries) {
    const name = Buffer.from(text);
    const head = facts(name, content);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const version = Buffer.from([VERSION, 0]);
    directory.push(u32(0x02014b50), version, head, tail, name);
    parts.push(u32(0x04034b50), head, name, content);
    offset += 4 + head.length + name.length + content.length;
  }
  const listing = Buffer.concat(directory);
  return Buffer.concat([...parts, listing, endOf(entries.size, listing.length, offset)]);
}
