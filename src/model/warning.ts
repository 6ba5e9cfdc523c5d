import type { Span } from './change.ts';
import type { Exact } from './exact.ts';

/** How grave a warning is, the gravest first. */
export const warningSeverities = ['high', 'medium', 'low'] as const;
export type WarningSeverity = (typeof warningSeverities)[number];

/** Each rule by its name, and the keys that it takes besides; `needs` are those without a default. */
export const warningRules = {
  'score-below': { keys: ['threshold'], needs: ['threshold'] },
  'score-drop': { keys: ['threshold', 'against'], needs: ['threshold'] },
  'rank-loss': { keys: ['threshold', 'against'], needs: ['threshold'] },
  'band-worsened': { keys: ['against'], needs: [] },
  'indicator-jump': { keys: ['deviations', 'months'], needs: [] },
  'value-unchanged': { keys: ['months'], needs: [] },
  'equal-values': { keys: ['regions'], needs: [] },
} as const satisfies Record<string, { readonly keys: readonly string[]; readonly needs: readonly string[] }>;

export type WarningRuleName = keyof typeof warningRules;

/** What a rule warns of, with what is written for it or its default. */
export type WarningRule = { readonly severity: WarningSeverity } & (
  | { readonly rule: 'score-below'; readonly threshold: Exact }
  | { readonly rule: 'score-drop' | 'rank-loss'; readonly threshold: Exact; readonly against: Span }
  | { readonly rule: 'band-worsened'; readonly against: Span }
  | { readonly rule: 'indicator-jump'; readonly deviations: Exact; readonly months: number }
  | { readonly rule: 'value-unchanged'; readonly months: number }
  | { readonly rule: 'equal-values'; readonly regions: number }
);

/** What a rule finds of one region: on the total, or on an indicator. */
export interface RegionFinding {
  readonly region: number;
  /** The position of the node: 0 for the total. */
  readonly node: number;
  readonly value: string;
  readonly reference: string;
}

/** One region that a rule warns of. */
export interface Warning {
  readonly severity: WarningSeverity;
  /** Which of the rules in pingan.json it is by, from 1. */
  readonly number: number;
  readonly rule: WarningRuleName;
  /** Its position among the regions. */
  readonly region: number;
  /** The position of the node: 0 for the total. */
  readonly node: number;
  /** What is warned of, and what it is measured against, as they are written: figures, ranks, or bands. */
  readonly value: string;
  readonly reference: string;
  /** The number that the rule goes by; '' where it goes by none. */
  readonly threshold: string;
  /** The earliest month that the rule looked at, YYYY-MM; '' where it looks at this month alone. */
  readonly since: string;
}
