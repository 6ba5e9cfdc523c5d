import { ColumnsReading } from '../../formula/columns.ts';
import type { ChildColumn } from '../../formula/inputs.ts';
import { noFacts } from '../../formula/specialise.ts';
import { childrenInputs } from '../../methods/aggregation/declare.ts';
import type { Doubts } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { ScoreDomain } from '../../model/method.ts';
import type { Condition } from '../../model/term.ts';
import { Certified, type ColumnFigures } from '../../numeric/columns/certified.ts';
import { type Column, copyCell, createColumn, isMissing, setMissing } from '../../numeric/columns/column.ts';
import { sign, UNDECIDED } from '../../numeric/columns/decide.ts';
import { scalarOf } from '../../numeric/columns/from-exact.ts';
import { isPositive } from '../../numeric/exact.ts';
import { type Group, partakers, type RegionAggregation } from '../group.ts';
import { takesScores } from '../score-domain.ts';

/** A column without the figures of some regions. */
function without(column: Column, regions: ReadonlySet<number>): Column {
  if (regions.size === 0) return column;
  const out = createColumn(column.hi.length);
  for (let region = 0; region < column.hi.length; region += 1) copyCell(out, region, column, region);
  for (const region of regions) setMissing(out, region);
  return out;
}

/** The greatest and the least sign of a region's scores; undefined where one is not certain. */
function signsAt(
  children: readonly ChildColumn[],
  region: number,
): readonly [least: number, greatest: number] | undefined {
  let [least, greatest] = [1, -1];
  for (const { scores } of children) {
    if (isMissing(scores, region)) continue;
    const own = sign(scores, region);
    if (own === UNDECIDED) return undefined;
    least = Math.min(least, own);
    greatest = Math.max(greatest, own);
  }
  return [least, greatest];
}

/** Whether signs alone show that a method takes scores. */
function isSurelyTaken(domain: ScoreDomain, [least, greatest]: readonly [number, number]): boolean {
  if (domain === 'positive') return least > 0;
  return least >= 0 && (domain === 'non-negative' || greatest > 0);
}

/** A group of certified children for all regions at once. */
class CertifiedGroup {
  readonly #group: Group;
  readonly #aggregation: RegionAggregation;
  readonly #doubts: Doubts;
  readonly #children: readonly ChildColumn[];
  readonly #length: number;

  constructor(group: Group, carried: readonly ColumnFigures[], aggregation: RegionAggregation) {
    this.#group = group;
    this.#aggregation = aggregation;
    this.#doubts = carried[0]?.doubts ?? { count: 0 };
    this.#length = carried[0]?.length ?? 0;
    this.#children = carried.flatMap(({ column }, at): ChildColumn[] => {
      const weight = group.weights[at] as Exact;
      return isPositive(weight) ? [{ weight: scalarOf(weight), scores: without(column, group.withheld) }] : [];
    });
  }

  /** Whether none of the children takes part for a region. */
  #isAbsent(region: number): boolean {
    return this.#children.every(({ scores }) => isMissing(scores, region));
  }

  /** Whether the method can take a region's scores. */
  #isTaken(region: number): boolean {
    const { domain } = this.#aggregation;
    if (domain === 'any') return true;
    const signs = signsAt(this.#children, region);
    if (signs !== undefined && isSurelyTaken(domain, signs)) return true;
    this.#doubts.count += 1;
    return takesScores(domain, partakers(this.#group, region));
  }

  #holds(condition: Condition, region: number): boolean {
    const taking = partakers(this.#group, region);
    this.#doubts.count += 1;
    const { formula, exponent } = this.#aggregation;
    return formula.exactly(noFacts, childrenInputs(taking, exponent)).holds(condition, 0);
  }

  /** The scores of regions that the method can take; `refused` has the others. */
  #read(refused: ReadonlySet<number>): Column {
    const { formula, exponent } = this.#aggregation;
    const none = (): never => {
      throw new TypeError('an aggregation has no values');
    };
    const reading = new ColumnsReading({
      length: this.#length,
      given: (name) => (name === 'p' ? exponent : undefined),
      values: createColumn(0),
      identity: undefined,
      steps: [],
      children: this.#children.map(({ weight, scores }) => ({ weight, scores: without(scores, refused) })),
      reference: { holds: (condition, region) => this.#holds(condition, region), value: none },
    });
    return reading.figures(formula.where(noFacts));
  }

  aggregate({ exact, refuse }: Calls): Certified {
    const refused = new Set<number>();
    for (let region = 0; region < this.#length; region += 1) {
      if (!this.#isAbsent(region) && !this.#isTaken(region)) refused.add(region);
    }
    for (const region of refused) refuse(region);
    const made = this.#children.length === 0 ? createColumn(this.#length) : this.#read(refused);
    for (let region = 0; region < this.#length; region += 1) {
      if (refused.has(region) || this.#isAbsent(region)) setMissing(made, region);
    }
    return new Certified(made, exact, this.#doubts);
  }
}

interface Calls {
  /** The reference's score of a region. */
  readonly exact: (region: number) => Exact;
  /** Is told of each region whose scores the method cannot take. */
  readonly refuse: (region: number) => void;
}

/** Aggregates certified scores for all regions at once. */
export function aggregateCertified(
  group: Group,
  carried: readonly ColumnFigures[],
  aggregation: RegionAggregation,
  calls: Calls,
): Certified {
  return new CertifiedGroup(group, carried, aggregation).aggregate(calls);
}
