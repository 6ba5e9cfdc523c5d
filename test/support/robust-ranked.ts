import { analyseRobustness, type RobustnessPlan } from '../../src/analysis/robustness/robustness.ts';
import { ranked } from './ranked-computed.ts';

/** Weights of the two level-1 nodes that vary so much that d2 now and then falls behind d1 and d3. */
export const PLAN: RobustnessPlan = { draws: 200, seed: 1, top: 2, noise: { law: 'uniform', amounts: [1, 1] } };

/** What robustness finds in the workspace with ranks, ties and names that are mistaken. */
export const robust = await analyseRobustness(ranked, PLAN, { workers: 1, script: undefined });
