import { resolve } from 'node:path';
import type { Finding, ProblemFormat } from '../publish/findings/finding.ts';
import { type FindingFormName, findingForms } from '../publish/findings/index.ts';
import type { Context } from './context.ts';
import { pathFrom } from './shown-path.ts';

/** The options of commands whose findings can be had in other forms than text. */
export interface FindingOptions {
  /** The form that --problems names. */
  readonly problems?: ProblemFormat;
  /** Where findings go in that form; undefined if they are printed as text alone. */
  readonly findings?: FindingLog;
}

/**
 * Writes what a run finds to stderr in the form that `--problems` asks for: annotations as they come, a document when
 * the run has ended.
 */
export class FindingLog {
  readonly #context: Context;
  readonly #form: (typeof findingForms)[FindingFormName];
  #kept: Finding[] = [];

  constructor(context: Context, form: FindingFormName) {
    this.#context = context;
    this.#form = findingForms[form];
  }

  /** Whether stderr holds one document, and must hold nothing else. */
  get isDocument(): boolean {
    return this.#form.isDocument;
  }

  /**
   * Takes findings; their files are relative to `base`, an absolute path or one relative to the working folder, and are
   * written relative to the working folder.
   */
  add(findings: readonly Finding[], base: string): void {
    const { cwd } = this.#context;
    for (const finding of findings) {
      this.#kept.push({ ...finding, file: pathFrom(cwd, resolve(cwd, base, finding.file)) });
    }
  }

  /** Writes the findings taken since the last call; a document as a whole, when the run has ended. */
  flush(hasEnded: boolean): void {
    if (this.#form.isDocument ? !hasEnded : this.#kept.length === 0) return;
    this.#context.stderr.data(this.#form.write(this.#kept));
    this.#kept = [];
  }
}
