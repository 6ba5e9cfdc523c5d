import { TOTAL } from '../model/index-tree.ts';
import { indicatorHeaders } from '../model/input-tables/indicators.ts';
import type { Language, Localised } from '../model/localised.ts';
import { commonTexts } from './common-words.ts';
import { type CellValue, type Column, type Columns, type ColumnView, columnsFor } from './table.ts';

interface Common {
  readonly kind: keyof Columns<never>;
  readonly name: string;
  readonly en: string;
  readonly zh: string;
  readonly title?: Localised;
}

/** Columns that several tables have, told once. */
const COMMON = {
  level: { kind: 'text', name: 'level', en: 'the peer group', zh: '组别' },
  region: { kind: 'text', name: 'region', en: 'code of the region', zh: '地区代码', title: commonTexts.code },
  name: { kind: 'text', name: 'name', en: 'name of the region', zh: '地区名称', title: commonTexts.region },
  nameEn: { kind: 'text', name: 'name_en', en: 'its name in English', zh: '英文名称', title: commonTexts.english },
  indicator: { kind: 'text', name: 'indicator', en: 'code of the indicator', zh: '指标代码' },
  node: {
    kind: 'text',
    name: 'node',
    en: 'code of the node; index is the total',
    zh: '节点代码；index 为总分',
    title: commonTexts.code,
  },
  nodeName: { kind: 'text', name: 'name', en: 'name of the node', zh: '节点名称', title: commonTexts.name },
  depth: {
    kind: 'integer',
    name: 'depth',
    en: '0 for the total, 1 for the top level, and so on',
    zh: '总分为 0，最高级为 1，依次类推',
  },
  score: {
    kind: 'unrounded',
    name: 'score',
    en: 'the unrounded score at 20 significant digits',
    zh: '未修约得分，20 位有效数字',
  },
  published: {
    kind: 'published',
    name: 'published',
    en: 'the score rounded for publication',
    zh: '公布得分：按公布位数修约的得分',
    title: commonTexts.score,
  },
  status: {
    kind: 'text',
    name: 'status',
    en: 'SDMX status: A, E, P, I, L (missing) or M (not applicable)',
    zh: '数据状态（SDMX）：A 正常值、E 估计值、P 初步数、I 插补值、L 缺报、M 不适用',
  },
  raw: { kind: 'number', name: 'raw', en: 'the value as written', zh: '原始值（照录）' },
  origin: {
    kind: 'text',
    name: 'origin',
    en: 'reported, rollup, or the method that gave the value: carry-forward, mean, median, parent; blank where there is none',
    zh: '取值方式：reported（上报）、rollup（由下级地区汇总），或给出该值的方法 carry-forward（沿用前值）、mean（同组均值）、median（同组中位数）、parent（取上级地区值）；没有值则为空',
  },
  direction: {
    kind: 'text',
    name: indicatorHeaders.direction,
    en: 'positive, negative or interval',
    zh: '指标方向：positive（正向）、negative（逆向）、interval（适度）',
  },
  adjuster: { kind: 'text', name: indicatorHeaders.adjustBy, en: 'the adjuster', zh: '调整系数' },
  /** What leads from a figure to a cell of the workbook. */
  imported: {
    kind: 'text',
    name: 'imported_from',
    en: 'the cell that pingan import took the value from: FILE!SHEET!CELL, of a text FILE!LINE:COLUMN; blank where it was not imported',
    zh: '导入数值的来源单元格：`文件!工作表!单元格`，文本文件为 `文件!行:列`；非导入则为空',
  },
} as const satisfies Record<string, Common>;

type ValueOf<Row, Kind extends keyof Columns<Row>> = Parameters<Columns<Row>[Kind]>[3];

/** What makes the common columns of rows of one kind, each of how its value is got from a row. */
type CommonColumns<Row> = {
  readonly [Of in keyof typeof COMMON]: (
    value: ValueOf<Row, (typeof COMMON)[Of]['kind']>,
    view?: ColumnView<Row>,
  ) => Column<Row, (typeof COMMON)[Of]['name']>;
};

/** The code of a node beside its name: a Chinese reader needs none of the total. */
function codeBesideName(code: CellValue, language: Language): CellValue {
  return language === 'zh' && code === TOTAL ? '' : code;
}

/** Makes the columns of rows of one kind that other tables have too. */
export function commonColumns<Row>(): CommonColumns<Row> {
  const columns = columnsFor<Row>();
  const makers = Object.entries<Common>(COMMON).map(([of, { kind, name, en, zh, title }]) => {
    const make = columns[kind] as Columns<Row>['text'];
    const titled = title === undefined ? {} : { title };
    return [
      of,
      (value: ValueOf<Row, 'text'>, view = {}) => {
        const shown = (row: Row, language: Language) => codeBesideName(value(row), language);
        const coded = of === 'node' ? { shown } : {};
        return make(name, en, zh, value, { ...titled, ...coded, ...view });
      },
    ];
  });
  return Object.fromEntries(makers) as CommonColumns<Row>;
}
