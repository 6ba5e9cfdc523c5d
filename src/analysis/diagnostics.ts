import type { Cells } from '../model/cells.ts';
import type { ComputedIndex, IndicatorFigures, NodeFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { PeerGroup } from '../model/region.ts';
import type { Settings } from '../model/settings.ts';
import { Certified, hasFigure, orderWith } from '../numeric/columns/certified.ts';
import {
  type Description,
  describeCertified,
  describeExactly,
  STATISTICS,
  type Statistic,
} from '../numeric/columns/describe.ts';
import { divide, negate, roundTo } from '../numeric/exact.ts';

import { exact } from '../numeric/text.ts';

/** What stands out in a column: each flag's rule is in `flagRules`. */
export type Flag = 'constant' | 'mostly-same' | 'skewed' | 'low-availability';

/** One indicator in one peer group. */
export interface Diagnosis {
  readonly group: string;
  readonly node: IndexNode;
  /** Regions that report a value or roll it up, those whose value is imputed or carried, and those left without any. */
  readonly reported: number;
  readonly imputed: number;
  readonly missing: number;
  readonly notApplicable: number;
  /** Of all values that are scored, imputed ones included. */
  readonly statistics: Description;
  /** Shares of the scores of these values at the scale's ends; undefined where there are none. */
  readonly floorShare: Exact | undefined;
  readonly ceilingShare: Exact | undefined;
  /** Codes of the regions that hold the extreme values. */
  readonly minRegions: readonly string[];
  readonly maxRegions: readonly string[];
  readonly flags: readonly Flag[];
  /** How many values were treated for outliers. */
  readonly treated: number;
}

/** Where a value comes from that counts as reported. */
const OBSERVED: ReadonlySet<string> = new Set(['reported', 'rollup']);

const SKEWNESS_LIMIT = exact('2');
const KURTOSIS_LIMIT = exact('3.5');

interface FlagFacts {
  readonly statistics: Description;
  readonly reported: number;
  /** Regions to which the indicator applies. */
  readonly applicable: number;
}

function isSkewed({ figures }: Description): boolean {
  const orderOf = (statistic: Statistic, limit: Exact): number => {
    const at = STATISTICS.indexOf(statistic);
    return hasFigure(figures, at) ? orderWith(figures, at, limit) : 0;
  };
  const isTailed = orderOf('skewness', SKEWNESS_LIMIT) > 0 || orderOf('skewness', negate(SKEWNESS_LIMIT)) < 0;
  return isTailed && orderOf('kurtosis', KURTOSIS_LIMIT) > 0;
}

/** When each flag is raised: mostly-same from 50 % of one value, low-availability below 65 % of what applies. */
const flagRules: Readonly<Record<Flag, (facts: FlagFacts) => boolean>> = {
  constant: ({ statistics }) => statistics.distinct === 1,
  'mostly-same': ({ statistics }) => statistics.count > 0 && 2 * statistics.modeCount >= statistics.count,
  skewed: ({ statistics }) => isSkewed(statistics),
  'low-availability': ({ reported, applicable }) => 100 * reported < 65 * applicable,
};

const flagNames = Object.keys(flagRules) as Flag[];

/** The regions of a peer group that hold a value of an indicator, and how many were not reported. */
interface ScoredCells {
  readonly regions: number[];
  /** Those with a score: a value that is left out for its whole peer group has none. */
  readonly scored: number[];
  imputed: number;
  missing: number;
}

function scoredCells({ members }: PeerGroup, indicator: IndicatorFigures, { scores }: NodeFigures): ScoredCells {
  const cells: ScoredCells = { regions: [], scored: [], imputed: 0, missing: 0 };
  for (const region of members) {
    if (hasFigure(indicator.treated, region)) {
      cells.regions.push(region);
      if (hasFigure(scores, region)) cells.scored.push(region);
      if (!OBSERVED.has(indicator.origins[region] ?? '')) cells.imputed += 1;
    } else if (indicator.statuses[region] === 'L') cells.missing += 1;
  }
  return cells;
}

/** The share of scores that tie with an end of the scale: only those that are published alike can. */
function shareAt(regions: readonly number[], { scores, published }: NodeFigures, end: Exact, settings: Settings) {
  if (regions.length === 0) return undefined;
  const { coefficient } = roundTo(end, settings.decimals, settings.rounding);
  const at = regions.filter(
    (region) => published.at(region)?.coefficient === coefficient && orderWith(scores, region, end) === 0,
  ).length;
  return divide({ coefficient: BigInt(at), exponent: 0 }, { coefficient: BigInt(regions.length), exponent: 0 });
}

function describe(treated: Cells, regions: readonly number[]): Description {
  if (treated instanceof Certified) return describeCertified(treated, regions);
  return describeExactly(regions.map((region) => treated.at(region) as Exact));
}

class Diagnostician {
  readonly #settings: Settings;
  readonly #codes: readonly string[];

  constructor({ workspace }: ComputedIndex) {
    this.#settings = workspace.settings;
    this.#codes = workspace.regions.list.map(({ code }) => code);
  }

  diagnose(node: IndexNode, indicator: IndicatorFigures, figures: NodeFigures, group: PeerGroup): Diagnosis {
    const cells = scoredCells(group, indicator, figures);
    const { regions, scored, imputed, missing } = cells;
    const statistics = describe(indicator.treated, regions);
    const reported = regions.length - imputed;
    const applicable = regions.length + missing;
    const facts = { statistics, reported, applicable };
    const codeAt = (at: number): string => this.#codes[regions[at] as number] as string;
    return {
      group: group.name,
      node,
      reported,
      imputed,
      missing,
      notApplicable: group.members.length - applicable,
      statistics,
      floorShare: shareAt(scored, figures, this.#settings.scale.floor, this.#settings),
      ceilingShare: shareAt(scored, figures, this.#settings.scale.ceiling, this.#settings),
      minRegions: statistics.minAt.map(codeAt),
      maxRegions: statistics.maxAt.map(codeAt),
      flags: flagNames.filter((flag) => flagRules[flag](facts)),
      treated: regions.filter((region) => indicator.treatments[region] !== undefined).length,
    };
  }
}

/**
 * Describes every indicator in every peer group, one when it is asked for, so that a table of many needs no more memory
 * than its rows: groups by name, indicators in the order of the tree.
 */
export function* eachDiagnosis(computed: ComputedIndex): Generator<Diagnosis> {
  const { tree, regions } = computed.workspace;
  const diagnostician = new Diagnostician(computed);
  for (const group of regions.groups) {
    for (const [leaf, position] of tree.leaves.entries()) {
      const figures = computed.nodes[position] as NodeFigures;
      const indicator = computed.indicators[leaf] as IndicatorFigures;
      yield diagnostician.diagnose(tree.nodes[position] as IndexNode, indicator, figures, group);
    }
  }
}

/** Describes every indicator in every peer group: groups by name, indicators in the order of the tree. */
export function diagnose(computed: ComputedIndex): readonly Diagnosis[] {
  return [...eachDiagnosis(computed)];
}
