/**
 * Where a word heads a column: in the CSV files of a workspace, in tables that `import` reads, in published tables. Each
 * knows no more words than it can tell apart: "市" heads a column of cities where nothing else could, and may be the user's
 * own column in a workspace.
 */
export type Door = 'csv' | 'import' | 'published';

type Doors = Door | 'everywhere' | 'csv, import' | 'import, published';

/** What columns are headed by besides their names, by what they hold and by where the words are known. */
const WORDS = {
  indicatorCode: { 'csv, import': '指标代码 指标编码', csv: '指标编号 指標代碼 指標編號' },
  indicator: {
    'csv, import': '指标',
    csv: '指標',
    import: '指标项 项目 indicator indicators indicatorcode indicatorname variable measure',
  },
  indicatorName: { 'csv, import': '指标名称', csv: '指標名稱' },
  value: {
    'csv, import': '数值 指标值 值 数据',
    csv: '上报值 数据值 數值 指標值 數據',
    import: '数 本期值 value figure values obsvalue obs_value',
  },
  status: { 'csv, import': '状态 数据状态', csv: '观测状态 狀態', import: 'status obsstatus obs_status' },
  note: { 'csv, import': '备注', csv: '備註', import: 'note notes remark remarks comment comments' },
  explanation: { 'csv, import': '说明', csv: '說明' },
  annotation: { 'csv, import': '附注 注', csv: '附註', import: '注释' },
  regionCode: {
    everywhere: '地区代码 行政区划代码',
    'csv, import': '区划代码',
    'import, published': '代码 code',
    csv: '地区编码 区域代码 行政区划编码 地區代碼',
    import: '编码 行政区代码 行政代码 regioncode areacode id',
  },
  region: {
    everywhere: '地区 区域 区县 县市区 县(市、区)',
    'csv, import': '行政区划',
    'import, published': '市县 县市 市 县 城市 地市 名称 region area county city name',
    csv: '地區 區域',
    import: '县区 县(市,区) 市(县、区) 市地 单位名称 行政区 regionname district place territory country',
    published: 'name_en',
  },
  regionName: { everywhere: '地区名称', csv: '区域名称 地區名稱' },
  month: {
    'csv, import': '月份 月 统计月份',
    csv: '数据月份 所属月份 統計月份',
    import: '时间 时期 报告期 日期 统计时间 期别 年月 month period date time timeperiod',
  },
  from: { csv: '生效月份 起始月份' },
  department: { csv: '责任部门 主管部门' },
  unit: { import: '单位 计量单位 unit units' },
  serial: { import: '序号 序 编号 行号 no no. # s/n number serial' },
  score: {
    'import, published': '得分 总分 总得分 综合得分 指数 总指数 综合指数 score total',
    published: '指数值 分数 分值 index',
  },
  rank: { 'import, published': '排名 名次 位次 排序 rank', import: 'ranking', published: 'place' },
  band: { 'import, published': '等级 band', published: '档次' },
  level: { published: '同组 组别 level' },
  coverage: { published: '覆盖率 coverage' },
  scoreSinceMonth: { published: '环比 环比增减 score_mom' },
  rankSinceMonth: { published: '环比升降 位次升降 rank_mom' },
  scoreSinceYear: { published: '同比 同比增减 score_yoy' },
  rankSinceYear: { published: '同比升降 rank_yoy' },
  statistic: {
    import:
      '合计 总计 小计 共计 总和 平均 平均值 均值 平均数 总平均 中位数 最大值 最小值 最高 最低 最高值 最低值 标准差 totals subtotal grandtotal sum average mean avg median minimum maximum min max sd stdev',
  },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Doors, string>>>>>;

/** What a column holds, as far as words tell it. */
export type Meaning = keyof typeof WORDS;

/** Meanings of one column, the first saying the most: of a code and a name of the region the code is the column. */
export type HeaderWords = readonly Meaning[];

export const INDICATOR_WORDS: HeaderWords = ['indicatorCode', 'indicator', 'indicatorName'];
export const REGION_WORDS: HeaderWords = ['regionCode', 'region', 'regionName'];
export const NOTE_WORDS: HeaderWords = ['note', 'explanation', 'annotation'];

/** The words that mean something, where they head a column. */
export function wordsFor(meaning: Meaning, door: Door): readonly string[] {
  return Object.entries(WORDS[meaning]).flatMap(([doors, words]) => {
    return doors === 'everywhere' || doors.split(', ').includes(door) ? words.split(' ') : [];
  });
}
