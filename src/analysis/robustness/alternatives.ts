import { takesScore } from '../../engine/score-domain.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import type { DefinitionAmendments } from '../../model/amendments.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import type { AggregationMethod } from '../../model/method.ts';
import { ProblemList, type Result } from '../../model/problem-list.ts';
import type { Settings } from '../../model/settings.ts';
import { integer } from '../../numeric/exact.ts';
import { aggregationsOf, scoreMatrix } from './flatten.ts';
import type { ChoiceInput, FlatAggregation, FlatIndex, ScoreMatrix } from './simulation.ts';

/** The stages whose method may be chosen otherwise. */
export const ALTERNATIVE_STAGES = ['treatment', 'scoring', 'aggregation'] as const;
export type AlternativeStage = (typeof ALTERNATIVE_STAGES)[number];

/** Stands among the methods of a stage for what the index has, whatever that is. */
export const NOMINAL = 'nominal';

/** The methods of each stage among which a draw chooses; none where the stage stays as it is. */
export type Alternatives = Readonly<Record<AlternativeStage, readonly string[]>>;

/** Computes the month with other settings than those of pingan.json; a node with a method of its own keeps it. */
export type ComputeAmended = (settings: DefinitionAmendments['settings']) => Promise<Result<ComputedIndex>>;

/** Methods that do not suit an index; without problems, they do not suit one another. */
export interface Unfit {
  readonly methods: readonly (readonly [AlternativeStage, string])[];
  readonly report: ProblemList;
}

/** An index with its alternatives, and the choices among them; or what does not suit it. */
export type WithAlternatives =
  | { readonly ok: true; readonly index: FlatIndex; readonly inputs: readonly ChoiceInput[] }
  | { readonly ok: false; readonly unfit: Unfit };

/** The method that a stage has throughout, but for nodes with one of their own; undefined where levels differ. */
function currentOf(stage: AlternativeStage, settings: Settings): string | undefined {
  if (stage !== 'aggregation') return settings[stage];
  const [first, ...others] = settings.aggregation;
  return others.every((name) => name === first) ? first : undefined;
}

/** A setting's value for a method: what compares peers makes the total only. */
function settingFor(stage: AlternativeStage, name: string, { aggregation }: Settings): string | readonly string[] {
  if (stage !== 'aggregation') return name;
  const { over } = methodNamed<AggregationMethod>(methods.aggregation, name);
  return over === 'peers' ? [name, ...aggregation.slice(1)] : name;
}

/** Whether methods can take all of some scores, whatever these weigh. */
function suits({ values, present }: ScoreMatrix, aggregations: readonly FlatAggregation[]): boolean {
  // A mean that is above 0 in the index may not be with other weights; of scores above 0 it always is.
  const domains = new Set(aggregations.map(({ takes }) => (takes === 'positive-mean' ? 'positive' : takes)));
  const signs = new Set(values.filter((_, at) => present[at] === 1).map(Math.sign));
  const scores = [...signs].map((sign) => integer(sign));
  return [...domains].every((domain) => scores.every((score) => takesScore(domain, score)));
}

/** Stops where methods do not suit the index. */
class UnfitError extends Error {
  readonly unfit: Unfit;

  constructor(unfit: Unfit) {
    super('unfit alternative');
    this.unfit = unfit;
  }
}

class AlternativeBuilder {
  readonly #settings: Settings;
  readonly #listed: Alternatives;
  readonly #compute: ComputeAmended;

  constructor({ workspace }: ComputedIndex, listed: Alternatives, compute: ComputeAmended) {
    this.#settings = workspace.settings;
    this.#listed = listed;
    this.#compute = compute;
  }

  /** The methods that a stage does not have as it is, in the order listed. */
  #others(stage: AlternativeStage): readonly string[] {
    const current = currentOf(stage, this.#settings);
    return [...new Set(this.#listed[stage])].filter((name) => name !== NOMINAL && name !== current);
  }

  async #with(chosen: Unfit['methods']): Promise<ComputedIndex> {
    const entries = chosen.map(([stage, name]) => [stage, settingFor(stage, name, this.#settings)]);
    const computed = await this.#compute(Object.fromEntries(entries));
    if (!computed.ok) throw new UnfitError({ methods: chosen, report: computed.report });
    return computed.value;
  }

  /** What may be chosen of a stage: the index as it is, then each of the others. */
  #choices(stage: AlternativeStage): Unfit['methods'][] {
    return [[], ...this.#others(stage).map((name): Unfit['methods'] => [[stage, name]])];
  }

  #check(
    matrices: readonly ScoreMatrix[],
    scored: readonly Unfit['methods'][],
    aggregated: readonly FlatAggregation[][],
  ) {
    const names = this.#choices('aggregation');
    for (const [at, matrix] of matrices.entries()) {
      for (const [alternative, aggregations] of aggregated.entries()) {
        // What is amended in one of the two has been computed, which has shown whether it can be.
        if (at === 0 || alternative === 0 || suits(matrix, aggregations)) continue;
        const unfit = [...(scored[at] ?? []), ...(names[alternative] ?? [])];
        throw new UnfitError({ methods: unfit, report: new ProblemList() });
      }
    }
  }

  async build(index: ComputedIndex, flat: FlatIndex): Promise<FlatIndex> {
    const scorings = this.#choices('scoring');
    const scored = this.#choices('treatment').flatMap((first) => scorings.map((second) => [...first, ...second]));
    const matrices: ScoreMatrix[] = [];
    for (const chosen of scored) matrices.push(scoreMatrix(chosen.length === 0 ? index : await this.#with(chosen)));
    const aggregations: FlatAggregation[][] = [];
    for (const chosen of this.#choices('aggregation')) {
      const { workspace } = chosen.length === 0 ? index : await this.#with(chosen);
      aggregations.push(aggregationsOf(workspace.tree.nodes));
    }
    this.#check(matrices, scored, aggregations);
    return { ...flat, matrices, scorings: scorings.length, aggregations };
  }

  inputs(): ChoiceInput[] {
    return ALTERNATIVE_STAGES.flatMap((stage): ChoiceInput[] => {
      const listed = [...new Set(this.#listed[stage])];
      const others = this.#others(stage);
      const options = new Set(listed.map((name) => others.indexOf(name) + 1));
      if (options.size === 0) return [];
      return [{ kind: 'choice', name: stage, choice: stage, options: Int32Array.from(options), labels: listed }];
    });
  }
}

/**
 * Adds to an index what it would be by other methods: for each treatment and scoring the engine computes the month anew,
 * so that a draw only picks among finished scores.
 */
export async function withAlternatives(
  index: ComputedIndex,
  flat: FlatIndex,
  listed: Alternatives,
  compute: ComputeAmended,
): Promise<WithAlternatives> {
  const builder = new AlternativeBuilder(index, listed, compute);
  try {
    return { ok: true, index: await builder.build(index, flat), inputs: builder.inputs() };
  } catch (error) {
    if (error instanceof UnfitError) return { ok: false, unfit: error.unfit };
    throw error;
  }
}
