import {
  type DepartmentCell,
  type DepartmentReview,
  gapsIn,
  movedMost,
  weakest,
} from '../../analysis/department/department.ts';
import type { LeafNode } from '../../model/index-tree.ts';
import { shownMonth } from '../../model/label.ts';
import { type Language, type Words, wordsIn } from '../../model/localised.ts';
import { columnsAmong, type NameOf } from '../../tables/table.ts';
import { type Block, heading, line, tableBlock, titleBlocks } from '../blocks/blocks.ts';
import { ofBlocks, ofTable, type Report } from '../report.ts';
import { shownName, shownTitle } from '../shown-name.ts';
import { indexData, tableData } from '../table/json.ts';
import type { ReaderColumn } from '../table/terminal.ts';
import { departmentRows, departmentTable } from './table.ts';
import { departmentTexts } from './words.ts';

/** How many regions of each indicator and peer group are named, and how many scores that moved, unless told. */
const WEAKEST = 3;
const MOVED = 10;

type Name = NameOf<typeof departmentTable>;
type Section = 'weakest' | 'fell' | 'rose' | 'gaps';

const NAMING: readonly Name[] = ['indicator', 'indicator_name', 'level', 'name'];
const COLUMNS: Readonly<Record<Section, readonly Name[]>> = {
  weakest: [...NAMING, 'raw', 'unit', 'published', 'rank', 'peers'],
  fell: [...NAMING, 'published', 'score_change', 'rank', 'rank_change'],
  rose: [...NAMING, 'published', 'score_change', 'rank', 'rank_change'],
  gaps: [...NAMING, 'status', 'origin', 'raw', 'unit'],
};
const NONE = { weakest: 'noWeakest', fell: 'noFell', rose: 'noRose', gaps: 'noGaps' } as const;

function countOf(review: DepartmentReview, gap: DepartmentCell['gap'], node?: LeafNode): number {
  return review.cells.filter((cell) => cell.gap === gap && (node === undefined || cell.node === node)).length;
}

/** The indicators of a department, and how many of their reports are missing or estimated. */
function indicatorColumns(review: DepartmentReview): readonly ReaderColumn<LeafNode>[] {
  const counted = (gap: 'missing' | 'estimated'): ReaderColumn<LeafNode> => {
    return { title: departmentTexts[gap], align: 'right', shown: (node) => countOf(review, gap, node) };
  };
  return [
    { title: departmentTexts.code, align: 'left', shown: ({ code }) => code },
    { title: departmentTexts.indicator, align: 'left', shown: (node, language) => shownName(node, language) },
    { title: departmentTexts.unit, align: 'left', shown: ({ indicator }) => indicator.unit },
    counted('missing'),
    counted('estimated'),
  ];
}

/** Tells a department of its indicators in one language. */
class DepartmentOutline {
  readonly #review: DepartmentReview;
  readonly #words: Words<keyof typeof departmentTexts>;
  readonly #top: number | undefined;

  constructor(review: DepartmentReview, language: Language, top: number | undefined) {
    this.#review = review;
    this.#words = wordsIn(departmentTexts, language);
    this.#top = top;
  }

  #section(of: Section, cells: readonly DepartmentCell[]): Block[] {
    const { say, language } = this.#words;
    const rows = departmentRows(this.#review, cells);
    const columns = columnsAmong(departmentTable, ...COLUMNS[of]);
    return [heading(1, say(of)), rows.length === 0 ? line(0, say(NONE[of])) : tableBlock(0, columns, rows, language)];
  }

  #head(): Block[] {
    const { language } = this.#words;
    const { computed } = this.#review;
    const { settings } = computed.workspace;
    return titleBlocks(shownTitle(settings, computed.data.month, language), settings, language);
  }

  #subject(): Block[] {
    const { say, language } = this.#words;
    const { name, computed, before, nodes } = this.#review;
    const { regions } = computed.workspace;
    const counts = {
      indicators: `${nodes.length}`,
      regions: `${regions.list.length}`,
      missing: `${countOf(this.#review, 'missing')}`,
      estimated: `${countOf(this.#review, 'estimated')}`,
    };
    return [
      line(0, say('subject', { department: name, ...counts })),
      line(0, before === undefined ? say('noneBefore') : say('since', { month: shownMonth(before, language) })),
    ];
  }

  blocks(): readonly Block[] {
    return [...this.#head(), ...this.sections()];
  }

  sections(): readonly Block[] {
    const review = this.#review;
    const { say, language } = this.#words;
    const moved = this.#top ?? MOVED;
    const changes = (['fell', 'rose'] as const).flatMap((way) => this.#section(way, movedMost(review, way, moved)));
    return [
      ...this.#subject(),
      heading(1, say('indicators')),
      tableBlock(0, indicatorColumns(review), review.nodes, language),
      ...this.#section('weakest', weakest(review, this.#top ?? WEAKEST)),
      ...(review.before === undefined ? [] : changes),
      ...this.#section('gaps', gapsIn(review)),
    ];
  }
}

/** A department's indicators as data: every report, with what moved. */
function departmentJson(review: DepartmentReview): object {
  const { name, computed, before, nodes } = review;
  return {
    ...indexData(computed.workspace.settings, computed.data.month),
    department: name,
    before: before ?? null,
    indicators: nodes.map((node) => ({
      indicator: node.code,
      name: node.name,
      missing: countOf(review, 'missing', node),
      estimated: countOf(review, 'estimated', node),
    })),
    reports: tableData(departmentTable, departmentRows(review), undefined),
  };
}

/** What a department is told, below a title of the caller's own. */
export function departmentBlocks(review: DepartmentReview, language: Language, top: number): readonly Block[] {
  return new DepartmentOutline(review, language, top).sections();
}

/**
 * What a department is told, in every form: its indicators, where they are weakest, what moved since the month before, and which
 * reports are missing or estimated. `top` is how many regions are named of each, where it is given; data always have all.
 */
export function departmentReport(review: DepartmentReview, top: number | undefined): Report {
  return {
    ...ofBlocks((language) => new DepartmentOutline(review, language, top).blocks()),
    ...ofTable(departmentTable, () => departmentRows(review), undefined),
    json: () => departmentJson(review),
  };
}
