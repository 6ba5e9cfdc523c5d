import { type AlternativeStage, type Alternatives, NOMINAL } from '../analysis/robustness/alternatives.ts';
import type { RobustnessPlan } from '../analysis/robustness/robustness.ts';
import type { WeightNoise } from '../analysis/robustness/weight-inputs.ts';
import { methods } from '../methods/index.ts';
import { shownMethod } from '../model/method.ts';
import { inputTerms, shownCode } from '../model/terms.ts';
import type { Workspace } from '../model/workspace.ts';
import { UsageError } from './exit-codes.ts';
import type { ThreadOptions } from './month-threads.ts';
import { readWhole, regionOf } from './named-options.ts';
import type { CommonOptions } from './reporter.ts';
import type { Say } from './texts.ts';

export type RobustnessFormat = 'text' | 'csv' | 'json';

/** The options of `pingan robustness`. */
export interface RobustnessOptions extends CommonOptions, ThreadOptions {
  readonly month: string;
  readonly draws: string;
  readonly seed: string;
  readonly weights: 'uniform' | 'dirichlet' | 'none';
  readonly noise?: string;
  readonly concentration?: string;
  readonly scoring?: string;
  readonly aggregation?: string;
  readonly treatment?: string;
  readonly leaveOut?: string;
  readonly sobol?: boolean;
  readonly stability?: boolean;
  /** Whose rank is meant by stability. */
  readonly region?: string;
  readonly top: string;
  readonly format: RobustnessFormat;
  readonly out?: string;
}

const DRAWS_MOST = 1_000_000;
/** Every draw of a Saltelli design is evaluated several times, and all outputs are kept. */
const SOBOL_DRAWS_MOST = 100_000;
const SEED_MOST = 2 ** 32 - 1;
const TOP_MOST = 10_000;

const DEFAULT_NOISE = '0.25';
const DEFAULT_CONCENTRATION = '100';

/** Numbers separated by commas; undefined if one is no number, or out of range. */
function readNumbers(value: string, isSound: (number: number) => boolean): number[] | undefined {
  const texts = value.split(',');
  const numbers = texts.map((text) => (/^\d{1,9}(\.\d{1,15})?$/.test(text) ? Number(text) : Number.NaN));
  return numbers.every(isSound) ? numbers : undefined;
}

function refuseOption(option: string, weights: string, say: Say): never {
  throw new UsageError(say('misplacedOption', { option, subject: `--weights ${weights}` }));
}

function readNoise({ weights, noise, concentration }: RobustnessOptions, say: Say): WeightNoise | undefined {
  if (noise !== undefined && weights !== 'uniform') refuseOption('--noise', weights, say);
  if (concentration !== undefined && weights !== 'dirichlet') refuseOption('--concentration', weights, say);
  if (weights === 'none') return undefined;
  if (weights === 'uniform') {
    const amounts = readNumbers(noise ?? DEFAULT_NOISE, (number) => number >= 0 && number <= 1);
    if (amounts === undefined) throw new UsageError(say('badNoise', { value: noise ?? '' }));
    return { law: weights, amounts };
  }
  const amounts = readNumbers(concentration ?? DEFAULT_CONCENTRATION, (number) => number > 0);
  if (amounts === undefined) throw new UsageError(say('badConcentration', { value: concentration ?? '' }));
  return { law: weights, amounts };
}

/** The methods of a stage among which draws are to choose. */
function readMethods(stage: AlternativeStage, options: RobustnessOptions, say: Say): readonly string[] {
  const names = options[stage]?.split(',') ?? [];
  const known = Object.keys(methods[stage]);
  const unknown = names.find((name) => name !== NOMINAL && !known.includes(name));
  if (unknown === undefined) return names;
  const values = { option: `--${stage}`, name: unknown, stage: shownCode(inputTerms, stage) };
  throw new UsageError(
    say('unknownAlternative', { ...values, known: known.map((each) => shownMethod(methods[stage], each)) }),
  );
}

function readAlternatives(options: RobustnessOptions, say: Say): Alternatives {
  return {
    treatment: readMethods('treatment', options, say),
    scoring: readMethods('scoring', options, say),
    aggregation: readMethods('aggregation', options, say),
  };
}

/** What the command line asks for by itself. */
interface AskedPlan extends Omit<RobustnessPlan, 'leaveOut' | 'stability'> {
  readonly leaveOut: string | undefined;
  readonly stability: { readonly region: string | undefined } | undefined;
}

/** What the command line asks for, before the index is known. */
export function readPlan(options: RobustnessOptions, say: Say): AskedPlan {
  const isSobol = options.sobol === true;
  if (options.region !== undefined && options.stability !== true) throw new UsageError(say('regionWithoutStability'));
  return {
    draws: readWhole('--draws', options.draws, 1, isSobol ? SOBOL_DRAWS_MOST : DRAWS_MOST, say),
    seed: readWhole('--seed', options.seed, 0, SEED_MOST, say),
    top: readWhole('--top', options.top, 1, TOP_MOST, say),
    noise: readNoise(options, say),
    alternatives: readAlternatives(options, say),
    leaveOut: options.leaveOut,
    isSobol,
    stability: options.stability === true ? { region: options.region } : undefined,
  };
}

/** Noise with one amount per level. */
function noiseForLevels({ law, amounts }: WeightNoise, levels: number, say: Say): WeightNoise {
  if (amounts.length !== 1 && amounts.length !== levels) {
    const option = law === 'uniform' ? '--noise' : '--concentration';
    throw new UsageError(say('wrongLevels', { option, count: `${amounts.length}`, levels: `${levels}` }));
  }
  return { law, amounts: amounts.length === 1 ? Array.from({ length: levels }, () => amounts[0] as number) : amounts };
}

/** The level of a name, 1 for the top. */
function levelOf(name: string, levels: readonly string[], say: Say): number {
  const at = levels.indexOf(name);
  if (at !== -1) return at + 1;
  throw new UsageError(say('unknownLevel', { value: name, known: levels }));
}

/** What the command line asks for of an index of these levels and regions. */
export function planFor(asked: AskedPlan, workspace: Workspace, say: Say): RobustnessPlan {
  const { levels } = workspace.settings;
  const { noise, leaveOut, stability } = asked;
  const region = stability?.region;
  return {
    ...asked,
    noise: noise && noiseForLevels(noise, levels.length, say),
    leaveOut: leaveOut === undefined ? undefined : levelOf(leaveOut, levels, say),
    stability: stability && { region: region === undefined ? undefined : regionOf(region, workspace, say) },
  };
}
