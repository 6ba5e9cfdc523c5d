import type { ComputedIndex } from '../model/computed-index.ts';
import type { Language } from '../model/localised.ts';
import type { Month } from '../model/settings.ts';
import { severityTerms, wordFor } from '../model/terms.ts';
import { type WarningSeverity, warningSeverities } from '../model/warning.ts';
import type { Finding } from '../publish/findings/finding.ts';
import { warningFinding } from '../publish/findings/from-run.ts';
import { warningData, warningLine } from '../publish/warning-text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Reporter } from './reporter.ts';

/** Warnings of one month that are printed one by one; the rest are counted. */
const SHOWN_MOST = 30;

const PAINT = { high: 'red', medium: 'yellow', low: 'cyan' } as const satisfies Record<WarningSeverity, string>;

/** The forms in which warnings will be told. */
export interface WarningForms {
  readonly language: Language;
  readonly asText: boolean;
  readonly asData: boolean;
  readonly asFindings: boolean;
}

/** The forms that a command tells warnings in. */
export function warningForms({ language, printsResults, json, findings }: Reporter): WarningForms {
  return { language, asText: printsResults, asData: json, asFindings: findings !== undefined };
}

/** What the rules of "warnings" find in one month, reduced to what is told, as plain values. */
export interface WarningSummary {
  readonly month: Month;
  /** Not painted yet. */
  readonly lines: readonly string[];
  readonly data: readonly object[];
  readonly findings: readonly Finding[];
  /** undefined where there are no rules. */
  readonly severities: readonly WarningSeverity[] | undefined;
}

/** What is told of the warnings of a computed month. */
export function warningSummary(computed: ComputedIndex, forms: WarningForms): WarningSummary {
  const { language, asText, asData, asFindings } = forms;
  const { warnings = [], data } = computed;
  return {
    month: data.month,
    lines: asText ? warnings.slice(0, SHOWN_MOST).map((each) => warningLine(computed, each, language)) : [],
    data: asData ? warnings.map((each) => warningData(computed, each, language)) : [],
    findings: asFindings ? warnings.map((each) => warningFinding(computed, each, language)) : [],
    severities: computed.warnings?.map(({ severity }) => severity),
  };
}

/** Tells of the warnings of one month. */
export class MonthWarnings {
  readonly #summary: WarningSummary;
  readonly #reporter: Reporter;
  readonly failOn: WarningSeverity | undefined;

  constructor(summary: WarningSummary, reporter: Reporter, failOn: WarningSeverity | undefined) {
    this.#summary = summary;
    this.#reporter = reporter;
    this.failOn = failOn;
  }

  #painted(line: string, at: number): string {
    const { chalk } = this.#reporter;
    const severity = this.#summary.severities?.[at];
    return severity === undefined ? line : line.replace(severity, (word) => chalk[PAINT[severity]](word));
  }

  /** Says on stderr what is warned of, the gravest first. */
  print(): void {
    const { month, lines, findings, severities: all } = this.#summary;
    if (all === undefined) return;
    const { say } = this.#reporter;
    this.#reporter.findings?.add(findings, this.#reporter.root);
    this.#reporter.findings?.flush(false);
    for (const [at, line] of lines.entries()) this.#reporter.note(this.#painted(line, at));
    const more = all.length - lines.length;
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
    const { severities, data } = this.#summary;
    return severities === undefined ? {} : { warnings: data };
  }

  /** How many are as grave as --fail-on says, or graver. */
  get failing(): number {
    const { failOn } = this;
    if (failOn === undefined) return 0;
    const least = warningSeverities.indexOf(failOn);
    const isGrave = (severity: WarningSeverity): boolean => warningSeverities.indexOf(severity) <= least;
    return (this.#summary.severities ?? []).filter(isGrave).length;
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
