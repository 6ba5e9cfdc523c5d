import { methods } from '../../engine/methods/index.ts';
import type { Exact } from '../../model/exact.ts';
import type { ScoringMethod } from '../../model/method.ts';
import { compare } from '../../numeric/exact.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { isNear } from './printed-error.ts';
import type { Derivation, DerivationRow } from './read-derivation.ts';
import { type Slack, scoringSlack } from './scoring-slack.ts';
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

/** Whether a method can take these values and figures: what compute has checked of its inputs, a derivation need not hold. */
function isScorable({ needs, domain }: ScoringMethod, parameters: Parameters, values: readonly Exact[]): boolean {
  const { worst, best } = parameters;
  if (needs.some((name) => parameters[name] === undefined)) return false;
  if (needs.includes('worst') && worst !== undefined && best !== undefined && compare(worst, best) === 0) return false;
  return domain === undefined || values.every((value) => domain.holds(value));
}

/** How a group is scored, where its rows agree on that and it makes sense. */
async function howScored(
  rows: readonly DerivationRow[],
): Promise<
  { readonly method: ScoringMethod; readonly slack: Slack | undefined; readonly parameters: Parameters } | undefined
> {
  const [ways, first] = [new Set(rows.map(wayOf)), rows[0]];
  if (ways.size !== 1 || first === undefined) return undefined;
  const { scoring, direction, parameters: text } = first.texts;
  const table: Readonly<Record<string, ScoringMethod>> = methods.scoring;
  const method = table[scoring];
  const parameters = await readParameters(direction, text);
  // What an interval's optimum is, a derivation does not tell.
  const slack = direction === 'interval' ? undefined : scoringSlack[scoring];
  return method && parameters && { method, slack, parameters };
}

function wayOf({ texts }: DerivationRow): string {
  return `${texts.scoring},${texts.direction},${texts.parameters}`;
}

/** Checks the rows that have a treated value. */
async function checkKnown(rows: readonly DerivationRow[], tally: Tally): Promise<void> {
  const how = await howScored(rows);
  const refuse = (from: string): void => {
    tally.add({ code: 'unscorable-figure', region: rows[0]?.texts.level ?? '', node: rows[0]?.indicator ?? '', from });
  };
  if (how === undefined) return refuse('scoring, direction, parameters');
  const { method, slack: slackOf, parameters } = how;
  if (slackOf === undefined) return tally.skip('method', rows.length);
  const values = rows.map(({ figures }) => figures.treated as Exact);
  if (!isScorable(method, parameters, values)) return refuse('treated, parameters');
  const column = { ...parameters, values };
  const slack = slackOf(column);
  for (const [at, derived] of (await method.kernel())(column).entries()) {
    const row = rows[at] as DerivationRow;
    const { score } = row.figures;
    const isAlike = score !== undefined && isNear(score, derived, [slack]);
    tally.figure(row, 'score', 'treated, scoring, direction, parameters', derived, isAlike);
  }
}

async function checkGroup(rows: readonly DerivationRow[], tally: Tally): Promise<void> {
  const known = rows.filter(({ figures }) => figures.treated !== undefined);
  const others = rows.filter(({ figures }) => figures.treated === undefined && figures.score !== undefined);
  tally.skip('missing', others.length);
  if (known.length > 0) await checkKnown(known, tally);
}

/** Scores each indicator's treated values anew, within each peer group, by the method and parameters written beside them. */
export async function checkScores({ columns, rows }: Derivation, tally: Tally): Promise<void> {
  if (COLUMNS.some((column) => !columns.has(column))) {
    tally.skip('no-columns', rows.length);
    return;
  }
  for (const group of scoredTogether(rows)) await checkGroup(group, tally);
}
