import { methods } from '../../engine/methods/index.ts';
import { distanceToReferenceMethod } from '../../engine/methods/scoring/distance-to-reference.ts';
import { stepOf, stepsMethod } from '../../engine/methods/scoring/steps.ts';
import type { Exact } from '../../model/exact.ts';
import type { ScoringMethod } from '../../model/method.ts';
import { compare } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { equalThroughout } from '../../numeric/statistics.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { isNear } from './printed-error.ts';
import type { Derivation, DerivationRow } from './read-derivation.ts';
import { intervalSlack, type Slack, scoringSlack } from './scoring-slack.ts';
import type { Tally } from './tally.ts';

const COLUMNS = ['level', 'scoring', 'direction', 'parameters', 'treated', 'score'] as const;

/** Rows by indicator and peer group: what is scored at once. */
function scoredTogether(rows: readonly DerivationRow[]): readonly (readonly DerivationRow[])[] {
  const groups = new Map<string, DerivationRow[]>();
  for (const row of rows) {
    const key = `${row.indicator} ${row.texts.level}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

type Group = readonly DerivationRow[];

/** How a peer group's values of an indicator are scored. */
interface Way {
  readonly method: ScoringMethod;
  readonly slack: Slack;
  readonly parameters: Parameters;
}

/** Whether a method can take these values and figures: what compute has checked of its inputs, a derivation need not hold. */
function isScorable({ method, parameters }: Way, values: readonly Exact[]): boolean {
  const { needs, domain } = method;
  const { worst, best, direction, optimum, steps } = parameters;
  if (needs.some((name) => parameters[name] === undefined && !(direction === 'interval' && optimum))) return false;
  if (needs.includes('worst') && worst !== undefined && best !== undefined && compare(worst, best) === 0) return false;
  if (direction === 'interval' && optimum === undefined) return false;
  if (method === stepsMethod) return values.every((value) => stepOf(value, steps) !== undefined);
  if (method === distanceToReferenceMethod && !isBetter(parameters, values)) return false;
  return domain === undefined || values.every((value) => domain.holds(value));
}

/** Whether the reference is better than some value; where all are equal, it plays no part. */
function isBetter({ reference, direction }: Parameters, values: readonly Exact[]): boolean {
  const better = direction === 'negative' ? -1 : 1;
  if (equalThroughout(values)) return true;
  return reference !== undefined && values.some((value) => compareSnapped(reference, value) === better);
}

/** How a group is scored, where its rows agree on that and it makes sense. */
async function howScored(rows: Group, all: readonly DerivationRow[]): Promise<Way | undefined> {
  const [ways, first] = [new Set(rows.map(wayOf)), rows[0]];
  if (ways.size !== 1 || first === undefined) return undefined;
  const { scoring, direction, parameters: text } = first.texts;
  const table: Readonly<Record<string, ScoringMethod>> = methods.scoring;
  const method = Object.hasOwn(table, scoring) ? table[scoring] : undefined;
  const parameters = await readParameters(direction, text);
  const slack = direction === 'interval' ? intervalSlack : scoringSlack[scoring];
  if (method === undefined || slack === undefined || parameters === undefined) return undefined;
  const { referenceRegion } = parameters;
  if (referenceRegion === undefined) return { method, slack, parameters };
  const referred = all.find(({ region, indicator }) => region === referenceRegion && indicator === first.indicator);
  return { method, slack, parameters: { ...parameters, reference: referred?.figures.treated } };
}

function wayOf({ texts }: DerivationRow): string {
  return `${texts.scoring},${texts.direction},${texts.parameters}`;
}

/** Checks the rows that have a treated value. */
async function checkKnown(rows: Group, all: readonly DerivationRow[], tally: Tally): Promise<void> {
  const way = await howScored(rows, all);
  const refuse = (from: string): void => {
    tally.add({ code: 'unscorable-figure', region: rows[0]?.texts.level ?? '', node: rows[0]?.indicator ?? '', from });
  };
  if (way === undefined) return refuse('scoring, direction, parameters');
  const values = rows.map(({ figures }) => figures.treated as Exact);
  if (!isScorable(way, values)) return refuse('treated, parameters');
  const column = { ...way.parameters, values };
  const slack = way.slack(column);
  for (const [at, derived] of (await way.method.kernel())(column).entries()) {
    const row = rows[at] as DerivationRow;
    const { score } = row.figures;
    const isAlike = score !== undefined && isNear(score, derived, [slack]);
    tally.figure(row, 'score', 'treated, scoring, direction, parameters', derived, isAlike);
  }
}

async function checkGroup(rows: Group, all: readonly DerivationRow[], tally: Tally): Promise<void> {
  const known = rows.filter(({ figures }) => figures.treated !== undefined);
  const others = rows.filter(({ figures }) => figures.treated === undefined && figures.score !== undefined);
  tally.skip('missing', others.length);
  if (known.length > 0) await checkKnown(known, all, tally);
}

/** Scores each indicator's treated values anew, within each peer group, by the method and parameters written beside them. */
export async function checkScores({ columns, rows }: Derivation, tally: Tally): Promise<void> {
  if (COLUMNS.some((column) => !columns.has(column))) {
    tally.skip('no-columns', rows.length);
    return;
  }
  for (const group of scoredTogether(rows)) await checkGroup(group, rows, tally);
}
