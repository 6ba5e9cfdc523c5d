import { inflateRawSync } from 'node:zlib';

/** The parts of a zip archive as texts, by name, as its directory lists them: no reader of ours. */
export function zipParts(bytes: Buffer): Record<string, string> {
  const parts: Record<string, string> = {};
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, remark] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const start = bytes.readUInt32LE(at + 42);
    const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const packed = bytes.subarray(data, data + bytes.readUInt32LE(at + 20));
    const isPacked = bytes.readUInt16LE(at + 10) === 8;
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    parts[path] = (isPacked ? inflateRawSync(packed) : packed).toString('utf8');
    at += 46 + name + extra + remark;
  }
  return parts;
}
