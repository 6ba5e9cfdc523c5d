import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import { loadNames, type ProjectOptions } from '../api.ts';
import { DifferenceList } from '../audit/differences.ts';
import { type Compared, comparePublished } from '../audit/published/compare.ts';
import { type PublishedTable, readPublished } from '../audit/published/read.ts';
import { type PublishedSheet, publishedSheet } from '../audit/published/sheet.ts';
import type { TableHints } from '../import/sheets/decode.ts';
import { readSheets } from '../import/sheets/read-sheets.ts';
import type { Computation } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import { problem, startOf } from '../model/problem.ts';
import { ProblemList } from '../model/problem-list.ts';
import { parseExact } from '../numeric/text.ts';
import { textHints } from '../workspace/files/decode-text.ts';
import { readRegularFile } from '../workspace/files/regular-file.ts';
import { shown } from '../workspace/number-cell.ts';
import { computeMonths } from './compute-months.ts';
import type { Context } from './context.ts';
import { type ExitCode, UsageError } from './exit-codes.ts';
import { readMonthOption } from './months.ts';
import { reportVerdict } from './report-differences.ts';
import { Reporter } from './reporter.ts';
import type { Say } from './texts.ts';
import type { VerifyOptions } from './verify-options.ts';

function readTolerance(value: string, say: Say): Exact {
  const tolerance = parseExact(value);
  if (tolerance === undefined || tolerance.coefficient < 0n) throw new UsageError(say('badTolerance', { value }));
  return tolerance;
}

/** What was left out of the comparison, as lines. */
function passedOverLines(table: PublishedTable, compared: Compared, isPartial: boolean, say: Say): string[] {
  const columns = [...table.passedOver, ...compared.passedOver];
  const lines = table.passedOverLines.map(String);
  return [
    ...(columns.length > 0 ? [say('passedOverColumns', { columns: columns.map((each) => shown(each)) })] : []),
    ...(lines.length === 0 ? [] : [say('passedOverRows', { lines })]),
    ...(isPartial && compared.unpublished > 0 ? [say('notPublished', { count: `${compared.unpublished}` })] : []),
  ];
}

/**
 * What tells how a published table is encoded: the workspace's own encoding and names, as for its inputs. What is plain
 * UTF-8 is that all the same, as everything is that compute writes.
 */
async function hintsOf(bytes: Buffer, where: ProjectOptions): Promise<TableHints> {
  const needs = 'region,score';
  const names = await loadNames(where);
  // What is wrong with the workspace is reported when it is computed.
  if (!names.ok) return { needs };
  const { encoding, ...hints } = textHints(names.value.settings, names.value.regions);
  const isPlain = isUtf8(bytes) && !bytes.includes(0);
  return { ...hints, needs, encoding: isPlain ? undefined : encoding };
}

/** The visible sheets of a file that hold anything, or the one that is named. */
async function publishedSheets(
  { cwd }: Context,
  file: string,
  options: VerifyOptions,
  report: ProblemList,
): Promise<PublishedSheet[]> {
  const bytes = readRegularFile(resolve(cwd, file));
  const hints = await hintsOf(bytes, { project: options.project, cwd });
  const read = await readSheets(file, bytes, hints, report);
  if (read === undefined) return [];
  const { sheet: named } = options;
  const chosen = read.sheets.filter(({ name, isHidden }) => (named === undefined ? !isHidden : name === named));
  const sheets = chosen.map(publishedSheet).filter(({ rows }) => rows.length > 0);
  if (sheets.length > 0) return sheets;
  if (chosen.length > 0) report.add(problem('empty-file', startOf(file), { needs: 'region,score' }));
  else {
    const known = read.sheets.map(({ name }) => name);
    report.add(problem('unknown-sheet', startOf(file), { sheet: named ?? '', sheets: known }));
  }
  return [];
}

/** `pingan verify --published FILE`: whether a published table holds what is computed for a month. */
export async function verifyPublished(context: Context, file: string, options: VerifyOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const { say } = reporter;
  if (options.month === undefined) throw new UsageError(say('publishedMonth'));
  const month = readMonthOption('--month', options.month, say);
  const rules = { tolerance: readTolerance(options.tolerance ?? '0', say), isPartial: options.partial === true };
  reporter.names(file);
  const report = new ProblemList();
  const list = new DifferenceList();
  const sheets = await publishedSheets(context, file, options, report);
  let counts = { regions: 0, figures: 0 };
  let unchecked: string[] = [];
  const where = { project: options.project, cwd: context.cwd };
  const compare = ({ index }: Computation): void => {
    const table = readPublished(sheets, index.workspace, report);
    const compared = comparePublished(file, table.rows, index, rules, list);
    counts = { regions: table.rows.length, figures: compared.figures };
    unchecked = passedOverLines(table, compared, rules.isPartial, say);
  };
  const computed = await computeMonths(where, [month], { stderr: context.stderr }, () => ({ take: compare }));
  report.addAll(computed.report);
  const { regions, figures } = counts;
  const lines = [say('verifiedPublished', { file, regions: `${regions}`, figures: `${figures}`, month })];
  const data = { month, file, ...counts };
  // A table that cannot be read to its end is no proof that what was published is wrong.
  return reportVerdict(context, reporter, { list, report, lines, unchecked, data, errorsDecide: true });
}
