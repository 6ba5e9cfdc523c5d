import { foldLabel } from './label.ts';

/** What a column or a row is, told by a word and not by a name of the workspace. */
export type Role =
  | 'indicator'
  | 'region'
  | 'month'
  | 'value'
  | 'status'
  | 'note'
  | 'unit'
  | 'serial'
  | 'code'
  | 'total';

const WORDS: Readonly<Record<Role, string>> = {
  indicator:
    '指标 指标名称 指标代码 指标编码 指标项 项目 indicator indicators indicatorcode indicatorname variable measure',
  region:
    '地区 地区名称 区域 区县 县区 市县 县市区 县市 市 县 县(市、区) 县(市,区) 市(县、区) 市地 地市 城市 单位名称 名称 行政区 行政区划 region regionname area county district city name place territory country',
  month: '月份 月 时间 时期 报告期 日期 统计月份 统计时间 期别 年月 month period date time timeperiod',
  value: '数值 值 数据 数 指标值 本期值 value figure values obsvalue obs_value',
  status: '状态 数据状态 status obsstatus obs_status',
  note: '备注 说明 注 附注 注释 note notes remark remarks comment comments',
  unit: '单位 计量单位 unit units',
  serial: '序号 序 编号 行号 no no. # s/n number serial',
  code: '代码 编码 地区代码 区划代码 行政区划代码 行政区代码 行政代码 code regioncode areacode id',
  total:
    '合计 总计 小计 共计 总和 平均 平均值 均值 平均数 总平均 中位数 最大值 最小值 最高 最低 最高值 最低值 标准差 得分 总分 总得分 综合得分 指数 总指数 综合指数 排名 名次 位次 排序 等级 total totals subtotal grandtotal sum average mean avg median minimum maximum min max sd stdev rank ranking score band',
};

const ROLES = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.split(' ').map((word) => [foldLabel(word), role as Role] as const),
  ),
);

/** The whole that a total is of may stand before the word for it. */
const WHOLE = /^(?:(?:各|全|本)?(?:省|市|州|县|区|国|地区|县市区|市县)(?:级)?)(?:内|域)?/u;

/** The role that a heading names: by itself, or without a unit in brackets. */
export function roleOf(text: string): Role | undefined {
  const key = foldLabel(text).replace(/[:：]$/, '');
  const bare = key.replace(/\([^()]*\)$/, '');
  return ROLES.get(key) ?? ROLES.get(bare);
}

/** Whether a label names a total or a statistic of the rows above it: 合计, 全省, 全省平均, Total. */
export function isTotal(text: string): boolean {
  if (roleOf(text) === 'total') return true;
  const key = foldLabel(text);
  const rest = key.replace(WHOLE, '');
  return rest !== key && /^[全各本]/u.test(key) && (rest === '' || ROLES.get(rest) === 'total');
}

const NOTE =
  /^(?:[（(]?(?:注|备注|说明|附注|注释|资料来源|数据来源|来源|制表|填表|审核|联系人?|填报)(?:[人单位]*)?[）)]?\d*[:：.、\s（(]|(?:note|notes|source|sources|remark|remarks|prepared by|compiled by|data source)s?\s*\d*[:.：\s]|单位[:：]|[*＊†‡]|[①-⑳]|\[\d+\])/iu;

/** Whether a text begins as notes and sources under a table do. */
export function isNote(text: string): boolean {
  return NOTE.test(`${text.normalize('NFKC').trim()} `) || NOTE.test(text.trim());
}
