import * as z from 'zod/mini';
import { spans } from '../../model/change.ts';
import type { MethodTable, WeightingMethod } from '../../model/method.ts';
import { PLAUSIBILITY } from '../../model/plausibility.ts';
import { type WarningRuleName, warningRules, warningSeverities } from '../../model/warning.ts';
import { EXPONENT_MOST } from '../exponent.ts';
import { isEncoding } from '../files/decode-text.ts';

/** Where adjusters are described, unless pingan.json says otherwise; this file alone need not exist. */
export const ADJUSTERS_FILE = 'adjusters.csv';

const LEVELS_MOST = 6;
const DECIMALS_MOST = 20;
const CARRY_MONTHS_MOST = 120;

function text(fallback: string) {
  return z._default(z.string().check(z.minLength(1)), fallback);
}

function names(table: Readonly<Record<string, unknown>>) {
  return z.enum(Object.keys(table) as [string, ...string[]]);
}

function share(fallback: number) {
  return z._default(z.number().check(z.minimum(0), z.maximum(1)), fallback);
}

function exponent() {
  return z.number().check(z.minimum(-EXPONENT_MOST), z.maximum(EXPONENT_MOST));
}

function combined({ weights }: MethodTable) {
  const kept = (keep: (method: WeightingMethod) => boolean) => {
    return names(Object.fromEntries(Object.entries(weights).filter(([, method]) => keep(method))));
  };
  return z.strictObject({
    subjective: kept(({ objective, combines }) => objective === undefined && !combines),
    objective: kept(({ objective }) => objective !== undefined),
  });
}

function winsorize() {
  const limits = z.strictObject({
    skewness: z._default(z.number().check(z.positive()), 2),
    kurtosis: z._default(z.number().check(z.positive()), 3.5),
    points: z._default(z.int().check(z.minimum(1)), 5),
  });
  return z._default(limits, { skewness: 2, kurtosis: 3.5, points: 5 });
}

/** false, or the limits of what is warned of without a rule. */
function plausibility() {
  const { deviations, factor, coefficientFactor, missing } = PLAUSIBILITY;
  const limits = z.strictObject({
    deviations: z._default(z.number().check(z.positive()), deviations),
    factor: z._default(z.number().check(z.minimum(1)), factor),
    coefficientFactor: z._default(z.number().check(z.minimum(1)), coefficientFactor),
    missing: share(missing),
  });
  return z._default(z.union([z.literal(false), limits]), PLAUSIBILITY);
}

const WARNING_MONTHS_MOST = 120;

function warnings() {
  const rule = z.strictObject({
    rule: z.enum(Object.keys(warningRules) as [WarningRuleName, ...WarningRuleName[]]),
    severity: z._default(z.enum(warningSeverities), 'medium'),
    threshold: z.optional(z.number()),
    against: z.optional(z.enum(spans)),
    deviations: z.optional(z.number().check(z.positive())),
    months: z.optional(z.int().check(z.minimum(2), z.maximum(WARNING_MONTHS_MOST))),
    regions: z.optional(z.int().check(z.minimum(2))),
  });
  return z._default(z.array(rule), []);
}

/** The form of pingan.json; what its values must satisfy together is checked where they are resolved. */
export function settingsSchema(methods: MethodTable) {
  const perLevel = (table: Readonly<Record<string, unknown>>) => {
    return z.union([names(table), z.array(names(table)).check(z.minLength(1))]);
  };
  return z.strictObject({
    $schema: z.optional(z.string()),
    name: z.string().check(z.minLength(1)),
    name_en: z.optional(z.string().check(z.minLength(1))),
    indicators: text('indicators.csv'),
    regions: text('regions.csv'),
    coefficients: text('coefficients.csv'),
    adjusters: text(ADJUSTERS_FILE),
    observations: text('data/{month}/{region}.csv'),
    published: text('published/{month}.csv'),
    comparisons: text('weights/comparisons.csv'),
    steps: text('steps.csv'),
    levels: z._default(z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(LEVELS_MOST)), [
      'dimension',
      'domain',
      'indicator',
    ]),
    scale: z._default(z.strictObject({ floor: z.number(), ceiling: z.number() }), { floor: 0, ceiling: 100 }),
    scoring: z._default(names(methods.scoring), 'min-max'),
    zscore: z._default(z.strictObject({ mean: z.number(), sd: z.number() }), { mean: 50, sd: 10 }),
    treatment: z._default(names(methods.treatment), 'none'),
    winsorize: winsorize(),
    quantiles: z._default(z.strictObject({ low: share(0.05), high: share(0.95) }), { low: 0.05, high: 0.95 }),
    missing: z._default(names(methods.missing), 'error'),
    missingValues: z._default(z.array(z.string()), ['']),
    encoding: z.optional(z.string().check(z.refine(isEncoding))),
    carryForwardMonths: z._default(z.int().check(z.minimum(1), z.maximum(CARRY_MONTHS_MOST)), 12),
    minAvailability: share(0.65),
    aggregation: z._default(perLevel(methods.aggregation), 'arithmetic'),
    minWeight: share(0),
    power: z.optional(z.strictObject({ exponent: exponent() })),
    weights: z._default(perLevel(methods.weights), 'relative'),
    combined: z.optional(combined(methods)),
    decimals: z._default(z.int().check(z.minimum(0), z.maximum(DECIMALS_MOST)), 2),
    rounding: z._default(z.enum(['half-even', 'half-up']), 'half-even'),
    carry: z._default(z.enum(['exact', 'published']), 'exact'),
    ranking: z._default(
      z.strictObject({
        by: z._default(z.enum(['published', 'exact']), 'published'),
        ties: z._default(z.enum(['competition', 'dense']), 'competition'),
      }),
      { by: 'published', ties: 'competition' },
    ),
    peers: text('level'),
    bands: z._default(z.array(z.strictObject({ name: z.string().check(z.minLength(1)), from: z.number() })), []),
    changes: z._default(z.boolean(), true),
    warnings: warnings(),
    plausibility: plausibility(),
    coherence: z._default(z.boolean(), false),
    bom: z._default(z.boolean(), false),
    objectiveOnly: z._default(z.boolean(), false),
    synthetic: z._default(z.boolean(), false),
  });
}

/** pingan.json as the schema gives it: defaults filled in, numbers still as JSON numbers. */
export type RawSettings = z.infer<ReturnType<typeof settingsSchema>>;
