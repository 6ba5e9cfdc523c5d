import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Total } from '../audit/derivation/check-contributions.ts';
import { checkDerivation } from '../audit/derivation/check-derivation.ts';
import { readDerivation } from '../audit/derivation/read-derivation.ts';
import { readTotals } from '../audit/derivation/read-totals.ts';
import { Tally, UNCHECKED } from '../audit/derivation/tally.ts';
import { DifferenceList } from '../audit/differences.ts';
import { ProblemList } from '../model/problem-list.ts';
import { recoverRuns } from '../publish/writing/recover-runs.ts';
import { derivationTable } from '../tables/derivation.ts';
import { resultsTable } from '../tables/results.ts';
import { scoresTable } from '../tables/scores.ts';
import { decodeSource, type SourceText } from '../workspace/files/decode-source.ts';
import { LARGEST_OUTPUT, readRegularFile } from '../workspace/files/regular-file.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import { reportVerdict } from './report-differences.ts';
import { Reporter } from './reporter.ts';
import type { VerifyOptions } from './verify-options.ts';

/** What holds the totals, in the order it is looked for beside a derivation. */
const TOTALS = [scoresTable.name, resultsTable.name];

class DerivationVerification {
  readonly #context: Context;
  readonly #file: string;
  readonly #options: VerifyOptions;
  readonly #reporter: Reporter;
  readonly #list = new DifferenceList();
  readonly #report = new ProblemList();
  readonly #tally: Tally;

  constructor(context: Context, file: string, options: VerifyOptions) {
    this.#context = context;
    this.#file = file;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
    this.#tally = new Tally(file, this.#list);
  }

  #source(file: string, needs: string): SourceText | undefined {
    this.#reporter.names(file);
    return decodeSource(file, readRegularFile(resolve(this.#context.cwd, file), LARGEST_OUTPUT), needs, this.#report);
  }

  /** The file of the totals: the one named, else one that lies beside the derivation. */
  #totalsFile(): string | undefined {
    if (this.#options.scores !== undefined) return this.#options.scores;
    const folder = dirname(resolve(this.#context.cwd, this.#file));
    const found = TOTALS.map((name) => join(folder, name)).find((path) => existsSync(path));
    return found && relative(this.#context.cwd, found);
  }

  #totals(): ReadonlyMap<string, Total> | undefined {
    const file = this.#totalsFile();
    const source = file === undefined ? undefined : this.#source(file, 'region,score');
    return source && readTotals(source, this.#report);
  }

  async #check(): Promise<number> {
    recoverRuns(dirname(dirname(resolve(this.#context.cwd, this.#file))));
    const source = this.#source(this.#file, `${derivationTable.keys}`);
    const derivation = source && readDerivation(source, this.#report);
    const totals = this.#totals();
    if (derivation === undefined || this.#report.errorCount > 0) return 0;
    await checkDerivation(derivation, totals, this.#tally);
    return derivation.rows.length;
  }

  async run(): Promise<ExitCode> {
    const { say, language } = this.#reporter;
    const rows = await this.#check();
    const { checked } = this.#tally;
    const unchecked = this.#tally.unchecked.map(([why, count]) => {
      return say('derivationUnchecked', { count: `${count}`, what: UNCHECKED[why][language] });
    });
    const lines = [say('verifiedDerivation', { file: this.#file, rows: `${rows}`, figures: `${checked}` })];
    const data = { file: this.#file, rows, figures: checked };
    const verdict = { list: this.#list, report: this.#report, lines, unchecked, data };
    return reportVerdict(this.#context, this.#reporter, verdict);
  }
}

/** `pingan verify --derivation FILE`: whether the figures of a derivation follow from one another. */
export async function verifyDerivation(context: Context, file: string, options: VerifyOptions): Promise<ExitCode> {
  return new DerivationVerification(context, file, options).run();
}
