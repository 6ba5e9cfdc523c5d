import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { type Localised, localisedName } from '../../model/localised.ts';
import { placeOfCell } from '../../model/month-cells.ts';
import type { MonthData } from '../../model/observation.ts';
import type { Plausibility } from '../../model/plausibility.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { cellOf, type PeerGroup } from '../../model/region.ts';
import type { Workspace } from '../../model/workspace.ts';
import { doubleAt } from '../../numeric/columns/certified.ts';
import { parseExact, toFewDigits } from '../../numeric/text.ts';
import type { MonthValues } from '../warnings/month-values.ts';
import { type Distance, distanceFrom, medianOf, type Spread, spreadOf, times, withUnit } from './spread.ts';

/** Counts of few events vary by chance: so many are added to a low count. */
const FEW = 2;
/** A value like the region's own earlier ones must lie so many times as far from its peers to be warned of. */
const UNLIKE_PEERS = 3;
/** A value within this factor of the earlier ones is like them. */
const LIKE_BEFORE = 2;
/** A value that jumps must lie this share of the deviations away from its peers too. */
const JUMP_SHARE = 0.5;

/** Says that adjusted values are compared. */
const ADJUSTED: Localised = { en: 'once adjusted ', zh: '调整后' };

/** An earlier month that values are compared with. */
export interface EarlierValues {
  readonly data: MonthData;
  readonly values: MonthValues;
}

/** One indicator's adjusted values as doubles, by region; NaN for a missing or unusable value. */
type Figures = Float64Array;

function figuresOf(values: MonthValues, leaf: number): Figures {
  const adjusted = values.adjusted(leaf);
  return Float64Array.from({ length: adjusted.length }, (_, region) => doubleAt(adjusted, region));
}

/** Whether a text is a whole number without a sign. */
const COUNT = /^\d+$/;

/** One indicator in one month, and in those before. */
class Column {
  readonly #workspace: Workspace;
  readonly #data: MonthData;
  readonly #limits: Plausibility;
  readonly #leaf: number;
  readonly #values: MonthValues;
  readonly #now: Figures;
  /** By region, the median of its own earlier values. */
  readonly #before: Figures;

  constructor(
    workspace: Workspace,
    data: MonthData,
    now: MonthValues,
    earlier: readonly EarlierValues[],
    leaf: number,
    limits: Plausibility,
  ) {
    this.#workspace = workspace;
    this.#data = data;
    this.#limits = limits;
    this.#leaf = leaf;
    this.#values = now;
    this.#now = figuresOf(now, leaf);
    const columns = earlier.map((each) => ({ data: each.data, figures: figuresOf(each.values, leaf) }));
    this.#before = this.#now.map((_, region) => (columns.length === 0 ? Number.NaN : this.#ownBefore(region, columns)));
  }

  get #node(): IndexNode {
    const { nodes, leaves } = this.#workspace.tree;
    return nodes[leaves[this.#leaf] as number] as IndexNode;
  }

  #cell(region: number): number {
    return cellOf(this.#workspace.regions, this.#leaf, region);
  }

  /** Earlier values that are read from the very same cell tell nothing. */
  #ownBefore(region: number, columns: readonly { readonly data: MonthData; readonly figures: Figures }[]): number {
    const own = placeOfCell(this.#data, region, this.#cell(region));
    const figures = columns.flatMap(({ data, figures: column }) => {
      const figure = column[region];
      const place = placeOfCell(data, region, this.#cell(region));
      const isSame = place.file === own.file && place.line === own.line;
      return figure === undefined || !(figure > 0) || isSame ? [] : [figure];
    });
    return figures.length === 0 ? Number.NaN : medianOf(figures);
  }

  /** How much the adjusted value grows with a few more events; 0 if the indicator is no count. */
  get #slack(): (region: number) => number {
    const { raw } = this.#data;
    const from = this.#cell(0);
    const isCount = this.#now.every((figure, region) => Number.isNaN(figure) || COUNT.test(raw.at(from + region)));
    if (!isCount) return () => 0;
    return (region) => {
      const written = Number(raw.at(from + region));
      return written > 0 ? ((this.#now[region] as number) / written) * FEW : 0;
    };
  }

  /** A figure with the slack of a low count. */
  #lenient(figure: number, slack: number, { median }: Spread): number {
    return figure < median ? Math.min(median, figure + slack) : figure;
  }

  #problem(code: 'far-from-peers' | 'value-jump', region: number, distance: Distance): Problem {
    const { list } = this.#workspace.regions;
    const written = parseExact(this.#data.raw.at(this.#cell(region)));
    const shown = written ?? (this.#values.adjusted(this.#leaf).at(region) as Exact);
    const { indicator } = this.#node;
    const values = {
      name: localisedName(this.#node),
      region: list[region]?.code ?? '',
      place: localisedName(list[region]),
      value: withUnit(toFewDigits(shown, 4), indicator?.unit ?? ''),
      times: times(distance),
      basis: indicator?.adjustBy === undefined ? '' : ADJUSTED,
    };
    return problem(code, placeOfCell(this.#data, region, this.#cell(region)), values);
  }

  /** The improbable values of one peer group; none if half of its values or more are 0, or any is below 0. */
  find({ members }: PeerGroup): Problem[] {
    const reporting = members.filter((region) => !Number.isNaN(this.#now[region]));
    const positive = reporting.filter((region) => (this.#now[region] as number) > 0);
    if (reporting.some((region) => (this.#now[region] as number) < 0)) return [];
    if (positive.length * 2 <= reporting.length) return [];
    const peers = spreadOf(positive.map((region) => this.#now[region] as number));
    if (peers === undefined) return [];
    const comparable = positive.filter((region) => !Number.isNaN(this.#before[region]));
    const ratioOf = (region: number): number => (this.#now[region] as number) / (this.#before[region] as number);
    const changes = spreadOf(comparable.map(ratioOf));
    const slack = this.#slack;
    return positive.flatMap((region) => {
      const own = this.#now[region] as number;
      const before = this.#before[region] as number;
      const few = slack(region);
      const apart = distanceFrom(this.#lenient(own, few, peers), peers);
      const jump =
        changes === undefined || Number.isNaN(before)
          ? undefined
          : distanceFrom(this.#lenient(own / before, few / before, changes), changes);
      const code = this.#judge(apart, jump);
      return code === undefined ? [] : [this.#problem(code, region, code === 'value-jump' && jump ? jump : apart)];
    });
  }

  #judge(apart: Distance, jump: Distance | undefined): 'far-from-peers' | 'value-jump' | undefined {
    const { deviations, factor } = this.#limits;
    const isFar = ({ deviations: own, factor: away }: Distance): boolean => own > deviations && away >= factor;
    if (jump !== undefined && isFar(jump) && apart.deviations > deviations * JUMP_SHARE) return 'value-jump';
    if (!isFar(apart)) return undefined;
    const isAsBefore = jump !== undefined && jump.factor < LIKE_BEFORE;
    return isAsBefore && apart.deviations < deviations * UNLIKE_PEERS ? undefined : 'far-from-peers';
  }
}

/** Values that lie far from those of their peers, or have jumped since the region's own earlier months. */
export function improbableValues(
  workspace: Workspace,
  data: MonthData,
  now: MonthValues,
  earlier: readonly EarlierValues[],
  limits: Plausibility,
): readonly Problem[] {
  return workspace.tree.leaves.flatMap((_, leaf) => {
    const column = new Column(workspace, data, now, earlier, leaf, limits);
    return workspace.regions.groups.flatMap((group) => column.find(group));
  });
}
