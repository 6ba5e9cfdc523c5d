import { posix } from 'node:path';
import type { Language } from '../model/localised.ts';
import type { Problem } from '../model/problem.ts';
import type { ProblemList, ShownProblems } from '../model/problem-list.ts';
import type { Severity } from '../model/problems/entry.ts';
import { problemFinding } from '../publish/findings/from-run.ts';
import type { Painter } from '../publish/painter.ts';
import { problemData, problemLine } from '../publish/problem-text.ts';
import { isForPeople, type Look, printed, type Report, type ReportFormat } from '../publish/report.ts';
import { findWorkspace } from '../workspace/find-workspace.ts';
import { type Context, languageOf } from './context.ts';
import type { FindingLog, FindingOptions } from './finding-log.ts';
import { pathFrom } from './shown-path.ts';
import { commandWords, type Say } from './texts.ts';

/** The options every command has. */
export interface CommonOptions {
  readonly project?: string;
  readonly lang?: Language;
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** Whether warnings stop the run as errors do. */
  readonly strict?: boolean;
}

/** Speaks to the user: results on stdout, everything else on stderr, in one language. */
export class Reporter {
  /** Where findings go in another form than text, if they do. */
  readonly findings: FindingLog | undefined;
  readonly language: Language;
  readonly say: Say;
  readonly chalk: Painter;
  readonly #context: Context;
  readonly #options: CommonOptions;
  /** Files named on the command line, whose problems name them from the working folder. */
  readonly #named = new Set<string>();

  constructor(context: Context, options: CommonOptions & FindingOptions) {
    this.#context = context;
    this.findings = options.findings;
    this.#options = options;
    this.language = options.lang ?? languageOf(context.env);
    this.say = commandWords(this.language).say;
    this.chalk = context.ink;
  }

  /** How reports are to look. */
  get look(): Look {
    return { language: this.language, chalk: this.chalk, width: this.#context.stdout.columns };
  }

  get json(): boolean {
    return this.#options.json === true;
  }

  /** Whether results are printed as text at all. */
  get printsResults(): boolean {
    return !this.json && this.#options.quiet !== true;
  }

  /** Prints a result; not with --json, which prints its own, and not with --quiet. */
  result(lines: readonly string[]): void {
    if (this.printsResults) this.#context.stdout.lines(lines);
  }

  /** Prints what a command found in a format; as JSON with --json, whatever the format. With --quiet only data are. */
  report(report: Report, format: ReportFormat): void {
    const asked = this.json ? 'json' : format;
    if (this.#options.quiet === true && isForPeople(asked)) return;
    const found = printed(report, asked, this.look);
    if (found.kind === 'data') this.#context.stdout.data(found.text);
    else this.result(found.lines);
  }

  /** Prints the JSON result, where --json asks for one. */
  data(value: () => unknown): void {
    if (this.json) this.#context.stdout.data(`${JSON.stringify(value(), null, 2)}\n`);
  }

  /** The workspace's folder. */
  get root(): string {
    const { cwd } = this.#context;
    return findWorkspace(cwd, this.#options.project) ?? cwd;
  }

  /** The workspace's folder as named from the working folder. */
  get #rootFromHere(): string {
    return pathFrom(this.#context.cwd, this.root);
  }

  /** Says that a file is named from the working folder and not from the workspace. */
  names(file: string): void {
    this.#named.add(file);
  }

  /** Prints a remark, which is neither a result nor a problem; not with --quiet or --json, nor beside a document. */
  note(line: string): void {
    if (this.findings?.isDocument === true) return;
    if (!this.json && this.#options.quiet !== true) this.#context.stderr.lines([line]);
  }

  /** Prints what decides how the run ends; with --quiet too. */
  complain(message: string): void {
    this.#context.stderr.lines([this.say('error', { message })]);
  }

  /** Puts problems into the form that --problems asks for, if it asks for one. */
  find(severity: Severity, report: ProblemList): void {
    if (this.findings === undefined) return;
    const problems = this.#fromHere(report.shown(severity).problems);
    this.findings.add(
      problems.map((problem) => problemFinding(problem, this.language)),
      '.',
    );
    this.findings.flush(false);
  }

  /** Problems with their files named from the working folder, as editors and CI open them. */
  #fromHere(problems: readonly Problem[], root: string = this.#rootFromHere): readonly Problem[] {
    return problems.map((problem) => {
      return this.#named.has(problem.file) ? problem : { ...problem, file: posix.join(root, problem.file) };
    });
  }

  #problems({ problems, leftOut }: ShownProblems): void {
    // From a workspace elsewhere, a way up and down again would tell a reader less than the file does.
    const root = this.#rootFromHere;
    const told = root.startsWith('..') ? problems : this.#fromHere(problems, root);
    const lines = told.map((problem) => problemLine(problem, this.language));
    const kinds = [...leftOut].map(([code, count]) => `${count} ${code}`);
    const count = [...leftOut.values()].reduce((sum, each) => sum + each, 0);
    if (count > 0) lines.push(this.say('moreProblems', { count: `${count}`, kinds }));
    if (lines.length > 0) this.#context.stderr.lines(lines);
  }

  /** Prints warnings after a result; with --json they are part of it, with --quiet they stay unsaid. */
  warnings(report: ProblemList): void {
    const count = report.warningCount;
    const isSilent = this.#options.quiet === true;
    if (this.findings !== undefined) {
      // A document holds everything; annotations are as quiet as text.
      if (this.findings.isDocument || !isSilent) this.find('warning', report);
      return;
    }
    if (count === 0 || this.json || isSilent) return;
    this.#problems(report.shown('warning'));
    this.note(this.say(count === 1 ? 'oneWarning' : 'warningCount', { count: `${count}` }));
  }

  /** Prints the errors of a failed run and its outcome; with --json, errors and warnings as JSON on stdout. */
  failure(report: ProblemList, consequence?: 'nothingWritten'): void {
    this.find('error', report);
    if (this.findings?.isDocument === true) this.find('warning', report);
    if (this.json) {
      this.data(() => this.problemData(report));
      return;
    }
    if (this.findings?.isDocument === true) return;
    if (this.findings === undefined) this.#problems(report.shown('error'));
    const count = report.errorCount;
    const closing = this.say(count === 1 ? 'oneProblem' : 'problemCount', { count: `${count}` });
    this.#context.stderr.lines([`${closing}${consequence === undefined ? '' : this.say(consequence)}`]);
  }

  /** Whether a report stops the run: it holds errors, or with --strict warnings, which are then told as errors. */
  isStopped(report: ProblemList, consequence?: 'nothingWritten'): boolean {
    const { errorCount, warningCount } = report;
    const isStrict = this.#options.strict === true && warningCount > 0;
    if (errorCount === 0 && !isStrict) return false;
    this.failure(isStrict ? report.asErrors() : report, consequence);
    const isDocument = this.findings?.isDocument === true;
    if (isStrict && errorCount === 0 && !this.json && !isDocument) {
      this.complain(this.say('strict', { count: `${warningCount}` }));
    }
    return true;
  }

  /** The report as data: counts, the problems that are shown, and how many of each kind are left out. */
  problemData(report: ProblemList): object {
    const [errors, warnings] = [report.shown('error'), report.shown('warning')];
    const problems = [...errors.problems, ...warnings.problems].map((problem) => problemData(problem, this.language));
    const leftOut = Object.fromEntries([...errors.leftOut, ...warnings.leftOut]);
    const counts = { errors: report.errorCount, warnings: report.warningCount };
    return {
      workspace: this.#rootFromHere,
      ...counts,
      problems,
      ...(Object.keys(leftOut).length === 0 ? {} : { left_out: leftOut }),
    };
  }
}
