import type { Localised } from '../../model/localised.ts';

const WORKBOOK: Localised = { en: 'a workbook or another zip archive', zh: '工作簿或其他 zip 压缩文件' };
const OLD_WORKBOOK: Localised = { en: 'a workbook of old Excel (.xls)', zh: '旧版 Excel 工作簿（.xls）' };
const PDF: Localised = { en: 'a PDF', zh: 'PDF 文件' };
const COMPRESSED: Localised = { en: 'a compressed file', zh: '压缩文件' };
const PICTURE: Localised = { en: 'a picture', zh: '图片' };
const DATABASE: Localised = { en: 'a database', zh: '数据库文件' };
const PARQUET: Localised = { en: 'Parquet', zh: 'Parquet 文件' };
const RICH_TEXT: Localised = { en: 'rich text (RTF)', zh: 'RTF 文档' };

/** The first bytes of files that are no text, in hexadecimal, and what such a file is. */
const SIGNATURES: readonly (readonly [start: string, what: Localised, isWorkbook: boolean])[] = [
  ['504b0304', WORKBOOK, true],
  ['504b0506', WORKBOOK, true],
  ['d0cf11e0a1b11ae1', OLD_WORKBOOK, false],
  ['255044462d', PDF, false],
  ['1f8b', COMPRESSED, false],
  ['377abcaf271c', COMPRESSED, false],
  ['526172211a07', COMPRESSED, false],
  ['28b52ffd', COMPRESSED, false],
  ['89504e470d0a1a0a', PICTURE, false],
  ['ffd8ff', PICTURE, false],
  ['53514c69746520666f726d61742033', DATABASE, false],
  ['50415231', PARQUET, false],
  ['7b5c727466', RICH_TEXT, false],
];

const OF_WORKBOOK: Localised = {
  en: 'read it with "pingan import", or save its table as CSV in UTF-8',
  zh: '请用 "pingan import" 读取，或把表格另存为 UTF-8 编码的 CSV',
};
const OF_OTHERS: Localised = { en: 'save its table as CSV in UTF-8', zh: '请把表格另存为 UTF-8 编码的 CSV' };

/** What a file is that holds no text, with the remedy; undefined for all others. */
export interface NoText {
  readonly what: Localised;
  readonly remedy: Localised;
}

/** Tells a file that is no text by its first bytes, whatever its name says. */
export function signatureOf(bytes: Buffer): NoText | undefined {
  const head = bytes.subarray(0, 16).toString('hex');
  const known = SIGNATURES.find(([start]) => head.startsWith(start));
  return known && { what: known[1], remedy: known[2] ? OF_WORKBOOK : OF_OTHERS };
}
