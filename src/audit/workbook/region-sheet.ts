import type { IndexNode } from '../../model/index-tree.ts';
import type { Region } from '../../model/region.ts';
import { FIRST_COLUMN, FIRST_ROW, type Layout } from './layout.ts';
import { heading, type Sheet, type SheetCell, title, words } from './sheet.ts';

/** A sheet with a row for each region and a column for each node, or for what else regions have. */
export interface RegionSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly RegionSheetColumn[];
  /** What the last line of the heads holds: "unit", "weight". */
  readonly lastHead: string;
  readonly width?: number;
}

/** One of its columns: the heads and the cells. */
export interface RegionSheetColumn {
  readonly code: string;
  readonly name: string;
  readonly last: SheetCell | undefined;
  readonly cell: (region: number) => SheetCell | undefined;
}

const CODE = { en: 'code', zh: '代码' };
const NAME = { en: 'name', zh: '名称' };
const REGION = { en: 'region', zh: '地区代码' };
const REGION_NAME = { en: 'name', zh: '地区' };
const PEERS = { en: 'peers', zh: '组别' };

/** Heights in points of the line that holds names, and the widths of the first columns. */
const NAME_HEIGHT = 48;
const SIDE_WIDTHS = [10, 24, 16] as const;
const WIDTH = 12;

function heads(layout: Layout, { title: about, columns, lastHead }: RegionSheet): (SheetCell | undefined)[][] {
  const blank = heading('');
  return [
    [title(about)],
    [blank, blank, heading(`${layout.say(CODE)} →`), ...columns.map(({ code }) => heading(code))],
    [blank, blank, heading(`${layout.say(NAME)} →`), ...columns.map(({ name }) => heading(name))],
    [
      heading(layout.say(REGION)),
      heading(layout.say(REGION_NAME)),
      heading(`${layout.say(PEERS)} ↓${lastHead === '' ? '' : ` ${lastHead} →`}`),
      ...columns.map(({ last }) => last ?? blank),
    ],
  ];
}

/** Writes the cells of such a sheet. */
export function regionSheet(layout: Layout, about: RegionSheet): Sheet {
  const { list } = layout.computed.workspace.regions;
  const rows = layout.regions.map((region) => {
    const { code, group } = list[region] as Region;
    const name = layout.nameOf(list[region] as Region);
    return [words(code), words(name), words(layout.label(group)), ...about.columns.map(({ cell }) => cell(region))];
  });
  return {
    name: about.name,
    widths: [...SIDE_WIDTHS, ...about.columns.map(() => about.width ?? WIDTH)],
    frozen: { rows: FIRST_ROW, columns: FIRST_COLUMN },
    heights: new Map([[2, NAME_HEIGHT]]),
    rows: [...heads(layout, about), ...rows],
  };
}

/** A node's column, its heads filled in. */
export function nodeColumn(
  layout: Layout,
  node: IndexNode,
  cell: RegionSheetColumn['cell'],
  last?: SheetCell,
): RegionSheetColumn {
  return { code: layout.codeOf(node), name: layout.nameOf(node), last, cell };
}
