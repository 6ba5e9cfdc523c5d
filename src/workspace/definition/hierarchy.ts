import type { Wording } from '../../model/localised.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { compareCodes } from '../../numeric/order.ts';
import type { IndicatorRow, IndicatorRows } from './indicator-rows.ts';
import { checkParents, type ParentLink } from './parents.ts';

/** A row with its place in the hierarchy. */
export interface Branch {
  readonly row: IndicatorRow;
  readonly depth: number;
  /** By code. */
  readonly children: readonly Branch[];
}

/** The level-1 branches by code, with everything below them. */
export interface Hierarchy {
  readonly level1: readonly Branch[];
  /** Whether every row found its place: only then can sums be judged, and groups called empty. */
  readonly isWhole: boolean;
}

type Rows = ReadonlyMap<string, IndicatorRow>;

function linksOf(rows: Rows): ReadonlyMap<string, ParentLink> {
  return new Map(
    [...rows.values()].map(({ code, name, nameEn, parent, place }) => {
      return [code, { code, name, nameEn, parent, parentPlace: () => place('parent') }];
    }),
  );
}

function checkDepth(branch: Branch, levels: readonly Wording[], isWhole: boolean, problems: ProblemList): void {
  const { row, depth, children } = branch;
  const { code } = row;
  const lowest = levels.length;
  if (depth === lowest + 1) {
    const values = { code, depth: `${depth}`, levels: `${lowest}`, names: levels };
    problems.add(problem('wrong-depth', row.place('parent'), values));
  } else if (depth < lowest && children.length === 0 && isWhole) {
    const name = levels[depth - 1] ?? '';
    const values = { code, depth: `${depth}`, name, levels: `${lowest}`, lowest: levels[lowest - 1] ?? '' };
    problems.add(problem('leaf-above-lowest-level', row.place('code'), values));
  }
}

function childrenByParent(rows: Rows): Map<string, IndicatorRow[]> {
  const byParent = new Map<string, IndicatorRow[]>();
  for (const row of rows.values()) {
    const siblings = byParent.get(row.parent);
    if (siblings === undefined) byParent.set(row.parent, [row]);
    else siblings.push(row);
  }
  for (const siblings of byParent.values()) siblings.sort((a, b) => compareCodes(a.code, b.code));
  return byParent;
}

/**
 * Puts every row in its place. Unknown parents, circles, nodes below the lowest level and
 * leaves above it are problems.
 */
export function buildHierarchy(read: IndicatorRows, levels: readonly Wording[], problems: ProblemList): Hierarchy {
  const { rows, refused } = read;
  const before = problems.errorCount;
  checkParents({ links: linksOf(rows), refused }, problems);
  const isWhole = refused.size === 0 && problems.errorCount === before;
  const byParent = childrenByParent(rows);
  const grow = (row: IndicatorRow, depth: number): Branch => {
    // A row that leads below the lowest level is a problem already; going no deeper bounds the recursion.
    const below = depth > levels.length ? [] : (byParent.get(row.code) ?? []);
    const branch = { row, depth, children: below.map((child) => grow(child, depth + 1)) };
    checkDepth(branch, levels, isWhole, problems);
    return branch;
  };
  return { level1: (byParent.get('') ?? []).map((row) => grow(row, 1)), isWhole };
}
