import { ColumnFormula } from '../formula/column.ts';
import { methodNamed, methods } from '../methods/index.ts';
import { indicatorFacts, inputsOf } from '../methods/scoring/declare.ts';
import type { Cell, Cells } from '../model/cells.ts';
import type { Doubts } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { ScoringColumn, ScoringFigures, ScoringMethod } from '../model/method.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { PeerGroup } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';
import { Certified, hasFigure, withExact } from '../numeric/columns/certified.ts';
import { type Column, createColumn, scatter, setMissing } from '../numeric/columns/column.ts';
import { PeerValues, type ScoredGroup, scoreCertified } from './columns/score.ts';
import { type ScoringInput, ScoringRules } from './scoring-rules.ts';

/** The formulas of the scoring methods that a tree uses, by name, each loaded once. */
export type Scoring = ReadonlyMap<string, ColumnFormula>;

export async function loadScoring(nodes: readonly IndexNode[]): Promise<Scoring> {
  const names = new Set(nodes.flatMap(({ indicator }) => indicator?.scoring ?? []));
  const entries = [...names].map(async (name) => {
    return [name, await ColumnFormula.of(methodNamed<ScoringMethod>(methods.scoring, name).score)] as const;
  });
  return new Map(await Promise.all(entries));
}

/** The figures an indicator is scored by; a reference region's is its value in the same column. */
function figuresOf({ node, indicator, treated }: ScoringInput, workspace: Workspace): ScoringFigures {
  const { worst, best, optimum, reference, deduction, clamps } = indicator;
  const steps = workspace.steps.get(node.code) ?? [];
  const region = reference && workspace.regions.byCode.get(reference.code);
  const measure = region === undefined ? reference?.figure : treated.at(region);
  return { worst, best, optimum, reference: measure, deduction, clamps, steps };
}

/** What missing values score, by region; nothing where they are left out. */
function substitutes({ indicator, statuses }: ScoringInput, workspace: Workspace): ReadonlyMap<number, Exact> {
  const substitute = methodNamed(methods.missing, indicator.missing).kernel(workspace.settings.scale);
  if (substitute === undefined) return new Map();
  return new Map([...statuses.entries()].flatMap(([region, status]) => (status === 'L' ? [[region, substitute]] : [])));
}

/** One peer group's values that are scored together, and the regions that they are of. */
export interface GroupColumn {
  readonly regions: readonly number[];
  readonly column: ScoringColumn;
}

/** What scoring a peer group goes by. */
export function groupColumn(input: ScoringInput, { members }: PeerGroup, workspace: Workspace): GroupColumn {
  const { indicator, treated } = input;
  const { scale, zscore } = workspace.settings;
  const regions = members.filter((region) => hasFigure(treated, region));
  const values =
    treated instanceof Certified
      ? new PeerValues(treated, regions)
      : regions.map((region) => treated.at(region) as Exact);
  const figures = figuresOf(input, workspace);
  return { regions, column: { ...figures, values, direction: indicator.direction, ...scale, zscore } };
}

/** One indicator's scores while its peer groups are scored, exact or certified. */
class Scores {
  readonly #exact: Cell[];
  readonly #certified: Column | undefined;
  readonly #groups: ScoredGroup[] = [];
  /** By region, the number of its group and its place there. */
  readonly #group: Int32Array;
  readonly #place: Int32Array;

  constructor(treated: Cells) {
    this.#exact = new Array<Cell>(treated.length).fill(undefined);
    this.#group = new Int32Array(treated.length);
    this.#place = new Int32Array(treated.length);
    if (treated instanceof Certified) {
      this.#certified = createColumn(treated.length);
      for (let region = 0; region < treated.length; region += 1) setMissing(this.#certified, region);
    }
  }

  add({ regions, column }: GroupColumn, formula: ColumnFormula): void {
    const { values } = column;
    if (this.#certified !== undefined && values instanceof PeerValues) {
      const scored = scoreCertified(column, values, formula);
      scatter(this.#certified, scored.scores, regions);
      for (const [place, region] of regions.entries()) {
        this.#group[region] = this.#groups.length;
        this.#place[region] = place;
      }
      this.#groups.push(scored);
      return;
    }
    const { reading } = formula.open(indicatorFacts(column), inputsOf(column));
    for (const [at, region] of regions.entries()) this.#exact[region] = reading.figure(at);
  }

  /** All of them, with what missing values score. */
  with(others: ReadonlyMap<number, Exact>, doubts: Doubts | undefined): Cells {
    if (this.#certified === undefined || doubts === undefined) {
      return this.#exact.map((score, region) => others.get(region) ?? score);
    }
    const exact = (region: number): Exact => {
      return (this.#groups[this.#group[region] as number] as ScoredGroup).exact(this.#place[region] as number);
    };
    return withExact(new Certified(this.#certified, exact, doubts), others);
  }
}

/**
 * Scores one indicator, each peer group for itself; what is missing is scored or left out as its method says. A value
 * that its method cannot score is a problem, and its group is then not scored.
 */
export function scoreColumn(
  input: ScoringInput,
  formula: ColumnFormula,
  workspace: Workspace,
  month: string,
  problems: ProblemList,
): Cells {
  const { treated } = input;
  const scores = new Scores(treated);
  const rules = new ScoringRules(input, figuresOf(input, workspace), workspace, month, problems);
  for (const group of workspace.regions.groups) {
    if (input.screened.has(group.name)) continue;
    const scored = groupColumn(input, group, workspace);
    if (rules.check(group, scored.regions, scored.column.values)) scores.add(scored, formula);
  }
  return scores.with(substitutes(input, workspace), treated instanceof Certified ? treated.doubts : undefined);
}
