import { availableParallelism } from 'node:os';
import type { RobustnessPlan } from '../analysis/robustness/robustness.ts';
import type { WeightNoise } from '../analysis/robustness/weight-inputs.ts';
import type { CommonOptions } from './reporter.ts';
import type { Say } from './texts.ts';
import { UsageError } from './usage-error.ts';

export type RobustnessFormat = 'text' | 'csv' | 'json';

/** The options of `pingan robustness`. */
export interface RobustnessOptions extends CommonOptions {
  readonly month: string;
  readonly draws: string;
  readonly seed: string;
  readonly weights: 'uniform' | 'dirichlet' | 'none';
  readonly noise?: string;
  readonly concentration?: string;
  readonly top: string;
  readonly workers?: string;
  readonly format: RobustnessFormat;
  readonly out?: string;
}

const DRAWS_MOST = 1_000_000;
const SEED_MOST = 2 ** 32 - 1;
const TOP_MOST = 10_000;
const WORKERS_MOST = 64;

const DEFAULT_NOISE = '0.25';
const DEFAULT_CONCENTRATION = '100';

/** A whole number that an option gives. */
function readWhole(option: string, value: string, least: number, most: number, say: Say): number {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(say('badRange', { option, value, least: `${least}`, most: `${most}` }));
}

/** Numbers separated by commas; undefined where one of them is none, or is not as it should be. */
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

/** What the command line asks for by itself, before the index is known. */
export function readPlan(options: RobustnessOptions, say: Say): RobustnessPlan {
  return {
    draws: readWhole('--draws', options.draws, 1, DRAWS_MOST, say),
    seed: readWhole('--seed', options.seed, 0, SEED_MOST, say),
    top: readWhole('--top', options.top, 1, TOP_MOST, say),
    noise: readNoise(options, say),
  };
}

/** How many threads are to share the work. */
export function readWorkers({ workers }: RobustnessOptions, say: Say): number {
  return workers === undefined ? availableParallelism() : readWhole('--workers', workers, 1, WORKERS_MOST, say);
}

/** The plan with one amount of noise per level, for an index of that many levels. */
export function forLevels(plan: RobustnessPlan, levels: number, say: Say): RobustnessPlan {
  if (plan.noise === undefined) return plan;
  const { law, amounts } = plan.noise;
  if (amounts.length !== 1 && amounts.length !== levels) {
    const option = law === 'uniform' ? '--noise' : '--concentration';
    throw new UsageError(say('wrongLevels', { option, count: `${amounts.length}`, levels: `${levels}` }));
  }
  const each = amounts.length === 1 ? Array.from({ length: levels }, () => amounts[0] as number) : amounts;
  return { ...plan, noise: { law, amounts: each } };
}
