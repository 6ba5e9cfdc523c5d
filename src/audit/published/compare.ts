import { COVERAGE_DECIMALS, roundCoverage } from '../../engine/round.ts';
import type { Cell } from '../../model/cells.ts';
import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import { labelsOf } from '../../model/label.ts';
import type { Localised } from '../../model/localised.ts';
import { absolute, compare, integer, subtract } from '../../numeric/exact.ts';
import { toPlainText } from '../../numeric/text.ts';
import type { DifferenceList } from '../differences.ts';
import { publishedText, type Reading } from './cell.ts';
import type { PublishedCell, PublishedRow } from './read.ts';

/** What a cell should hold: a number (undefined if nothing is computed), or a name with its labels. */
type Expected = { readonly number: Cell } | { readonly text: string; readonly labels: Localised };

const KEEPS: Readonly<Record<'<' | '≤' | '>' | '≥', (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '≤': (order) => order <= 0,
  '>': (order) => order > 0,
  '≥': (order) => order >= 0,
};

/** The fewest decimals of a coverage: whole percentages. */
const FEWEST_DECIMALS = 2;

/** A coverage is compared to as many decimals as are written: publishers choose freely. */
function writtenDecimals({ reading }: PublishedCell): number {
  if (reading?.kind !== 'number' && reading?.kind !== 'bound') return COVERAGE_DECIMALS;
  return Math.max(FEWEST_DECIMALS, -reading.value.exponent);
}

class PublishedComparison {
  readonly #computed: ComputedIndex;
  readonly #tolerance: Exact;

  constructor(computed: ComputedIndex, tolerance: Exact) {
    this.#computed = computed;
    this.#tolerance = tolerance;
  }

  #named(text = ''): Expected {
    return { text, labels: labelsOf(this.#computed.workspace, text) };
  }

  expected(cell: PublishedCell, region: number): Expected {
    const { role } = cell;
    const { nodes, bands, workspace, changes, coverage } = this.#computed;
    const whole = (value: number | undefined): Expected => {
      return { number: value === undefined ? undefined : integer(value) };
    };
    switch (role.kind) {
      case 'figure':
        return { number: nodes[role.position]?.published.at(region) };
      case 'rank':
        return whole((nodes[0] as NodeFigures).ranks[region] || undefined);
      case 'change': {
        const change = changes?.[role.span][region];
        return role.of === 'score' ? { number: change?.score } : whole(change?.rank);
      }
      case 'coverage': {
        const { settings } = workspace;
        return { number: roundCoverage(coverage[0] ?? [], region, writtenDecimals(cell), settings) };
      }
      case 'band':
        return this.#named(bands[region]);
      default:
        return this.#named(workspace.regions.list[region]?.group);
    }
  }

  #isWithin(published: Exact, computed: Exact): boolean {
    return compare(absolute(subtract(published, computed)), this.#tolerance) <= 0;
  }

  #isRead(reading: Reading, computed: Cell, { role }: PublishedCell): boolean {
    // A dash in a column of changes says that nothing changed, or that there is nothing to compare with.
    if (reading.kind === 'blank') {
      return computed === undefined || (role.kind === 'change' && computed.coefficient === 0n);
    }
    if (reading.kind === 'unreadable') return true;
    if (computed === undefined) return false;
    if (reading.kind === 'bound') return KEEPS[reading.sign](compare(computed, reading.value));
    const isScore = role.kind === 'figure' || (role.kind === 'change' && role.of === 'score');
    return isScore ? this.#isWithin(reading.value, computed) : compare(reading.value, computed) === 0;
  }

  /** Whether a cell holds what is computed; one that could not be read has its problem already. */
  holds(cell: PublishedCell, expected: Expected): boolean {
    if ('text' in expected) {
      const { text, labels } = expected;
      return [text, labels.en, labels.zh].some((name) => publishedText(name) === publishedText(cell.text));
    }
    return this.#isRead(cell.reading ?? { kind: 'blank' }, expected.number, cell);
  }
}

function shown(expected: Expected): string {
  if ('text' in expected) return expected.text;
  return expected.number === undefined ? '' : toPlainText(expected.number);
}

/** The columns whose cells cannot be compared: changes without an earlier month, bands of another system. */
function incomparable(rows: readonly PublishedRow[], { changes, workspace }: ComputedIndex): Map<number, string> {
  const names = workspace.settings.bands.flatMap(({ name }) => [name, ...Object.values(labelsOf(workspace, name))]);
  const bands = new Set(names.map(publishedText));
  const columns = new Map<number, string>();
  for (const [at, { role, field, column }] of rows[0]?.cells.entries() ?? []) {
    const texts = rows.map(({ cells }) => publishedText(cells[at]?.text ?? '')).filter((text) => text !== '');
    const isUnknown =
      (role.kind === 'band' && !texts.some((text) => bands.has(text))) ||
      (role.kind === 'change' && !changes?.[role.span].some((change) => change !== undefined));
    // Where nothing is published and nothing computed, the two agree.
    if (isUnknown && texts.length > 0) columns.set(field, column);
  }
  return columns;
}

/** The regions of the peer groups that a table is about which it does not name. */
function unpublished({ workspace }: ComputedIndex, rows: readonly PublishedRow[]): string[] {
  const named = new Set(rows.map(({ region }) => region));
  const groups = workspace.regions.groups.filter(({ members }) => members.some((region) => named.has(region)));
  const missing = groups.flatMap(({ members }) => members.filter((region) => !named.has(region)));
  return missing.map((region) => workspace.regions.list[region]?.code ?? '');
}

/** The result of a comparison besides the differences. */
export interface Compared {
  /** How many cells were compared. */
  readonly figures: number;
  /** The columns whose cells cannot be compared with this month. */
  readonly passedOver: readonly string[];
  /** How many regions of the peer groups the table leaves out. */
  readonly unpublished: number;
}

/** How a published table is compared. */
export interface ComparisonRules {
  /** How far a published score may be off. */
  readonly tolerance: Exact;
  /** Whether a table may leave regions out, as a list of the first ten does. */
  readonly isPartial: boolean;
}

/**
 * Compares a published table with a computed month: figures within the tolerance of those rounded for publication,
 * ranks as they are, bands and peer groups by their names or by what "labels" call them.
 */
export function comparePublished(
  file: string,
  rows: readonly PublishedRow[],
  computed: ComputedIndex,
  { tolerance, isPartial }: ComparisonRules,
  list: DifferenceList,
): Compared {
  const comparison = new PublishedComparison(computed, tolerance);
  const { tree, regions } = computed.workspace;
  const passedOver = incomparable(rows, computed);
  let figures = 0;
  for (const { region, line, cells } of rows) {
    for (const cell of cells.filter(({ field }) => !passedOver.has(field))) {
      figures += 1;
      const expected = comparison.expected(cell, region);
      if (comparison.holds(cell, expected)) continue;
      const { role, column, text } = cell;
      const node = role.kind === 'figure' ? (tree.nodes[role.position]?.code ?? '') : '';
      const place = { file, line, region: regions.list[region]?.code ?? '', node };
      list.add({ code: 'published-figure', ...place, column, expected: shown(expected), found: text });
    }
  }
  const missing = unpublished(computed, rows);
  if (!isPartial) for (const region of missing) list.add({ code: 'unpublished-region', file, region });
  return { figures, passedOver: [...passedOver.values()], unpublished: missing.length };
}
