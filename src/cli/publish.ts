import { basename, dirname, join, relative, resolve } from 'node:path';
import type { OutputFacts, OutputFile } from '../audit/manifest.ts';
import type { Computation } from '../model/computed-index.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { Edition } from '../publish/bulletin/edition.ts';
import { publishedFragment } from '../publish/bulletin/fragment.ts';
import { wholePage } from '../publish/bulletin/pages/whole.ts';
import { publishedCsv, publishedMarkdown } from '../publish/bulletin/published-table.ts';
import { writeSite } from '../publish/bulletin/site.ts';
import { DERIVED_MOST } from '../publish/output-files.ts';
import { makeFolders, removeEmpty } from '../publish/writing/disk.ts';
import { OutputRun, writeTogether } from '../publish/writing/output-run.ts';
import { ownOfIndex } from '../publish/writing/same-index.ts';
import { ownFile } from '../publish/writing/vouched-files.ts';
import { about } from '../workspace/files/system-error.ts';
import { type Boundaries, readMap } from '../workspace/map/read-map.ts';
import { computeMonths } from './compute-months.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import type { MonthRun } from './month-run.ts';
import { readMonthOption } from './months.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import { editionOf } from './site-outputs.ts';

/** The options of `pingan publish`. */
export interface PublishOptions extends CommonOptions {
  readonly month: string;
  readonly out?: string;
  readonly page?: boolean;
  readonly csv?: boolean;
  readonly markdown?: boolean;
  readonly fragment?: boolean;
  /** undefined: by the number of regions. */
  readonly derivation?: boolean;
}

const BYTES_OF_MB = 1e6;
const SITE_FOLDER = 'site';

/** The forms of one file: what makes it, and its ending. */
const FORMS = {
  page: wholePage,
  csv: publishedCsv,
  markdown: publishedMarkdown,
  fragment: publishedFragment,
} as const;
const NAMES = { page: '.html', csv: '.csv', markdown: '.md', fragment: '-article.html' } as const;
const ENDINGS = ['.html', '.csv', '.md'];
type Form = keyof typeof FORMS;

/** How much of an earlier file is looked at for the title of the index. */
const HEAD = 4000;

class PublishRun {
  readonly #context: Context;
  readonly #options: PublishOptions;
  readonly #reporter: Reporter;
  readonly #out: string;
  readonly #outputs: OutputRun;
  readonly #mapProblems = new ProblemList();
  #boundaries: Boundaries | undefined;

  constructor(context: Context, options: PublishOptions) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
    this.#out = resolve(context.cwd, options.out ?? SITE_FOLDER);
    this.#outputs = new OutputRun(dirname(this.#out));
  }

  #hasDerivations({ regions }: Workspace): boolean {
    return this.#options.derivation ?? regions.list.length <= DERIVED_MOST;
  }

  /** Has the site written beside its place. */
  async #stage(computation: Computation, run: MonthRun): Promise<readonly OutputFacts[]> {
    const { workspace } = computation.index;
    const parts = await editionOf(computation, run, this.#hasDerivations(workspace), this.#boundaries);
    const facts: OutputFacts[] = [];
    await this.#outputs.stageSlowly(
      basename(this.#out),
      async (place) => void facts.push(...(await writeSite(parts, place)).facts),
      ownOfIndex(workspace),
    );
    return facts;
  }

  #print(facts: readonly OutputFacts[]): void {
    const folder = relative(this.#context.cwd, this.#out) || '.';
    const pages = facts.filter(({ path }) => path.endsWith('.html'));
    const bytes = facts.reduce((sum, each) => sum + each.bytes, 0);
    const first = join(folder, 'index.html');
    const size = (bytes / BYTES_OF_MB).toFixed(1);
    const pagesText = `${pages.length}`;
    this.#reporter.result([this.#reporter.say('sitePublished', { folder, pages: pagesText, bytes: size, first })]);
    this.#reporter.data(() => ({ month: this.#options.month, folder, files: facts.map(({ path }) => path), bytes }));
  }

  async run(): Promise<ExitCode> {
    const month = readMonthOption('--month', this.#options.month, this.#reporter.say);
    const where = { project: this.#options.project, cwd: this.#context.cwd };
    try {
      const how = { stderr: this.#context.stderr };
      const { report, taken } = await computeMonths(where, [month], how, (workspace) => {
        this.#boundaries = readMap(workspace, this.#mapProblems);
        return { take: (computation, run) => this.#stage(computation, run) };
      });
      report.addAll(this.#mapProblems);
      if (this.#reporter.isStopped(report, 'nothingWritten')) return exitCodes.invalidInput;
      this.#outputs.commit();
      this.#print(taken.flat());
      this.#reporter.warnings(report);
      return exitCodes.done;
    } finally {
      this.#outputs.close();
    }
  }
}

/** A text without what the forms escape in it. */
function unmarked(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);|[\\&<>"'`*_[\]|#]/g, '');
}

/** Writes one page, the published table alone, or an article, in the forms that are asked for, all of them or none. */
class TableRun {
  readonly #context: Context;
  readonly #options: PublishOptions;
  readonly #reporter: Reporter;
  readonly #forms: readonly Form[];

  constructor(context: Context, options: PublishOptions, forms: readonly Form[]) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
    this.#forms = forms;
  }

  /** Where each form goes: --out is the file where it ends as one, else the folder. */
  #targets(): readonly (readonly [Form, string])[] {
    const { out = '.', month } = this.#options;
    const path = resolve(this.#context.cwd, out);
    const [form] = this.#forms;
    if (form !== undefined && ENDINGS.some((ending) => out.endsWith(ending))) {
      if (this.#forms.length > 1) throw new UsageError(this.#reporter.say('twoForms', { file: out }));
      return [[form, path]];
    }
    return this.#forms.map((each) => [each, join(path, `${month}${NAMES[each]}`)] as const);
  }

  /** All files or none, in one folder, which is made where it is missing. */
  #write(folder: string, files: readonly OutputFile[], isOwn: (earlier: Buffer) => boolean): void {
    const made = about(folder, () => makeFolders(folder));
    try {
      writeTogether(folder, (run) => {
        for (const { name, bytes } of files) run.stageFile(name, bytes, ownFile(isOwn));
      });
    } catch (error) {
      if (made !== undefined) removeEmpty(folder, made);
      throw error;
    }
  }

  async run(): Promise<ExitCode> {
    const month = readMonthOption('--month', this.#options.month, this.#reporter.say);
    const targets = this.#targets();
    const { language } = this.#reporter;
    const where = { project: this.#options.project, cwd: this.#context.cwd };
    const { report, taken } = await computeMonths(where, [month], { stderr: this.#context.stderr }, () => ({
      take: async (computation, run) => new Edition(await editionOf(computation, run, false, undefined), []),
    }));
    if (this.#reporter.isStopped(report, 'nothingWritten')) return exitCodes.invalidInput;
    const [edition] = taken;
    if (edition === undefined) throw new TypeError('a month without errors was not taken');
    const title = unmarked(edition.title[language]);
    const isOwn = (earlier: Buffer): boolean => unmarked(earlier.subarray(0, HEAD).toString('utf8')).includes(title);
    const made: OutputFile[] = [];
    for (const [form, target] of targets) {
      made.push({ name: basename(target), bytes: Buffer.from(await FORMS[form](edition, language)) });
    }
    this.#write(dirname(targets[0]?.[1] ?? ''), made, isOwn);
    const files = targets.map(([, target]) => relative(this.#context.cwd, target));
    this.#reporter.result([this.#reporter.say('tablePublished', { files })]);
    this.#reporter.data(() => ({ month, files }));
    this.#reporter.warnings(report);
    return exitCodes.done;
  }
}

/** `pingan publish`: makes a month's bulletin, whole or not at all, or its table alone. */
export async function runPublish(context: Context, options: PublishOptions): Promise<ExitCode> {
  const forms = (Object.keys(FORMS) as Form[]).filter((form) => options[form] === true);
  if (forms.length > 0) return new TableRun(context, options, forms).run();
  return new PublishRun(context, options).run();
}
