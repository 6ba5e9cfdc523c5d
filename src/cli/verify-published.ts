import { resolve } from 'node:path';
import { comparePublished } from '../audit/compare-published.ts';
import { DifferenceList } from '../audit/differences.ts';
import { readPublished } from '../audit/read-published.ts';
import type { Exact } from '../model/exact.ts';
import { ProblemList } from '../model/problem-list.ts';
import { parseExact } from '../numeric/text.ts';
import { readRegularFile } from '../workspace/files/regular-file.ts';
import { decodeSource } from '../workspace/files/source-reader.ts';
import { computeMonths } from './compute-months.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import { readMonthOption } from './months.ts';
import { reportVerdict } from './report-differences.ts';
import { Reporter } from './reporter.ts';
import type { Say } from './texts.ts';
import { UsageError } from './usage-error.ts';
import type { VerifyOptions } from './verify-options.ts';

function readTolerance(value: string, say: Say): Exact {
  const tolerance = parseExact(value);
  if (tolerance === undefined || tolerance.coefficient < 0n) throw new UsageError(say('badTolerance', { value }));
  return tolerance;
}

/** `pingan verify --published FILE`: whether a published table holds what is computed for a month. */
export async function verifyPublished(context: Context, file: string, options: VerifyOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const { say } = reporter;
  if (options.month === undefined) throw new UsageError(say('publishedMonth'));
  const month = readMonthOption('--month', options.month, say);
  const tolerance = readTolerance(options.tolerance ?? '0', say);
  const report = new ProblemList();
  const list = new DifferenceList();
  const source = decodeSource(file, readRegularFile(resolve(context.cwd, file)), 'region,score', report);
  let compared = { regions: 0, figures: 0 };
  const where = { project: options.project, cwd: context.cwd };
  const computed = await computeMonths(where, [month], context.stderr, ({ index }) => {
    if (source === undefined) return;
    const rows = readPublished(source, index.workspace, report);
    compared = { regions: rows.length, figures: comparePublished(file, rows, index, tolerance, list) };
  });
  report.addAll(computed);
  const { regions, figures } = compared;
  const lines = [say('verifiedPublished', { file, regions: `${regions}`, figures: `${figures}`, month })];
  return reportVerdict(context, reporter, { list, report, lines, unchecked: [], data: { month, file, ...compared } });
}
