import { totalOf } from '../../engine/month-total.ts';
import type { Computation, ComputedIndex } from '../../model/computed-index.ts';
import type { Months } from '../../model/months.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import { type RegionFinding, type Warning, type WarningRule, warningSeverities } from '../../model/warning.ts';
import type { InputFile, Workspace } from '../../model/workspace.ts';
import { toShortText } from '../../numeric/text.ts';
import { monthsBefore } from '../../workspace/month.ts';
import { distinctInputs, earlierMonth, type MonthHistory } from '../change/history.ts';
import { equals, jumps, unchanged } from './indicator-rules.ts';
import { MonthValues } from './month-values.ts';
import { type DropRule, scoresBelow, worsened } from './total-rules.ts';

/** An earlier month as it was read. */
interface EarlierMonth {
  /** undefined if errors make it useless. */
  readonly values: MonthValues | undefined;
  readonly inputs: readonly InputFile[];
  readonly problems: ProblemList;
}

/** What a rule finds, and the earliest month that it looked at. */
interface Found {
  readonly findings: readonly RegionFinding[];
  readonly since: Month | '';
}

/** How many months before a rule goes by. */
function monthsBack(rule: WarningRule): number {
  if (rule.rule === 'indicator-jump') return rule.months;
  return rule.rule === 'value-unchanged' ? rule.months - 1 : 0;
}

const NOTHING: Found = { findings: [], since: '' };

function thresholdOf(rule: WarningRule): string {
  if ('threshold' in rule) return toShortText(rule.threshold);
  if ('deviations' in rule) return toShortText(rule.deviations);
  if ('months' in rule) return `${rule.months}`;
  return 'regions' in rule ? `${rule.regions}` : '';
}

/** Goes by the rules of "warnings", month after month; what earlier months hold is read once. */
export class Watch {
  readonly #workspace: Workspace;
  readonly #history: MonthHistory;
  readonly #observed: Months;
  readonly #months = new Map<Month, EarlierMonth | undefined>();

  constructor(workspace: Workspace, history: MonthHistory, observed: Months) {
    this.#workspace = workspace;
    this.#history = history;
    this.#observed = observed;
  }

  /** The months that the rules go by for a month. */
  before(month: Month): readonly Month[] {
    return this.#workspace.settings.warnings.flatMap((rule) => {
      return 'against' in rule ? (earlierMonth[rule.against](month) ?? []) : monthsBefore(month, monthsBack(rule));
    });
  }

  #earlier(month: Month): EarlierMonth | undefined {
    if (!this.#months.has(month)) {
      const observed = this.#observed.at(month);
      const isSound = observed?.problems.errorCount === 0;
      const values = isSound ? new MonthValues(this.#workspace, observed.data) : undefined;
      this.#months.set(month, observed && { values, inputs: observed.inputs, problems: observed.problems });
    }
    return this.#months.get(month);
  }

  /** Says of a month that it is passed over. */
  #passOver(month: Month, found: ProblemList, problems: ProblemList): void {
    const [first] = found.errors;
    if (first === undefined) return;
    problems.addOnce(problem('unwatched-month', first, { month, count: `${found.errorCount}` }), month);
  }

  /** The values of the so many months before, the latest first, of those that are there. */
  #valuesBefore(month: Month, count: number, inputs: InputFile[], problems: ProblemList): readonly MonthValues[] {
    return monthsBefore(month, count).flatMap((before) => {
      const earlier = this.#earlier(before);
      if (earlier === undefined) return [];
      inputs.push(...earlier.inputs);
      this.#passOver(before, earlier.problems, problems);
      return earlier.values ?? [];
    });
  }

  async #worsened(rule: DropRule, index: ComputedIndex, inputs: InputFile[], problems: ProblemList) {
    const since = earlierMonth[rule.against](index.data.month);
    const then = since === undefined ? undefined : await this.#history.of(since);
    if (since === undefined || then === undefined) return NOTHING;
    inputs.push(...then.inputs);
    this.#passOver(since, then.problems, problems);
    if (then.total === undefined) return NOTHING;
    return { findings: worsened(rule, totalOf(index), then.total, this.#workspace.settings), since };
  }

  async #find(rule: WarningRule, index: ComputedIndex, inputs: InputFile[], problems: ProblemList): Promise<Found> {
    const { tree, regions } = this.#workspace;
    const { month } = index.data;
    if (rule.rule === 'score-below') {
      return { findings: scoresBelow(totalOf(index), rule.threshold), since: '' };
    }
    if ('against' in rule) return this.#worsened(rule, index, inputs, problems);
    const now = new MonthValues(this.#workspace, index.data, index.indicators);
    if (rule.rule === 'equal-values') return { findings: equals(rule, now, regions.groups, tree.leaves), since: '' };
    const count = monthsBack(rule);
    const earlier = this.#valuesBefore(month, count, inputs, problems);
    const since = earlier.at(-1)?.month ?? '';
    if (rule.rule === 'indicator-jump') return { findings: jumps(rule, now, earlier, tree.leaves), since };
    return earlier.length < count ? NOTHING : { findings: unchanged(now, earlier, tree.leaves), since };
  }

  /**
   * A computed month with what the rules warn of, the gravest first, then in the order of the rules, by region and node;
   * the files of earlier months that they go by are then among its inputs.
   */
  async watch({ index, inputs }: Computation, problems: ProblemList): Promise<Computation> {
    const all = [...inputs];
    const warnings: Warning[] = [];
    for (const [at, rule] of this.#workspace.settings.warnings.entries()) {
      const { findings, since } = await this.#find(rule, index, all, problems);
      const sorted = [...findings].sort((a, b) => a.region - b.region || a.node - b.node);
      const { rule: name, severity } = rule;
      const shared = { number: at + 1, rule: name, severity, threshold: thresholdOf(rule), since };
      warnings.push(...sorted.map((finding) => ({ ...finding, ...shared })));
    }
    // The sort is stable: within a severity the order of the rules stays.
    const graveness = ({ severity }: Warning): number => warningSeverities.indexOf(severity);
    warnings.sort((a, b) => graveness(a) - graveness(b));
    return { index: { ...index, warnings }, inputs: distinctInputs(all) };
  }
}
