import { computeTotal } from '../../engine/compute-index.ts';
import { rankColumn, rankedFigures } from '../../engine/rank.ts';
import { type Cell, type Cells, listed } from '../../model/cells.ts';
import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { type Localised, listedIn, localisedName } from '../../model/localised.ts';
import { placeOfCell } from '../../model/month-cells.ts';
import type { Plausibility } from '../../model/plausibility.ts';
import { type Place, type Problem, problem } from '../../model/problem.ts';
import { ProblemList } from '../../model/problem-list.ts';
import type { Region } from '../../model/region.ts';
import type { Workspace } from '../../model/workspace.ts';
import { doubleAt, hasFigure, isNothing } from '../../numeric/columns/certified.ts';
import { snap } from '../../numeric/exact.ts';
import { briefly } from './spread.ts';

/** How many items of a list are named; the rest are counted. */
const NAMED = 3;

/** Which indicators the region at a position does not report, of those that apply to it: the leaves' numbers. */
export function gapsOfRegion({ workspace, coverage }: ComputedIndex, region: number): readonly number[] {
  const { leaves } = workspace.tree;
  return [...leaves.keys()].filter((leaf) => isNothing(coverage[leaves[leaf] as number] as Cells, region));
}

/** The gaps of every region. */
export function gapsOf({ workspace, coverage }: ComputedIndex): readonly (readonly number[])[] {
  const gaps = workspace.regions.list.map((): number[] => []);
  for (const [leaf, position] of workspace.tree.leaves.entries()) {
    const shares = coverage[position] as Cells;
    for (const [region, own] of gaps.entries()) if (isNothing(shares, region)) own.push(leaf);
  }
  return gaps;
}

function list(nodes: readonly IndexNode[]): Localised {
  const more = nodes.length - NAMED;
  const shown = nodes.slice(0, NAMED).map((node) => localisedName(node));
  const { en, zh } = listedIn(shown);
  return more > 0 ? { en: `${en} and ${more} more`, zh: `${zh}等 ${nodes.length} 项` } : { en, zh };
}

/** The index with the median of the peers in every gap: only the setting of a method differs. */
function filledIn(workspace: Workspace): Workspace {
  const nodes = workspace.tree.nodes.map((node) => {
    const { indicator } = node;
    // An indicator that is left out because too few report it would come back if it were filled in.
    if (indicator === undefined || indicator.missing === 'screen') return node;
    return { ...node, indicator: { ...indicator, missing: 'median' } };
  });
  return { ...workspace, tree: { ...workspace.tree, nodes } };
}

/** The gaps of one month, and what they change. */
class Gaps {
  readonly #computed: ComputedIndex;
  readonly #gaps: readonly (readonly number[])[];
  /** The snapped figures by which the total is ranked. */
  #figures: readonly Cell[] | undefined;

  constructor(computed: ComputedIndex) {
    this.#computed = computed;
    this.#gaps = gapsOf(computed);
  }

  #nodesOf(positions: readonly number[]): readonly IndexNode[] {
    return positions.map((position) => this.#computed.workspace.tree.nodes[position] as IndexNode);
  }

  /** Where the first of a region's gaps stands, or would stand. */
  #place(region: number): Place {
    const { workspace, data } = this.#computed;
    const [first = 0] = this.#gaps[region] ?? [];
    return placeOfCell(data, region, first * workspace.regions.list.length + region);
  }

  #about(region: number) {
    const { code, ...names } = this.#computed.workspace.regions.list[region] as Region;
    return { region: code, place: localisedName(names), month: this.#computed.data.month };
  }

  /** A region that reports nothing of a node of level 1, or leaves too much of its weight unreported. */
  lacking({ missing }: Plausibility): Problem[] {
    const { coverage, workspace, nodes: figures } = this.#computed;
    const { tree } = workspace;
    const [total = []] = coverage;
    return [...workspace.regions.list.keys()].flatMap((region) => {
      // A region without a total is reported as unranked.
      if (!hasFigure(total, region) || !hasFigure(figures[0]?.published ?? [], region)) return [];
      const none = (tree.nodes[0]?.children ?? []).filter((position) => isNothing(coverage[position] as Cells, region));
      const covered = doubleAt(total, region);
      const weight = `${briefly((1 - covered) * 100)}%`;
      if (none.length > 0) {
        const values = { ...this.#about(region), nodes: list(this.#nodesOf(none)), weight };
        return [problem('unreported-branch', this.#place(region), values)];
      }
      if (1 - covered <= missing) return [];
      const nodes = (this.#gaps[region] ?? []).map((leaf) => tree.leaves[leaf] as number);
      const values = { ...this.#about(region), nodes: list(this.#nodesOf(nodes)), weight };
      return [problem('low-coverage', this.#place(region), values)];
    });
  }

  /** The rank of a region with its total of the filled index, among the present totals of the others. */
  #rankOf(region: number, filled: NodeFigures): number {
    const { workspace, nodes } = this.#computed;
    const { settings, regions } = workspace;
    const [now, other] = [nodes[0] as NodeFigures, filled].map(({ scores, published }) => {
      return rankedFigures(scores, published, settings);
    }) as [Cells, Cells];
    this.#figures ??= listed(now).map((figure) => figure && snap(figure));
    const own = other.at(region);
    const figures = this.#figures.with(region, own && snap(own));
    const groups = regions.groups.filter(({ members }) => members.includes(region));
    return rankColumn(figures, groups, settings.ranking.ties)[region] ?? 0;
  }

  /** The regions that would rank lower if they had reported the median of their peers where they report nothing. */
  async raisedRanks(): Promise<Problem[]> {
    const { workspace, data, nodes, doubts } = this.#computed;
    const ranks = (nodes[0] as NodeFigures).ranks;
    const candidates = [...this.#gaps.keys()].filter((region) => this.#gaps[region]?.length && ranks[region] !== 0);
    if (candidates.length === 0) return [];
    const filled = await computeTotal(
      filledIn(workspace),
      data,
      new ProblemList(),
      doubts === undefined ? 'exact' : 'columns',
    );
    if (filled === undefined) return [];
    return candidates.flatMap((region) => {
      const [rank, would] = [ranks[region] ?? 0, this.#rankOf(region, filled)];
      if (would <= rank) return [];
      const count = `${this.#gaps[region]?.length ?? 0}`;
      const values = { ...this.#about(region), count, rank: `${rank}`, would: `${would}` };
      return [problem('gap-raises-rank', this.#place(region), values)];
    });
  }
}

/**
 * Warns of the gaps of a computed month: of regions that report nothing of a whole node of level 1, or too little of
 * their weight, and of those that rank better because of what they do not report.
 */
export async function gapProblems(computed: ComputedIndex, limits: Plausibility): Promise<readonly Problem[]> {
  const gaps = new Gaps(computed);
  return [...gaps.lacking(limits), ...(await gaps.raisedRanks())];
}
