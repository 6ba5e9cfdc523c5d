import { stepOf } from '../../formula/inputs.ts';
import { usesOf } from '../../formula/uses.ts';
import { methods } from '../../methods/index.ts';
import type { Exact } from '../../model/exact.ts';
import type { ScoringMethod } from '../../model/method.ts';
import { compare, isZero, ZERO } from '../../numeric/exact.ts';
import { compareSnapped, isBelowShare } from '../../numeric/order.ts';
import { areComparable, areTied, type Known } from './known.ts';
import { isAlike } from './known-adjusted.ts';
import type { KnownRow } from './known-treated.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { isNear } from './printed-error.ts';
import type { Derivation, DerivationRow } from './read-derivation.ts';
import { slackOf } from './scoring-slack.ts';
import type { Tally } from './tally.ts';

const COLUMNS = ['level', 'scoring', 'direction', 'parameters', 'treated', 'score'] as const;
const FROM = 'treated, scoring, direction, parameters';

type ScoringName = keyof typeof methods.scoring;
type KnownRows = ReadonlyMap<DerivationRow, KnownRow>;
type Group = readonly DerivationRow[];

/** Rows by indicator and peer group: what is scored at once. */
function scoredTogether(rows: readonly DerivationRow[]): readonly Group[] {
  const groups = new Map<string, DerivationRow[]>();
  for (const row of rows) {
    const key = `${row.indicator} ${row.texts.level}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** How a peer group's values of an indicator are scored. */
interface Way {
  readonly name: ScoringName;
  readonly parameters: Parameters;
  /** The value of the reference, where it is a region's. */
  readonly reference: Known | undefined;
}

function isMethod(name: string): name is ScoringName {
  return Object.hasOwn(methods.scoring, name);
}

function wayOf({ texts }: DerivationRow): string {
  return `${texts.scoring},${texts.direction},${texts.parameters}`;
}

/** The reference as it is known; a region's is its value of the same indicator, whatever its peer group. */
function referenceOf(
  { reference, referenceRegion }: Parameters,
  indicator: string,
  known: KnownRows,
): Known | undefined {
  if (referenceRegion === undefined) return reference && { value: reference, error: ZERO };
  for (const [row, { treated }] of known) {
    if (row.region === referenceRegion && row.indicator === indicator) return treated;
  }
  return undefined;
}

/** Whether the figures that its method needs are there and make sense: compute has checked them, a derivation need not hold them. */
function hasFigures({ name, parameters, reference }: Way): boolean {
  const { needs }: ScoringMethod = methods.scoring[name];
  const { worst, best, direction, optimum } = parameters;
  if (direction === 'interval') return optimum !== undefined;
  const given = { ...parameters, reference };
  if (needs.some((need) => given[need] === undefined)) return false;
  return !needs.includes('worst') || compare(worst ?? ZERO, best ?? ZERO) !== 0;
}

/** Whether a figure that values must be clear of one by one is: each step, and the worst of the reference. */
function meetsSteps({ parameters }: Way, values: readonly Exact[]): boolean {
  return values.every((value) => stepOf(value, parameters.steps) !== undefined);
}

/** Whether the reference is better than some value; where all are equal, it plays no part. Undefined where that is not known. */
function isReferenceBetter({ parameters, reference }: Way, known: readonly Known[]): boolean | undefined {
  const better = parameters.direction === 'negative' ? -1 : 1;
  const isFlat = areTied(known);
  if (isFlat === true || reference === undefined) return isFlat === true;
  if (known.some((own) => areComparable(reference, own) && compareSnapped(reference.value, own.value) === better))
    return true;
  return isFlat === undefined || known.some((own) => !areComparable(reference, own)) ? undefined : false;
}

/** Whether a method can take these values; undefined where the digits that are not written decide it. */
function isScorable(way: Way, known: readonly Known[]): boolean | undefined {
  const { domain, score, needs }: ScoringMethod = methods.scoring[way.name];
  const values = known.map(({ value }) => value);
  if (!hasFigures(way) || (domain !== undefined && !values.every(domain.holds))) return false;
  if (usesOf(score).steps && !meetsSteps(way, values)) {
    const lowest = way.parameters.steps.at(-1)?.from;
    return lowest !== undefined && known.some((own) => !areComparable(own, { value: lowest, error: ZERO }))
      ? undefined
      : false;
  }
  return needs.includes('reference') ? isReferenceBetter(way, known) : true;
}

/** How a group is scored, if its rows agree and the method can be used. */
async function howScored(rows: Group, known: KnownRows): Promise<Way | undefined> {
  const [ways, first] = [new Set(rows.map(wayOf)), rows[0]];
  if (ways.size !== 1 || first === undefined) return undefined;
  const { scoring, direction, parameters: text } = first.texts;
  const parameters = await readParameters(direction, text);
  if (!isMethod(scoring) || parameters === undefined) return undefined;
  return { name: scoring, parameters, reference: referenceOf(parameters, first.indicator, known) };
}

/** Whether too few of the group report the indicator for it to count. */
function isLeftOut(rows: Group, { minAvailability }: Parameters): boolean {
  if (minAvailability === undefined) return false;
  const applicable = rows.filter(({ texts }) => texts.status !== 'M');
  const reported = applicable.filter(({ figures }) => figures.adjusted !== undefined);
  return isBelowShare(reported.length, applicable.length, minAvailability);
}

class ScoreCheck {
  readonly #known: KnownRows;
  readonly #tally: Tally;

  constructor(known: KnownRows, tally: Tally) {
    this.#known = known;
    this.#tally = tally;
  }

  #refuse(rows: Group, from: string): void {
    const place = { region: rows[0]?.texts.level ?? '', node: rows[0]?.indicator ?? '' };
    this.#tally.add({ code: 'unscorable-figure', ...place, from });
  }

  #score(row: DerivationRow, derived: Exact, slack: Exact | undefined): void {
    const { score } = row.figures;
    if (slack === undefined) {
      this.#tally.skip('undecided');
      return;
    }
    const isDerived =
      score !== undefined && (isZero(slack) ? isAlike(score, derived) : isNear(score, derived, [slack]));
    this.#tally.figure(row, 'score', FROM, derived, isDerived);
  }

  /** Scores the rows that have a treated value anew. */
  async #scoreAll(rows: Group, way: Way): Promise<void> {
    const known = rows.map((row) => this.#known.get(row)?.treated as Known);
    const isPossible = isScorable(way, known);
    if (isPossible === false) return this.#refuse(rows, 'treated, parameters');
    if (isPossible === undefined) return this.#tally.skip('undecided', rows.length);
    const column = { ...way.parameters, reference: way.reference?.value };
    const method = methods.scoring[way.name];
    const scores = (await method.kernel())({ ...column, values: known.map(({ value }) => value) });
    const slack = await slackOf(method, { ...column, known, referenceError: way.reference?.error ?? ZERO }, scores);
    for (const [at, derived] of scores.entries()) this.#score(rows[at] as DerivationRow, derived, slack[at]);
  }

  async group(rows: Group): Promise<void> {
    const treated = rows.filter(({ figures }) => figures.treated !== undefined);
    const others = rows.filter(({ figures }) => figures.treated === undefined && figures.score !== undefined);
    this.#tally.skip('missing', others.length);
    if (treated.length === 0) return;
    const way = await howScored(treated, this.#known);
    if (way === undefined) return this.#refuse(treated, 'scoring, direction, parameters');
    if (!isLeftOut(rows, way.parameters)) return this.#scoreAll(treated, way);
    for (const row of treated) {
      this.#tally.figure(row, 'score', 'status, adjusted, parameters', undefined, row.figures.score === undefined);
    }
  }
}

/**
 * Scores each indicator's treated values anew, within each peer group, by the method and parameters written beside them;
 * where too few of a group report an indicator, there must be no score.
 */
export async function checkScores({ columns, rows }: Derivation, known: KnownRows, tally: Tally): Promise<void> {
  if (COLUMNS.some((column) => !columns.has(column))) {
    tally.skip('no-columns', rows.length);
    return;
  }
  const check = new ScoreCheck(known, tally);
  for (const group of scoredTogether(rows)) await check.group(group);
}
