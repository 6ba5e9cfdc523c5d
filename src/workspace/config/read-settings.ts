import type { DefinitionAmendments } from '../../model/amendments.ts';
import type { Exact } from '../../model/exact.ts';
import type { Localised } from '../../model/localised.ts';
import type { MethodTable } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Band, Settings } from '../../model/settings.ts';
import { compare, isPositive, ONE, ZERO } from '../../numeric/exact.ts';
import { exponentFault } from '../exponent.ts';
import type { SourceText } from '../files/decode-source.ts';
import { placeholdersOf } from '../files/path-template.ts';
import { insidePath } from '../files/safe-path.ts';
import { readNumber } from '../number-cell.ts';
import { isShare } from '../share.ts';
import { checkAggregation } from './aggregation-rules.ts';
import { checkCombined } from './combined-rules.ts';
import { type JsonDocument, type JsonPath, parseJson } from './json-document.ts';
import { type RawSettings, settingsSchema } from './schema.ts';
import { badSetting, reportIssues } from './setting-problems.ts';
import { settingTexts } from './setting-texts.ts';
import { readWarningRules } from './warning-settings.ts';

/** The placeholders each path setting may hold. */
const PATH_PLACEHOLDERS = {
  indicators: [],
  regions: [],
  coefficients: [],
  adjusters: [],
  observations: ['month', 'year', 'region'],
  published: ['month', 'year'],
  comparisons: [],
  steps: [],
} as const satisfies Record<keyof Settings['paths'], readonly string[]>;

const NO_PLACEHOLDER: Localised = { en: 'a path without placeholders', zh: '不含占位符的路径' };

type PathKey = keyof typeof PATH_PLACEHOLDERS;

class SettingsReader {
  readonly document: JsonDocument;
  readonly raw: RawSettings;
  readonly problems: ProblemList;
  /** The keys whose values cannot be used, and for which others stand in `raw`. */
  readonly #faulty: ReadonlySet<unknown>;

  constructor(document: JsonDocument, raw: RawSettings, faulty: ReadonlySet<unknown>, problems: ProblemList) {
    this.document = document;
    this.raw = raw;
    this.#faulty = faulty;
    this.problems = problems;
  }

  /** The number at a path as it is written, never through a binary float. */
  number(path: JsonPath, fallback: number): Exact {
    const written = this.#faulty.has(path[0]) ? undefined : this.document.textOf(path);
    const text = written ?? String(fallback);
    return readNumber(text, () => this.document.placeOf(path), this.problems) ?? ZERO;
  }

  paths(): Settings['paths'] {
    const { indicators, regions, coefficients, adjusters, observations, published, comparisons, steps } = this.raw;
    return { indicators, regions, coefficients, adjusters, observations, published, comparisons, steps };
  }

  /** Whether every path stays in the workspace and holds only the placeholders it may. */
  checkPaths(): boolean {
    const before = this.problems.errorCount;
    for (const key of Object.keys(PATH_PLACEHOLDERS) as PathKey[]) this.#checkPath(key, this.raw[key]);
    return this.problems.errorCount === before;
  }

  #checkPath(key: PathKey, path: string): void {
    const at = this.document.placeOf([key]);
    const allowed: readonly string[] = PATH_PLACEHOLDERS[key];
    if (insidePath('/', path) === undefined) this.problems.add(problem('path-outside', at, { path }));
    for (const name of placeholdersOf(path)) {
      if (allowed.includes(name)) continue;
      const known = allowed.length === 0 ? NO_PLACEHOLDER : allowed.map((item) => `{${item}}`).join(' ');
      this.problems.add(problem('bad-template', at, { path, placeholder: `{${name}}`, known }));
    }
  }

  scale(): Settings['scale'] {
    const before = this.problems.errorCount;
    const floor = this.number(['scale', 'floor'], this.raw.scale.floor);
    const ceiling = this.number(['scale', 'ceiling'], this.raw.scale.ceiling);
    const areRead = this.problems.errorCount === before;
    if (areRead && compare(floor, ceiling) >= 0) this.problems.add(badSetting(this.document, ['scale']));
    return { floor, ceiling };
  }

  zscore(): Settings['zscore'] {
    const before = this.problems.errorCount;
    const mean = this.number(['zscore', 'mean'], this.raw.zscore.mean);
    const sd = this.number(['zscore', 'sd'], this.raw.zscore.sd);
    const isRead = this.problems.errorCount === before;
    if (isRead && !isPositive(sd)) this.problems.add(badSetting(this.document, ['zscore']));
    return { mean, sd };
  }

  /** One method a level; for a list of another length the stand-in, if there is one. */
  perLevel(kind: 'aggregation' | 'weights', standIn?: string): string[] {
    const { [kind]: written, levels } = this.raw;
    if (typeof written === 'string') return levels.map(() => written);
    if (written.length === levels.length) return written;
    this.problems.add(badSetting(this.document, [kind]));
    return standIn === undefined ? written : levels.map(() => standIn);
  }

  winsorize(): Settings['winsorize'] {
    const { skewness, kurtosis, points } = this.raw.winsorize;
    return {
      skewness: this.number(['winsorize', 'skewness'], skewness),
      kurtosis: this.number(['winsorize', 'kurtosis'], kurtosis),
      points,
    };
  }

  quantiles(): Settings['quantiles'] {
    const before = this.problems.errorCount;
    const low = this.number(['quantiles', 'low'], this.raw.quantiles.low);
    const high = this.number(['quantiles', 'high'], this.raw.quantiles.high);
    const areRead = this.problems.errorCount === before;
    if (areRead && compare(low, high) >= 0) this.problems.add(badSetting(this.document, ['quantiles']));
    return { low, high };
  }

  minWeight(): Exact {
    const share = this.number(['minWeight'], this.raw.minWeight);
    if (isShare(share)) return share;
    this.problems.add(badSetting(this.document, ['minWeight']));
    return ZERO;
  }

  /** The exponent; while it is at fault, one that asks nothing of a score. */
  power(): Settings['power'] {
    if (this.raw.power === undefined) return undefined;
    const path = ['power', 'exponent'];
    const before = this.problems.errorCount;
    const exponent = this.number(path, this.raw.power.exponent);
    if (this.problems.errorCount > before) return { exponent: ONE };
    const fault = exponentFault(exponent);
    if (fault === 'zero') this.problems.add(problem('zero-exponent', this.document.placeOf(path), {}));
    if (fault === 'far') this.problems.add(badSetting(this.document, path));
    return { exponent: fault === undefined ? exponent : ONE };
  }

  bands(): Band[] {
    const bands = this.raw.bands.map((band, index) => {
      return { name: band.name, from: this.number(['bands', index, 'from'], band.from) };
    });
    const repeated = bands.some((band, index) => {
      return bands.slice(0, index).some((other) => other.name === band.name || compare(other.from, band.from) === 0);
    });
    if (repeated) this.problems.add(badSetting(this.document, ['bands']));
    return bands.sort((a, b) => compare(b.from, a.from));
  }

  settings(): Settings {
    const { raw } = this;
    return {
      name: raw.name,
      nameEn: raw.name_en,
      paths: this.paths(),
      levels: raw.levels,
      scale: this.scale(),
      scoring: raw.scoring,
      zscore: this.zscore(),
      treatment: raw.treatment,
      winsorize: this.winsorize(),
      quantiles: this.quantiles(),
      missing: raw.missing,
      missingValues: new Set(raw.missingValues),
      encoding: raw.encoding,
      carryForwardMonths: raw.carryForwardMonths,
      minAvailability: this.number(['minAvailability'], raw.minAvailability),
      aggregation: this.perLevel('aggregation'),
      minWeight: this.minWeight(),
      power: this.power(),
      weights: this.perLevel('weights', STAND_INS.weights),
      combined: raw.combined,
      decimals: raw.decimals,
      rounding: raw.rounding,
      carry: raw.carry,
      ranking: raw.ranking,
      peers: raw.peers,
      bands: this.bands(),
      changes: raw.changes,
      warnings: readWarningRules(this.document, raw, this.problems),
      plausibility: raw.plausibility === false ? undefined : raw.plausibility,
      coherence: raw.coherence,
      bom: raw.bom,
      objectiveOnly: raw.objectiveOnly,
      synthetic: raw.synthetic,
    };
  }
}

/** Settings whose faults make whatever they lead to unreadable: nothing is read on a guess for them. */
const GUIDING_KEYS = new Set(['levels', 'peers', 'encoding', ...Object.keys(PATH_PLACEHOLDERS)]);

/** Combined weights that ask nothing of other files. */
const UNDEMANDING = { subjective: 'equal', objective: 'entropy' };

/** What stands in for a faulty setting where its default would blame other files: the least demanding value. */
const STAND_INS = { name: '-', missing: 'exclude', weights: 'equal', power: { exponent: 1 }, combined: UNDEMANDING };

/** What is left once the faulty settings are taken out, so that the rest of the workspace can still be checked. */
function withoutFaults(value: unknown, faulty: ReadonlySet<unknown>): object {
  const kept = Object.entries(Object(value)).filter(([key]) => !faulty.has(key) && Object.hasOwn(settingTexts, key));
  const standIns = Object.entries(STAND_INS).filter(([key]) => faulty.has(key));
  return Object.fromEntries([...standIns, ...kept]);
}

/**
 * pingan.json with its defaults filled in. With faults that leave the rest readable, their defaults stand in, so that
 * the other files are checked too; the problems reported keep such settings from ever being computed with. Those in
 * `amended` take the place of the ones written, and must be of their form.
 */
export function readSettings(
  source: SourceText,
  methods: MethodTable,
  problems: ProblemList,
  amended: DefinitionAmendments['settings'] = {},
): Settings | undefined {
  const document = parseJson(source, problems);
  if (document === undefined) return undefined;
  const schema = settingsSchema(methods);
  const isAmended = Object.keys(amended).length > 0;
  const value = isAmended ? { ...Object(document.value), ...amended } : document.value;
  let parsed = schema.safeParse(value);
  let faulty: ReadonlySet<unknown> = new Set();
  if (!parsed.success) {
    reportIssues(parsed.error.issues, document, methods, problems);
    faulty = new Set(parsed.error.issues.map(({ path }) => path[0]));
    if ([...faulty].some((key) => GUIDING_KEYS.has(String(key)))) return undefined;
    parsed = schema.safeParse(withoutFaults(value, faulty));
    if (!parsed.success) return undefined;
  }
  checkAggregation(document, parsed.data, methods, problems);
  checkCombined(document, parsed.data, methods, problems);
  const reader = new SettingsReader(document, parsed.data, faulty, problems);
  return reader.checkPaths() ? reader.settings() : undefined;
}
