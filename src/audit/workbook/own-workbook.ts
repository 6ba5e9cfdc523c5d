import { inflateRawSync } from 'node:zlib';

/** The instant that zip archives begin to count at: a workbook tells no other, so that the same inputs give the same bytes. */
export const WRITTEN = new Date('1980-01-01T00:00:00Z');
/** The author that a workbook names. */
export const AUTHOR = 'pingan';

const PROPERTIES = 'docProps/core.xml';
/** How a file in a zip archive begins: a signature; from 18 on its size, the lengths of its name and of what follows. */
const SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;
const MOST_BYTES = 1 << 20;

/** The text of a workbook's properties; undefined if they cannot be read. */
function propertiesOf(bytes: Buffer): string | undefined {
  const from = bytes.indexOf(PROPERTIES, 0, 'latin1') - HEADER_BYTES;
  if (from < 0 || bytes.readUInt32LE(from) !== SIGNATURE) return undefined;
  const data = from + HEADER_BYTES + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
  const stored = bytes.subarray(data, data + bytes.readUInt32LE(from + 18));
  try {
    const isPacked = bytes.readUInt16LE(from + 8) !== 0;
    return (isPacked ? inflateRawSync(stored, { maxOutputLength: MOST_BYTES }) : stored).toString('utf8');
  } catch {
    return undefined;
  }
}

/** Whether a file is a workbook as pingan wrote it: one that a spreadsheet has saved since tells when. */
export function isOwnWorkbook(bytes: Buffer): boolean {
  const properties = propertiesOf(bytes) ?? '';
  const instant = WRITTEN.toISOString().replace('.000Z', 'Z');
  return properties.includes(`>${AUTHOR}</dc:creator>`) && properties.includes(`>${instant}</dcterms:modified>`);
}
