import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { type Localised, localisedName } from '../../model/localised.ts';
import { placeOfCell } from '../../model/month-cells.ts';
import type { MonthData } from '../../model/observation.ts';
import type { Plausibility } from '../../model/plausibility.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { cellOf, type PeerGroup } from '../../model/region.ts';
import type { Workspace } from '../../model/workspace.ts';
import { doublesOf } from '../../numeric/columns/certified.ts';
import { parseExact, toFewDigits } from '../../numeric/text.ts';
import type { MonthValues } from '../warnings/month-values.ts';
import { type Distance, distanceFrom, medianOfFirst, type Spread, spreadOf, times, withUnit } from './spread.ts';

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

/** One indicator's adjusted values as doubles, by region; NaN for a missing or unusable value. */
type Figures = Float64Array;

/** A month that later ones are compared with. */
export interface EarlierValues {
  readonly data: MonthData;
  /** By leaf number. */
  readonly figures: readonly Figures[];
}

/** What a month's values are to later ones. */
export function earlierValues({ tree }: Workspace, data: MonthData, values: MonthValues): EarlierValues {
  return { data, figures: tree.leaves.map((_, leaf) => doublesOf(values.adjusted(leaf))) };
}

/** Every file that a month's cells stand in, where it is known. */
function filesOf({ files, provenance }: MonthData): ReadonlySet<string> {
  const found = new Set(files);
  for (const { file } of provenance.values()) found.add(file);
  return found;
}

/** An earlier month beside the one that is looked at: cells of the two may stand in the very same row of a file. */
interface Compared extends EarlierValues {
  readonly mayShareRows: boolean;
}

/** The figures of some regions, side by side. */
function gathered(regions: readonly number[], figures: Figures): Float64Array {
  const found = new Float64Array(regions.length);
  for (let at = 0; at < found.length; at += 1) found[at] = figures[regions[at] as number] as number;
  return found;
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
    { data, figures }: EarlierValues,
    now: MonthValues,
    earlier: readonly Compared[],
    leaf: number,
    limits: Plausibility,
  ) {
    this.#workspace = workspace;
    this.#data = data;
    this.#limits = limits;
    this.#leaf = leaf;
    this.#values = now;
    this.#now = figures[leaf] as Figures;
    this.#before = this.#ownBefore(earlier);
  }

  get #node(): IndexNode {
    const { nodes, leaves } = this.#workspace.tree;
    return nodes[leaves[this.#leaf] as number] as IndexNode;
  }

  #cell(region: number): number {
    return cellOf(this.#workspace.regions, this.#leaf, region);
  }

  /** Whether a region's value stands in the same row as in an earlier month. */
  #isSameRow(region: number, data: MonthData): boolean {
    const [own, other] = [this.#data, data].map((each) => placeOfCell(each, region, this.#cell(region)));
    return own?.file === other?.file && own?.line === other?.line;
  }

  /** By region, the median of its earlier values. Those that are read from the very same row tell nothing. */
  #ownBefore(earlier: readonly Compared[]): Figures {
    const own = new Float64Array(earlier.length);
    const before = new Float64Array(this.#now.length);
    for (let region = 0; region < before.length; region += 1) {
      let count = 0;
      for (const { figures, data, mayShareRows: mayShare } of earlier) {
        const figure = figures[this.#leaf]?.[region] as number;
        if (!(figure > 0) || (mayShare && this.#isSameRow(region, data))) continue;
        own[count] = figure;
        count += 1;
      }
      before[region] = count === 0 ? Number.NaN : medianOfFirst(own, count);
    }
    return before;
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
    const peers = spreadOf(gathered(positive, this.#now));
    if (peers === undefined) return [];
    const comparable = positive.filter((region) => !Number.isNaN(this.#before[region]));
    const ratios = gathered(comparable, this.#now);
    for (const [at, region] of comparable.entries())
      ratios[at] = (ratios[at] as number) / (this.#before[region] as number);
    const changes = spreadOf(ratios);
    const slack = this.#slack;
    return positive.flatMap((region) => {
      const own = this.#now[region] as number;
      const before = this.#before[region] as number;
      const isLow = own < peers.median || (changes !== undefined && own / before < changes.median);
      const few = isLow ? slack(region) : 0;
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
  now: EarlierValues,
  values: MonthValues,
  earlier: readonly EarlierValues[],
  limits: Plausibility,
): readonly Problem[] {
  const files = filesOf(now.data);
  const compared = earlier.map((each) => ({
    ...each,
    mayShareRows: [...filesOf(each.data)].some((file) => files.has(file)),
  }));
  return workspace.tree.leaves.flatMap((_, leaf) => {
    const column = new Column(workspace, now, values, compared, leaf, limits);
    return workspace.regions.groups.flatMap((group) => column.find(group));
  });
}
