import { methods } from '../methods/index.ts';
import type { IndexNode } from '../model/index-tree.ts';
import { shownMethod } from '../model/method.ts';
import { inputTerms, shownCode } from '../model/terms.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Assignment } from './assignments.ts';
import { UsageError } from './exit-codes.ts';
import type { Say } from './texts.ts';

/** The settings that name methods, and those that may name one for each level. */
export const STAGES = ['scoring', 'treatment', 'missing', 'aggregation', 'weights'] as const;
export type Stage = (typeof STAGES)[number];
const PER_LEVEL: ReadonlySet<Stage> = new Set<Stage>(['aggregation', 'weights']);

/** A setting that names other methods than pingan.json does. */
export interface StageMethods {
  readonly stage: Stage;
  /** One name, or one for each level if the setting allows that. */
  readonly names: readonly string[];
}

function stageOf(name: string, say: Say): Stage {
  const stage = STAGES.find((known) => known === name);
  if (stage !== undefined) return stage;
  throw new UsageError(say('unknownStage', { stage: name, known: STAGES.map((each) => shownCode(inputTerms, each)) }));
}

/** What `--method STAGE=NAME` asks for; names that are not known are refused. */
export function readStageMethods({ name, value }: Assignment, say: Say): StageMethods {
  const stage = stageOf(name, say);
  const names = PER_LEVEL.has(stage) ? value.split(',').map((each) => each.trim()) : [value];
  const known = Object.keys(methods[stage]);
  const unknown = names.find((each) => !known.includes(each));
  if (unknown === undefined) return { stage, names };
  const values = {
    stage,
    kind: shownCode(inputTerms, stage),
    known: known.map((each) => shownMethod(methods[stage], each)),
  };
  throw new UsageError(say('unknownStageMethod', { ...values, name: unknown }));
}

/** The value that the setting would have in pingan.json; a list of another length than there are levels is refused. */
export function settingOf(
  { stage, names }: StageMethods,
  { settings }: Workspace,
  say: Say,
): string | readonly string[] {
  const [only = ''] = names;
  if (names.length === 1) return only;
  if (names.length === settings.levels.length) return names;
  const values = { stage, value: names.join(','), levels: settings.levels };
  throw new UsageError(say('methodsPerLevel', values));
}

/** The method that a node has of a stage; undefined where it has none. */
function methodOf({ indicator, children, aggregation, weighting }: IndexNode, stage: Stage): string | undefined {
  if (stage === 'aggregation') return children.length === 0 ? undefined : aggregation;
  if (stage === 'weights') return children.length === 0 ? undefined : weighting;
  return indicator?.[stage];
}

/** How many of the nodes that have a method of the stage keep one of their own, as indicators.csv says. */
export function countOwn({ stage, names }: StageMethods, { tree }: Workspace): { own: number; all: number } {
  const having = tree.nodes.filter((node) => methodOf(node, stage) !== undefined);
  const own = having.filter((node) => methodOf(node, stage) !== (names[node.depth] ?? names[0]));
  return { own: own.length, all: having.length };
}
