import { analyseRobustness, type RobustnessPlan } from '../../src/analysis/robustness/robustness.ts';
import { ranked } from './ranked-computed.ts';

/** Weights of the two level-1 nodes that vary so much that d2 now and then falls behind d1 and d3. */
const PLAN: RobustnessPlan = {
  draws: 200,
  seed: 1,
  top: 2,
  noise: { law: 'uniform', amounts: [1, 1] },
  alternatives: { treatment: [], scoring: [], aggregation: [] },
  leaveOut: undefined,
  isSobol: false,
  stability: undefined,
};

async function analyse(changes: Partial<RobustnessPlan> = {}) {
  const compute = () => Promise.reject(new Error('nothing is to be computed otherwise'));
  const result = await analyseRobustness(ranked, { ...PLAN, ...changes }, compute, { workers: 1, script: undefined });
  if (result.ok) return result.value;
  throw new Error('unfit');
}

/** What robustness finds in the workspace with ranks, ties and names that are mistaken. */
export const robust = await analyse();

/** The same with all that may be asked for. */
export const robustInFull = await analyse({ leaveOut: 1, isSobol: true, stability: { region: undefined } });
