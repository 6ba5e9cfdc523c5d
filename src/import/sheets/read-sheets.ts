import type { Localised } from '../../model/localised.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { ZIP_LIMITS, ZipError, type ZipFault } from '../zip/read-zip.ts';
import { decodeTable, type TableHints } from './decode.ts';
import { delimitedSheet } from './delimited.ts';
import { openSpreadsheet, type SpreadsheetKind, StrangePartError } from './open-spreadsheet.ts';
import type { Sheet } from './sheet.ts';

/** The sheets of a file, and how it was read. */
export interface SheetsOfFile {
  readonly sheets: readonly Sheet[];
  /** xlsx, ods, or the encoding of a text file. */
  readonly form: string;
}

const FAULTS: Readonly<Record<Exclude<ZipFault, 'too-many-entries' | 'too-large'>, Localised>> = {
  'not-a-zip': { en: 'it is no workbook', zh: '不是工作簿' },
  damaged: { en: 'it is damaged', zh: '文件已损坏' },
  encrypted: { en: 'it is protected by a password', zh: '文件有密码保护' },
};

const UNKNOWN_CONTENT: Localised = { en: 'it holds what no spreadsheet program writes', zh: '内容并非表格软件所写' };

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';
/** How old binary workbooks (.xls), and those behind a password, begin. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** What a file is, by what it holds and not by its name. */
function kindOf(bytes: Buffer): SpreadsheetKind | 'compound' | 'text' {
  if (bytes.subarray(0, 8).equals(COMPOUND)) return 'compound';
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return 'text';
  return bytes.subarray(0, 256).includes(MIMETYPE) ? 'ods' : 'xlsx';
}

async function workbook(
  file: string,
  bytes: Buffer,
  kind: SpreadsheetKind,
  problems: ProblemList,
): Promise<SheetsOfFile | undefined> {
  try {
    return { sheets: await openSpreadsheet(file, bytes, kind), form: kind };
  } catch (error) {
    problems.add(problemOf(file, error));
    return undefined;
  }
}

function problemOf(file: string, error: unknown) {
  const at = startOf(file);
  if (error instanceof ZipError) {
    const { fault } = error;
    if (fault !== 'too-large' && fault !== 'too-many-entries') {
      return problem('bad-spreadsheet', at, { reason: FAULTS[fault] });
    }
    const limit = `${ZIP_LIMITS.entryBytes / 2 ** 20}`;
    return problem('spreadsheet-too-large', at, { limit, entries: `${ZIP_LIMITS.entries}` });
  }
  // Whatever the library cannot read is the file's fault, or is not to be told from it.
  const isDamaged = error instanceof Error && !(error instanceof StrangePartError);
  return problem('bad-spreadsheet', at, { reason: isDamaged ? FAULTS.damaged : UNKNOWN_CONTENT });
}

/** The sheets of a workbook (.xlsx, .ods) or a text file with any separator; problems go to the list. */
export async function readSheets(
  file: string,
  bytes: Buffer,
  hints: TableHints | undefined,
  problems: ProblemList,
): Promise<SheetsOfFile | undefined> {
  const kind = kindOf(bytes);
  if (kind === 'compound') {
    problems.add(problem('old-spreadsheet', startOf(file), {}));
    return undefined;
  }
  if (kind !== 'text') return workbook(file, bytes, kind, problems);
  const decoded = decodeTable(file, bytes, hints ?? {}, problems);
  const sheet = decoded && delimitedSheet(file, decoded.text, problems);
  return sheet && { sheets: [sheet], form: decoded.encoding };
}
