/** The forms that problems, warnings and differences can be had in: the choices of `--problems`. */
export const problemFormats = ['text', 'json', 'github', 'gitlab', 'sarif'] as const;

export type ProblemFormat = (typeof problemFormats)[number];

/** A problem, a warning or a difference of a run, in one language. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'notice';
  /** The stable name of its kind, such as bad-number. */
  readonly code: string;
  /** Relative to the working folder, with forward slashes. */
  readonly file: string;
  /** Lines and columns count from 1; a finding on a whole file has none. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
}

/** How grave findings are, the gravest first. */
const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'notice'];

/**
 * Findings as a reader with little room needs them: the gravest first, and of each severity one of every kind before
 * the second of any, since some readers show the first ten alone.
 */
export function byUrgency(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  const ranked = findings.map((finding) => {
    const kind = `${finding.severity} ${finding.code}`;
    const turn = seen.get(kind) ?? 0;
    seen.set(kind, turn + 1);
    return { finding, turn };
  });
  ranked.sort((a, b) => {
    return ORDER.indexOf(a.finding.severity) - ORDER.indexOf(b.finding.severity) || a.turn - b.turn;
  });
  return ranked.map(({ finding }) => finding);
}
