import type { Cell, ComputedIndex, NodeFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import { compare, integer, subtract } from '../numeric/exact.ts';
import { toPlainText } from '../numeric/text.ts';
import type { DifferenceList } from './differences.ts';
import type { PublishedCell, PublishedRow } from './read-published.ts';

class PublishedComparison {
  readonly #computed: ComputedIndex;
  readonly #tolerance: Exact;

  constructor(computed: ComputedIndex, tolerance: Exact) {
    this.#computed = computed;
    this.#tolerance = tolerance;
  }

  #isWithin(published: Exact, computed: Exact): boolean {
    const difference = subtract(published, computed);
    const { coefficient, exponent } = difference;
    return compare({ coefficient: coefficient < 0n ? -coefficient : coefficient, exponent }, this.#tolerance) <= 0;
  }

  #number({ value }: PublishedCell, computed: Cell, isAlike: (a: Exact, b: Exact) => boolean): string | undefined {
    const same = value === undefined || computed === undefined ? value === computed : isAlike(value, computed);
    if (same) return undefined;
    return computed === undefined ? '' : toPlainText(computed);
  }

  #whole(cell: PublishedCell, computed: number | undefined): string | undefined {
    return this.#number(cell, computed === undefined ? undefined : integer(computed), (a, b) => compare(a, b) === 0);
  }

  #text({ text }: PublishedCell, computed: string): string | undefined {
    return text === computed ? undefined : computed;
  }

  /** What a cell should hold; undefined where it does. */
  expected(cell: PublishedCell, region: number): string | undefined {
    const { nodes, bands, workspace, changes } = this.#computed;
    const { role } = cell;
    const within = (a: Exact, b: Exact): boolean => this.#isWithin(a, b);
    switch (role.kind) {
      case 'figure':
        return this.#number(cell, nodes[role.position]?.published[region], within);
      case 'rank':
        return this.#whole(cell, (nodes[0] as NodeFigures).ranks[region] || undefined);
      case 'change': {
        const change = changes?.[role.span][region];
        return role.of === 'score' ? this.#number(cell, change?.score, within) : this.#whole(cell, change?.rank);
      }
      case 'band':
        return this.#text(cell, bands[region] ?? '');
      default:
        return this.#text(cell, workspace.regions.list[region]?.group ?? '');
    }
  }
}

/** The regions of the peer groups that a table is about which it does not name. */
function unpublished({ workspace }: ComputedIndex, rows: readonly PublishedRow[]): string[] {
  const named = new Set(rows.map(({ region }) => region));
  const groups = workspace.regions.groups.filter(({ members }) => members.some((region) => named.has(region)));
  const missing = groups.flatMap(({ members }) => members.filter((region) => !named.has(region)));
  return missing.map((region) => workspace.regions.list[region]?.code ?? '');
}

/**
 * Compares a published table with a computed month: figures within the tolerance of those rounded for publication,
 * ranks, bands and peer groups as they are.
 * @returns how many cells were compared.
 */
export function comparePublished(
  file: string,
  rows: readonly PublishedRow[],
  computed: ComputedIndex,
  tolerance: Exact,
  list: DifferenceList,
): number {
  const comparison = new PublishedComparison(computed, tolerance);
  const { tree, regions } = computed.workspace;
  for (const { region, line, cells } of rows) {
    for (const cell of cells) {
      const expected = comparison.expected(cell, region);
      if (expected === undefined) continue;
      const { role, column, text } = cell;
      const node = role.kind === 'figure' ? (tree.nodes[role.position]?.code ?? '') : '';
      const place = { file, line, region: regions.list[region]?.code ?? '', node };
      list.add({ code: 'published-figure', ...place, column, expected, found: text });
    }
  }
  for (const region of unpublished(computed, rows)) list.add({ code: 'unpublished-region', file, region });
  return rows.reduce((count, { cells }) => count + cells.length, 0);
}
