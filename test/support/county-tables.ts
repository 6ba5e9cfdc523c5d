import { type BookSheet, xlsxBytes } from './workbook-files.ts';

/** Six months of a half-year. */
export const MONTHS = ['01', '02', '03', '04', '05', '06'].map((month) => `2025-${month}`);

export const COUNTIES = [...'安宁平和清源永泰长乐福兴隆昌盛'].map((letter) => `${letter}县`);

export const HEADERS = [
  '人均可支配收入（元）',
  '一般公共预算收入（亿元）',
  '城镇登记失业率（%）',
  '空气质量优良天数比例（%）',
  '每万人刑事案件数（件）',
  '道路交通事故起数（起）',
  '食品抽检合格率（%）',
  '每千人医师数（人）',
  '义务教育巩固率（%）',
  '森林覆盖率（%）',
  '信访件数（件）',
  '群众安全感（分）',
];

/** A figure that tells month, county and indicator apart, within what a share can be. */
function figure(month: number, county: number, indicator: number): number {
  return Number(`${50 + ((county * 7 + indicator * 5 + month * 3) % 40)}.${(county * 3 + indicator) % 10}`);
}

function figures(month: number, county: number): number[] {
  return HEADERS.map((_, indicator) => figure(month, county, indicator));
}

function rowsOf(month: number): BookSheet['rows'] {
  return COUNTIES.map((county, at) => [at + 1, county, ...figures(month, at)]);
}

/** A sheet of a month as counties send it: a title, a serial number, a total and a note. */
export function monthSheet(month: string): BookSheet {
  const at = MONTHS.indexOf(month);
  const total = ['', '全省平均', ...HEADERS.map(() => 70)];
  const notes = [['注：数据均为虚构'], ['数据来源：示例']];
  return { name: month, rows: [['各县主要指标'], ['序号', '地区', ...HEADERS], ...rowsOf(at), total, ...notes] };
}

/** All months below one another, told by a column. */
export function monthColumnSheet(): BookSheet {
  const rows = MONTHS.flatMap((month, at) => COUNTIES.map((county, row) => [month, county, ...figures(at, row)]));
  return { name: 'Sheet1', rows: [['月份', '地区', ...HEADERS], ...rows] };
}

/** The workbook of the tutorial: a sheet a month. */
export async function countyWorkbook(): Promise<Buffer> {
  return await xlsxBytes(MONTHS.map(monthSheet));
}
