import { loadFunctions } from '../../formula/column.ts';
import { ExactReading } from '../../formula/exact.ts';
import type { Inputs } from '../../formula/inputs.ts';
import { noFacts, specialise } from '../../formula/specialise.ts';
import { methodFormula } from '../../formula/symbols.ts';
import { says } from '../../formula/term.ts';
import { usesOf } from '../../formula/uses.ts';
import type { Exact } from '../../model/exact.ts';
import type { Aggregate, Method, RegionAggregation, ScoreDomain, WeightedScore } from '../../model/method.ts';
import type { Term } from '../../model/term.ts';
import type { Elementary } from '../../numeric/elementary.ts';

/** Said of methods that take scores whatever they weigh. */
const WEIGHTS_SAY_WHO = says('weights only say which children take part', '权重只决定哪些项参与');

/** All that is told of an aggregation of one region after another: the rest follows from its formula. */
export interface AggregationDeclaration extends Omit<Method, 'formula'> {
  readonly score: Term;
  /** The scores that it can take, which may hang on the exponent. */
  readonly domain: ScoreDomain | ((exponent?: Exact) => ScoreDomain);
  readonly additive?: boolean;
}

/** What the formula of a node's score is worked out of. */
export function childrenInputs(children: readonly WeightedScore[], exponent: Exact | undefined): Inputs {
  return { given: (name) => (name === 'p' ? exponent : undefined), values: [], steps: [], parts: children };
}

/** An aggregation by its formula, with the functions that `loadFunctions` gives for it. */
export function aggregateBy(score: Term, exponent?: Exact, functions?: Elementary): Aggregate {
  const reading = new ExactReading(specialise(score, noFacts), functions);
  return (children) => {
    reading.open(childrenInputs(children, exponent));
    return reading.figure(0);
  };
}

/** An aggregation from what is told of it. */
export function aggregation(declared: AggregationDeclaration): RegionAggregation {
  const { score, domain, additive = false, ...told } = declared;
  const { given, weights } = usesOf(score);
  return {
    ...told,
    formula: () => methodFormula(score),
    score,
    over: 'region',
    needsExponent: given.has('p'),
    domain: typeof domain === 'function' ? domain : () => domain,
    additive,
    note: weights ? undefined : WEIGHTS_SAY_WHO,
    kernel: async (exponent) => aggregateBy(score, exponent, await loadFunctions(score)),
  };
}
