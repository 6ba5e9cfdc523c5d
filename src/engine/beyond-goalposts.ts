import { methodNamed, methods } from '../methods/index.ts';
import type { Cells } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode, Indicator } from '../model/index-tree.ts';
import { type Localised, localisedName } from '../model/localised.ts';
import type { Origin } from '../model/observation.ts';
import { type Place, problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Region, Regions } from '../model/region.ts';
import { doubleAt, hasFigure, orderingWith } from '../numeric/columns/certified.ts';
import { doubleOf } from '../numeric/double.ts';
import { absolute, compare, snap, subtract } from '../numeric/exact.ts';
import { toFewDigits, toShortText } from '../numeric/text.ts';
import type { AdjustedIndicator } from './adjust-indicator.ts';
import { isCarried } from './status.ts';

/** More regions than these beyond one goalpost are told of in one warning. */
const TOLD_ONE_BY_ONE = 5;
/** How many of them it names. */
const NAMED = 3;

/** Whether a value is the region's own, so that its goalposts were meant for it. */
function isObserved(origin: Origin): boolean {
  return origin === 'reported' || origin === 'rollup' || isCarried(origin);
}

/** A goalpost, and on which side of it values are beyond. */
interface Goalpost {
  readonly column: 'worst' | 'best' | 'worst_high';
  readonly figure: Exact;
  readonly side: 1 | -1;
}

/** An indicator's adjusted values, and where each was read. */
export interface GoalpostInput {
  readonly node: IndexNode & { readonly indicator: Indicator };
  readonly values: Pick<AdjustedIndicator, 'adjusted' | 'origins'>;
  readonly placeOf: (region: number) => Place;
}

/** The goalposts that an indicator is scored by, in the unit of its adjusted values. */
function goalpostsOf({ scoring, direction, worst, best, optimum }: Indicator): readonly Goalpost[] {
  const posts: (Goalpost | undefined)[] = [];
  const post = (column: Goalpost['column'], figure: Exact | undefined, side: 1 | -1): void => {
    posts.push(figure && { column, figure, side });
  };
  if (direction === 'interval') {
    post('worst', optimum?.worstLow, -1);
    post('worst_high', optimum?.worstHigh, 1);
  } else if (methodNamed(methods.scoring, scoring).goalposts) {
    post('worst', worst, direction === 'negative' ? 1 : -1);
    post('best', best, direction === 'negative' ? -1 : 1);
  }
  return posts.filter((each) => each !== undefined);
}

/** The regions whose own value is beyond a goalpost. */
function beyond({ adjusted, origins }: GoalpostInput['values'], { figure, side }: Goalpost): readonly number[] {
  const orderOf = orderingWith(adjusted, figure);
  const found: number[] = [];
  for (let region = 0; region < origins.length; region += 1) {
    if (!isObserved(origins[region] as Origin) || !hasFigure(adjusted, region)) continue;
    if (orderOf(region) === side) found.push(region);
  }
  return found;
}

/** What a distance between two doubles may be off by, as a part of the greater of them. */
const INEXACT = 2 ** -50;

/**
 * Of the regions beyond a goalpost, those that are farthest from it, the farthest first, then by position. Doubles tell
 * which those may be.
 */
function farthestOf(adjusted: Cells, found: readonly number[], figure: Exact): readonly number[] {
  const limit = doubleOf(figure);
  const near = found.map((region) => {
    const value = doubleAt(adjusted, region);
    const [apart, lost] = [Math.abs(value - limit), INEXACT * (Math.abs(value) + Math.abs(limit))];
    return { region, least: apart - lost, most: apart + lost };
  });
  const last = near.map(({ least }) => least).sort((a, b) => b - a)[NAMED - 1] as number;
  const distances = new Map(
    near
      .filter(({ most }) => most >= last)
      .map(({ region }) => [region, absolute(subtract(adjusted.at(region) as Exact, figure))]),
  );
  const distance = (region: number): Exact => distances.get(region) as Exact;
  return [...distances.keys()].sort((a, b) => compare(distance(b), distance(a)) || a - b).slice(0, NAMED);
}

/** A value at four significant digits, or as many more as tell it from the goalpost. */
function shownBeside(value: Exact, figure: Exact): string {
  for (let digits = 4; digits < 20; digits += 1) {
    const text = toFewDigits(value, digits);
    if (text !== toFewDigits(figure, digits)) return text;
  }
  return toShortText(snap(value));
}

function outcomeOf(clamps: boolean, figure: string): Localised {
  if (!clamps) return { en: 'its score passes beyond the scale, as "clamp" says', zh: '按 "clamp" 得分超出分制范围' };
  return {
    en: `it scores as ${figure} does: correct it, move the goalpost, or write clamp = no to let scores pass beyond the scale`,
    zh: `按 ${figure} 计分：请更正该值或界限，或将 clamp 写为 no，使得分可超出分制范围`,
  };
}

class GoalpostWarnings {
  readonly #input: GoalpostInput;
  readonly #regions: Regions;
  readonly #problems: ProblemList;

  constructor(input: GoalpostInput, regions: Regions, problems: ProblemList) {
    this.#input = input;
    this.#regions = regions;
    this.#problems = problems;
  }

  #region(region: number): Region {
    return this.#regions.list[region] as Region;
  }

  #value(region: number): Exact {
    return this.#input.values.adjusted.at(region) as Exact;
  }

  /** The region farthest beyond stands first. */
  #warnOfMany(found: readonly number[], { column, figure }: Goalpost): void {
    const { node, values: figures, placeOf } = this.#input;
    const farthest = farthestOf(figures.adjusted, found, figure);
    const named = farthest.map((region) => {
      const { en, zh } = localisedName(this.#region(region));
      const [code, shown] = [this.#region(region).code, shownBeside(this.#value(region), figure)];
      return { en: `"${code}" (${en}), ${shown}`, zh: `"${code}"（${zh}）${shown}` };
    });
    const goalpost = toShortText(figure);
    const outcome = outcomeOf(node.indicator.clamps, goalpost);
    const indicator = localisedName(node);
    const values = { code: node.code, indicator, count: `${found.length}`, column, goalpost, list: named, outcome };
    this.#problems.add(problem('values-beyond-goalpost', placeOf(farthest[0] ?? 0), values));
  }

  warn(post: Goalpost): void {
    const { node, values, placeOf } = this.#input;
    const found = beyond(values, post);
    if (found.length > TOLD_ONE_BY_ONE) {
      this.#warnOfMany(found, post);
      return;
    }
    const goalpost = toShortText(post.figure);
    for (const region of found) {
      const outcome = outcomeOf(node.indicator.clamps, goalpost);
      this.#problems.add(
        problem('beyond-goalpost', placeOf(region), {
          code: node.code,
          indicator: localisedName(node),
          region: this.#region(region).code,
          name: localisedName(this.#region(region)),
          value: shownBeside(this.#value(region), post.figure),
          column: post.column,
          goalpost,
          outcome,
        }),
      );
    }
  }
}

/** Warns of adjusted values beyond the goalposts of their indicator, which are cut to them or pass beyond the scale. */
export function warnOfGoalposts(input: GoalpostInput, regions: Regions, problems: ProblemList): void {
  const warnings = new GoalpostWarnings(input, regions, problems);
  for (const post of goalpostsOf(input.node.indicator)) warnings.warn(post);
}
