import type { Exact } from '../../model/exact.ts';
import type { IndexTree } from '../../model/index-tree.ts';
import { stepColumns } from '../../model/input-tables/definition.ts';
import type { Localised } from '../../model/localised.ts';
import type { Step, Steps } from '../../model/method.ts';
import { type Place, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Settings } from '../../model/settings.ts';
import { compare } from '../../numeric/exact.ts';
import { toShortText } from '../../numeric/text.ts';
import { columnRules } from '../csv/header.ts';
import { type Row, readTable } from '../csv/table.ts';
import { positionOfName } from '../exact-name.ts';
import type { SourceText } from '../files/decode-source.ts';
import { type Named, namedHint } from '../named-hint.ts';
import { readNumber, shown } from '../number-cell.ts';
import type { IndicatorRow } from './indicator-rows.ts';

/** The name of the scoring method that steps are for. */
export const STEPS = 'steps';

const LOWEST: Localised = { en: 'the lowest value', zh: '最低值' };

interface ReadStep extends Step {
  readonly line: number;
}

/** The definition that steps refer to. */
export interface StepContext {
  readonly tree: IndexTree;
  readonly rows: ReadonlyMap<string, IndicatorRow>;
  readonly settings: Settings;
}

class StepReader {
  readonly #context: StepContext;
  readonly #problems: ProblemList;
  /** The codes of the indicators that are scored by steps. */
  readonly #stepped: ReadonlySet<string>;
  /** The indicators, which rows may name too. */
  readonly #leaves: readonly Named[];
  readonly steps = new Map<string, ReadStep[]>();

  constructor(context: StepContext, problems: ProblemList) {
    const { nodes } = context.tree;
    this.#context = context;
    this.#problems = problems;
    const stepped = nodes.filter(({ indicator }) => indicator?.scoring === STEPS);
    this.#leaves = nodes.filter(({ indicator }) => indicator !== undefined);
    this.#stepped = new Set(stepped.map(({ code }) => code));
  }

  #code(row: Row): string | undefined {
    const text = row.cell('indicator');
    const { rows, settings } = this.#context;
    const code = rows.has(text) ? text : (this.#leaves[positionOfName(text, this.#leaves) ?? -1]?.code ?? text);
    if (this.#stepped.has(code)) return code;
    const at = row.place('indicator');
    if (code === '') this.#problems.add(problem('blank-cell', at, { column: 'indicator' }));
    else if (rows.has(code)) this.#problems.add(problem('unused-steps', at, { code }));
    else {
      const hint = namedHint(code, () => this.#leaves.filter((leaf) => this.#stepped.has(leaf.code)));
      const values = { code: shown(code), indicators: settings.paths.indicators, hint };
      this.#problems.add(problem('unknown-indicator', at, values));
    }
    return undefined;
  }

  #number(row: Row, column: string): Exact | undefined {
    return readNumber(row.cell(column), () => row.place(column), this.#problems);
  }

  #score(row: Row): Exact | undefined {
    if (row.cell('score') === '') {
      this.#problems.add(problem('blank-cell', row.place('score'), { column: 'score' }));
      return undefined;
    }
    const score = this.#number(row, 'score');
    const { floor, ceiling } = this.#context.settings.scale;
    if (score === undefined || (compare(score, floor) >= 0 && compare(score, ceiling) <= 0)) return score;
    const values = { score: toShortText(score), floor: toShortText(floor), ceiling: toShortText(ceiling) };
    this.#problems.add(problem('score-off-scale', row.place('score'), values));
    return undefined;
  }

  read(row: Row): void {
    const code = this.#code(row);
    const isLowest = row.cell('from') === '';
    const from = isLowest ? undefined : this.#number(row, 'from');
    const score = this.#score(row);
    if (code === undefined || score === undefined || (from === undefined && !isLowest)) return;
    const steps = this.steps.get(code) ?? [];
    const first = steps.find((step) => sameFrom(step.from, from));
    if (first === undefined) this.steps.set(code, [...steps, { from, score, line: row.line }]);
    else {
      const values = { code, from: from === undefined ? LOWEST : toShortText(from), first: `${first.line}` };
      this.#problems.add(problem('duplicate-step', row.place('indicator'), values));
    }
  }

  /** Reports the indicators that have no steps, unless a row that could not be read may have held them. */
  reportStepless(errorsBefore: number): void {
    if (this.#problems.errorCount > errorsBefore) return;
    const { rows, settings } = this.#context;
    for (const code of this.#stepped) {
      if (this.steps.has(code)) continue;
      const at: Place | undefined = rows.get(code)?.place('scoring');
      if (at !== undefined) this.#problems.add(problem('no-steps', at, { code, file: settings.paths.steps }));
    }
  }
}

function sameFrom(a: Exact | undefined, b: Exact | undefined): boolean {
  return a === undefined || b === undefined ? a === b : compare(a, b) === 0;
}

/** The highest step first; the one without a `from` is the lowest. */
function descending(a: Step, b: Step): number {
  if (a.from === undefined || b.from === undefined) return a.from === undefined ? 1 : -1;
  return compare(b.from, a.from);
}

/** steps.csv: the steps of each indicator that is scored by them (分档计分), whatever the order of the rows. */
export function readSteps(source: SourceText, context: StepContext, problems: ProblemList): Steps | undefined {
  const before = problems.errorCount;
  const reader = new StepReader(context, problems);
  const summary = readTable(source, columnRules(stepColumns), problems, (row) => reader.read(row));
  if (summary === undefined) return undefined;
  reader.reportStepless(before);
  const entries = [...reader.steps].map(([code, steps]) => {
    return [code, steps.sort(descending)] as const;
  });
  return new Map(entries);
}
