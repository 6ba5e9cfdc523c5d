import type { ComputedIndex } from '../model/computed-index.ts';
import { severityTerms, wordFor } from '../model/terms.ts';
import { type Warning, type WarningSeverity, warningSeverities } from '../model/warning.ts';
import type { Finding } from '../publish/findings/finding.ts';
import { warningFinding } from '../publish/findings/from-run.ts';
import { warningData, warningLine } from '../publish/warning-text.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import type { Reporter } from './reporter.ts';

/** Warnings of one month that are printed one by one; the rest are counted. */
const SHOWN_MOST = 30;

const PAINT = { high: 'red', medium: 'yellow', low: 'cyan' } as const satisfies Record<WarningSeverity, string>;

/** What the rules of "warnings" find in one month, reduced to what is printed. */
export class MonthWarnings {
  readonly #month: string;
  readonly #reporter: Reporter;
  readonly #lines: readonly string[];
  readonly #data: readonly object[];
  readonly #findings: readonly Finding[];
  /** undefined where there are no rules. */
  readonly #severities: readonly WarningSeverity[] | undefined;
  readonly failOn: WarningSeverity | undefined;

  /** @throws {UsageError} where warnings are to decide, and there are no rules: that would pass unseen. */
  constructor(computed: ComputedIndex, reporter: Reporter, failOn: WarningSeverity | undefined) {
    const { warnings, data } = computed;
    if (failOn !== undefined && warnings === undefined) throw new UsageError(reporter.say('noRules'));
    const { language, chalk, json, printsResults } = reporter;
    const line = (warning: Warning): string => {
      const text = warningLine(computed, warning, language);
      return text.replace(warning.severity, (severity) => chalk[PAINT[warning.severity]](severity));
    };
    this.#month = data.month;
    this.#reporter = reporter;
    this.#lines = printsResults ? (warnings ?? []).slice(0, SHOWN_MOST).map(line) : [];
    this.#data = json ? (warnings ?? []).map((warning) => warningData(computed, warning, language)) : [];
    const finding = (warning: Warning): Finding => warningFinding(computed, warning, language);
    this.#findings = reporter.findings === undefined ? [] : (warnings ?? []).map(finding);
    this.#severities = warnings?.map(({ severity }) => severity);
    this.failOn = failOn;
  }

  /** Says on stderr what is warned of, the gravest first. */
  print(): void {
    const all = this.#severities;
    if (all === undefined) return;
    const { say } = this.#reporter;
    const month = this.#month;
    this.#reporter.findings?.add(this.#findings, this.#reporter.root);
    this.#reporter.findings?.flush(false);
    for (const line of this.#lines) this.#reporter.note(line);
    const more = all.length - this.#lines.length;
    if (more > 0) this.#reporter.note(say('moreRuleWarnings', { count: `${more}` }));
    const counts = warningSeverities.map(
      (severity) => [severity, all.filter((each) => each === severity).length] as const,
    );
    const severities = counts
      .filter(([, count]) => count > 0)
      .map(([severity, count]) => {
        return `${wordFor(severityTerms, severity)[this.#reporter.language]} ${count}`;
      });
    const values = { month, count: `${all.length}`, severities };
    this.#reporter.note(all.length === 0 ? say('noRuleWarnings', { month }) : say('ruleWarnings', values));
  }

  /** For --json; nothing where there are no rules. */
  data(): object {
    return this.#severities === undefined ? {} : { warnings: this.#data };
  }

  /** How many are as grave as --fail-on says, or graver. */
  get failing(): number {
    const { failOn } = this;
    if (failOn === undefined) return 0;
    const least = warningSeverities.indexOf(failOn);
    return (this.#severities ?? []).filter((severity) => warningSeverities.indexOf(severity) <= least).length;
  }
}

/** The exit code of a run without errors: that of a failed verification where --fail-on finds warnings. */
export function failsOn(
  months: readonly MonthWarnings[],
  reporter: Reporter,
  text: 'failedOn' | 'failedOnChecked' = 'failedOn',
): ExitCode {
  const count = months.reduce((sum, { failing }) => sum + failing, 0);
  if (count === 0) return exitCodes.done;
  reporter.complain(reporter.say(text, { severity: months[0]?.failOn ?? '', count: `${count}` }));
  return exitCodes.verificationFailed;
}
