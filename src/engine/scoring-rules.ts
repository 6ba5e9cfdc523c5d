import { stepOf } from '../formula/inputs.ts';
import { methodNamed, methods } from '../methods/index.ts';
import type { Cells, Values } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode, Indicator } from '../model/index-tree.ts';
import { labelsOf } from '../model/label.ts';
import type { Domain, ScoringFigures, ScoringMethod, Step } from '../model/method.ts';
import type { Status } from '../model/observation.ts';
import { type Place, problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { PeerGroup } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';
import { compareSnapped } from '../numeric/order.ts';
import { equalThroughout } from '../numeric/statistics.ts';
import { toShortText, toSignificantText } from '../numeric/text.ts';
import { PeerValues } from './columns/score.ts';
import { isInDomain } from './columns/transform.ts';

/** One indicator as it is scored: its definition and, per region, its treated values and final statuses. */
export interface ScoringInput {
  readonly node: IndexNode;
  readonly indicator: Indicator;
  readonly treated: Cells;
  readonly statuses: readonly Status[];
  /** The names of the peer groups for which the indicator is left out. */
  readonly screened: ReadonlySet<string>;
  /** Where a region's value was read. */
  readonly placeOf: (region: number) => Place;
}

function areEqual(values: Values): boolean {
  return values instanceof PeerValues ? values.isEqualThroughout : equalThroughout([...values]);
}

function isWithin(domain: Domain, values: Values, at: number): boolean {
  if (values instanceof PeerValues) return isInDomain(values.figures, values.regions[at] as number, domain);
  return domain.holds(values.at(at) as Exact);
}

function reachesStep(values: Values, at: number, steps: readonly Step[]): boolean {
  return steps.at(-1)?.from === undefined || stepOf(values.at(at) as Exact, steps) !== undefined;
}

function isBetterThanOne(reference: Exact, values: Values, better: number): boolean {
  for (const value of values) if (compareSnapped(reference, value) === better) return true;
  return false;
}

/** What must hold of an indicator's values before they are scored, and what is said of them. */
export class ScoringRules {
  readonly #input: ScoringInput;
  readonly #figures: ScoringFigures;
  readonly #method: ScoringMethod;
  readonly #workspace: Workspace;
  readonly #month: string;
  readonly #problems: ProblemList;

  constructor(
    input: ScoringInput,
    figures: ScoringFigures,
    workspace: Workspace,
    month: string,
    problems: ProblemList,
  ) {
    this.#input = input;
    this.#figures = figures;
    this.#method = methodNamed(methods.scoring, input.indicator.scoring);
    this.#workspace = workspace;
    this.#month = month;
    this.#problems = problems;
  }

  /** Whether a peer group's values can be scored: there are some, and the method can take each. */
  check(group: PeerGroup, regions: readonly number[], values: Values): boolean {
    if (values.length === 0) {
      this.#warnOfNone(group);
      return false;
    }
    const before = this.#problems.errorCount;
    const isFlat = this.#method.relative && areEqual(values);
    if (isFlat) this.#warnOfEqual(group, values.at(0) as Exact);
    if (this.#method.needs.includes('reference')) this.#checkReference(values, isFlat);
    this.#checkDomain(regions, values);
    return this.#problems.errorCount === before;
  }

  get #place(): Place {
    return { file: this.#workspace.settings.paths.indicators, line: this.#input.node.line, column: 1 };
  }

  #warnOfNone(group: PeerGroup): void {
    const { node, statuses } = this.#input;
    if (group.members.every((region) => statuses[region] === 'M')) return;
    const values = { code: node.code, group: labelsOf(this.#workspace, group.name), month: this.#month };
    this.#problems.add(problem('no-values', this.#place, values));
  }

  #warnOfEqual(group: PeerGroup, value: Exact): void {
    const { code } = this.#input.node;
    const values = {
      code,
      group: labelsOf(this.#workspace, group.name),
      month: this.#month,
      value: toSignificantText(value),
    };
    this.#problems.add(problem('all-equal', this.#place, values));
  }

  #checkDomain(regions: readonly number[], values: Values): void {
    const { domain } = this.#method;
    const { steps } = this.#figures;
    if (domain === undefined && steps.length === 0) return;
    const { node, indicator, placeOf } = this.#input;
    for (const [at, region] of regions.entries()) {
      const isOutside = domain !== undefined && !isWithin(domain, values, at);
      if (!isOutside && (steps.length === 0 || reachesStep(values, at, steps))) continue;
      const named = { code: node.code, region: this.#workspace.regions.list[region]?.code ?? '' };
      const shown = toSignificantText(values.at(at) as Exact);
      if (isOutside) {
        const values = { ...named, value: shown, method: indicator.scoring, domain: domain.about };
        this.#problems.add(problem('unscorable-value', placeOf(region), values));
      } else {
        const lowest = toShortText(steps.at(-1)?.from as Exact);
        const file = this.#workspace.settings.paths.steps;
        this.#problems.add(problem('below-steps', placeOf(region), { ...named, value: shown, lowest, file }));
      }
    }
  }

  /** The reference must be there, and better than the worst of the peers, unless they are all equal. */
  #checkReference(values: Values, isFlat: boolean): void {
    const { node, indicator } = this.#input;
    const { reference } = this.#figures;
    const named = { code: node.code, reference: indicator.reference?.code ?? '', month: this.#month };
    if (reference === undefined) {
      this.#problems.add(problem('no-reference-value', this.#place, named));
      return;
    }
    const better = indicator.direction === 'negative' ? -1 : 1;
    if (isFlat || isBetterThanOne(reference, values, better)) return;
    const shown = { ...named, value: toSignificantText(reference) };
    this.#problems.add(problem('reference-not-better', this.#place, shown));
  }
}
