import { loadFunctions } from '../../formula/column.ts';
import { ExactReading } from '../../formula/exact.ts';
import type { Inputs } from '../../formula/inputs.ts';
import { noFacts, specialise } from '../../formula/specialise.ts';
import { usesOf } from '../../formula/uses.ts';
import type { Exact } from '../../model/exact.ts';
import type { Localised } from '../../model/localised.ts';
import type { Aggregate, Method, RegionAggregation, ScoreDomain, WeightedScore } from '../../model/method.ts';
import type { Term } from '../../model/term.ts';
import type { Elementary } from '../../numeric/elementary.ts';

/** All that is told of an aggregation of one region after another: the rest follows from its formula. */
export interface AggregationDeclaration extends Method {
  readonly score: Term;
  /** The scores that it can take, which may hang on the exponent. */
  readonly domain: ScoreDomain | ((exponent?: Exact) => ScoreDomain);
  readonly additive?: boolean;
  /** What there is to say of the weights beside the formula. */
  readonly note?: Localised;
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
  const { score, domain, additive = false, note, ...told } = declared;
  return {
    ...told,
    score,
    over: 'region',
    needsExponent: usesOf(score).given.has('p'),
    domain: typeof domain === 'function' ? domain : () => domain,
    additive,
    note,
    kernel: async (exponent) => aggregateBy(score, exponent, await loadFunctions(score)),
  };
}
