import type { KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { causesOf, isOfInput } from '../audit/cause.ts';
import { checkImported, checkInputs, checkOutputs, checkPredicate, checkTool } from '../audit/check-statement.ts';
import { type Difference, DifferenceList } from '../audit/differences.ts';
import { inputsOnDisk } from '../audit/inputs-on-disk.ts';
import type { Statement } from '../audit/manifest.ts';
import { isStatement, readStatement } from '../audit/read-statement.ts';
import { thisTool } from '../audit/tool.ts';
import type { Computation } from '../model/computed-index.ts';
import { ProblemList } from '../model/problem-list.ts';
import { visible } from '../model/visible.ts';
import { compareOutputs } from '../publish/compare-outputs.ts';
import { type FreshOutputs, loadCoherence, MANIFEST, MonthOutputs, SIGNED_MANIFEST } from '../publish/month-outputs.ts';
import { SITE } from '../publish/output-files.ts';
import { findWorkspace, WORKSPACE_FILE } from '../workspace/find-workspace.ts';
import { computeMonths } from './compute-months.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import type { MonthRun } from './month-run.ts';
import { OutputFolder } from './output-folder.ts';
import { reportVerdict } from './report-differences.ts';
import { Reporter } from './reporter.ts';
import type { VerifyOptions } from './verify-options.ts';

class FolderVerification {
  readonly #context: Context;
  readonly #options: VerifyOptions;
  readonly #reporter: Reporter;
  readonly #folder: OutputFolder;
  readonly #path: string;
  readonly #list = new DifferenceList();
  readonly #lines: string[] = [];
  readonly #unchecked: string[] = [];
  #report = new ProblemList();
  /** Whether the outputs were computed anew and compared. */
  #isRecomputed = false;

  constructor(context: Context, folder: string, options: VerifyOptions) {
    this.#context = context;
    this.#options = options;
    this.#reporter = new Reporter(context, options);
    this.#path = resolve(context.cwd, folder);
    this.#folder = new OutputFolder(this.#path);
  }

  #manifest(): { bytes: Buffer; statement: Statement | undefined } | undefined {
    const bytes = this.#folder.read(MANIFEST);
    if (bytes === undefined) {
      this.#list.add({ code: 'missing-manifest', file: MANIFEST });
      return undefined;
    }
    const read = readStatement(bytes);
    if (isStatement(read)) return { bytes, statement: read };
    this.#list.add({ code: 'malformed-manifest', file: MANIFEST, reason: read });
    return { bytes, statement: undefined };
  }

  async #key(): Promise<KeyObject | undefined> {
    const { key } = this.#options;
    if (key === undefined) return undefined;
    const { publicKey } = await import('./keys.ts');
    return publicKey({ path: key, cwd: this.#context.cwd, say: this.#reporter.say });
  }

  async #signature(manifest: Buffer, key: KeyObject | undefined): Promise<void> {
    const envelope = this.#folder.read(SIGNED_MANIFEST);
    if (envelope === undefined) {
      if (key !== undefined) this.#list.add({ code: 'missing-signature', file: SIGNED_MANIFEST });
      return;
    }
    const { checkEnvelope, keyId } = await import('../audit/envelope.ts');
    checkEnvelope(SIGNED_MANIFEST, envelope, manifest, key, this.#list);
    if (key === undefined) this.#unchecked.push(this.#reporter.say('signatureUnchecked'));
    else this.#lines.push(this.#reporter.say('verifiedSignature', { key: keyId(key) }));
  }

  #outputs(statement: Statement): void {
    const { names, read } = this.#folder;
    const others = names.filter((name) => name !== MANIFEST && name !== SIGNED_MANIFEST);
    checkOutputs(statement, others, read, this.#list);
    const count = `${statement.subject.length}`;
    this.#lines.push(this.#reporter.say('verifiedOutputs', { count, month: statement.predicate.month }));
  }

  /** What would be written now, as the manifest says. */
  async #fresh({ predicate }: Statement, computation: Computation, run: MonthRun): Promise<FreshOutputs> {
    const { settings } = predicate;
    if (settings.format !== SITE) {
      return new MonthOutputs(computation, settings, await loadCoherence(settings)).fresh();
    }
    const { freshSite } = await import('./site-outputs.ts');
    return freshSite(computation, run, settings, this.#folder.read);
  }

  async #recomputed(recorded: Statement, computation: Computation, run: MonthRun): Promise<void> {
    const fresh = await this.#fresh(recorded, computation, run);
    const before = this.#list.count;
    const own = readStatement(fresh.manifest.bytes);
    if (isStatement(own)) checkInputs(recorded, own.predicate, this.#list);
    if (this.#list.count === before && isStatement(own)) checkPredicate(MANIFEST, recorded, own, this.#list);
    compareOutputs(fresh, this.#folder.read, this.#list);
    this.#isRecomputed = true;
  }

  /** The folder of the workspace; undefined without one: then its files are somewhere else, not gone. */
  get #root(): string | undefined {
    const root = findWorkspace(this.#context.cwd, this.#options.project);
    return root !== undefined && existsSync(join(root, WORKSPACE_FILE)) ? root : undefined;
  }

  /** What was imported is compared where it stands in the workspace; nothing else is opened. */
  #imported(recorded: Statement): void {
    const root = this.#root;
    const onDisk = (paths: readonly string[]) => (root === undefined ? [] : inputsOnDisk(root, paths));
    const missing = checkImported(recorded, onDisk, this.#list);
    if (missing.length === 0) return;
    this.#unchecked.push(
      this.#reporter.say('importedUnchecked', { files: [...new Set(missing)].map((path) => visible(path)) }),
    );
  }

  /** The inputs are found as for compute, and computed from as the manifest says. */
  async #recompute(recorded: Statement): Promise<void> {
    const { month, inputs } = recorded.predicate;
    const where = { project: this.#options.project, cwd: this.#context.cwd };
    const take = (computation: Computation, run: MonthRun) => this.#recomputed(recorded, computation, run);
    const { report } = await computeMonths(where, [month], { stderr: this.#context.stderr }, () => ({ take }));
    this.#report = report;
    if (this.#report.errorCount > 0) {
      const root = this.#root;
      const paths = inputs.map(({ path }) => path);
      if (root !== undefined) checkInputs(recorded, { inputs: inputsOnDisk(root, paths) }, this.#list);
      return;
    }
    this.#lines.push(this.#reporter.say('verifiedInputs', { count: `${inputs.length}` }));
  }

  async run(): Promise<ExitCode> {
    const key = await this.#key();
    const manifest = this.#manifest();
    const statement = manifest?.statement;
    if (statement !== undefined) this.#outputs(statement);
    if (manifest !== undefined) await this.#signature(manifest.bytes, key);
    if (this.#options.outputsOnly === true) this.#unchecked.push(this.#reporter.say('inputsUnchecked'));
    else if (statement !== undefined) {
      if (this.#options.anyBuild !== true) checkTool(MANIFEST, statement, thisTool(), this.#list);
      await this.#recompute(statement);
      this.#imported(statement);
    }
    const data = { month: statement?.predicate.month ?? null };
    const found = { list: this.#list, report: this.#report, diagnosis: causesOf(this.#list, this.#isRecomputed) };
    const baseOf = ({ code }: Difference): string => (isOfInput(code) ? this.#reporter.root : this.#path);
    const said = { lines: this.#lines, unchecked: this.#unchecked, data, baseOf };
    return reportVerdict(this.#context, this.#reporter, { ...found, ...said });
  }
}

/** `pingan verify DIR`: whether a folder of outputs is what its manifest says and what its inputs give. */
export async function verifyFolder(context: Context, folder: string, options: VerifyOptions): Promise<ExitCode> {
  return new FolderVerification(context, folder, options).run();
}
