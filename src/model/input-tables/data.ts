import { INDICATOR_WORDS, NOTE_WORDS, REGION_WORDS } from '../header-words.ts';
import { ORIGIN_COLUMN } from '../imported-cells.ts';
import { headersOf, text } from '../input-columns.ts';

/** Observations: one row per figure. What the path of the file says need not stand in a column. */
export const observationColumns = {
  indicator: text(
    { en: 'the code or exact name of the indicator', zh: '指标的代码或全名' },
    { term: '指标', isRequired: true, words: INDICATOR_WORDS },
  ),
  value: text(
    {
      en: 'the figure; blank, or a text of `missingValues`: missing',
      zh: '数值；留空或为 `missingValues` 所列文本即缺失',
    },
    { term: '数值', isRequired: true, words: ['value'] },
  ),
  status: text(
    {
      en: 'the SDMX status: A normal, E estimated, P provisional, I imputed, L missing, M not applicable; blank: A, or L without a figure',
      zh: '数据状态（SDMX 代码）：A 正常值、E 估计值、P 初步数、I 插补值、L 缺报（数据应有而未采集）、M 不适用（数据不可能存在）；留空为 A，无数值则为 L',
    },
    { term: '数据状态', words: ['status'] },
  ),
  note: text({ en: 'a remark, carried along', zh: '备注，原样保留' }, { words: NOTE_WORDS }),
  [ORIGIN_COLUMN]: text({
    en: 'the cell that `import` read the figure from: FILE!SHEET!CELL, or FILE!LINE:COLUMN',
    zh: '`import` 读取该数值的单元格：`文件!工作表!单元格` 或 `文件!行:列`',
  }),
  region: text(
    {
      en: 'the code or exact name of the region; required where the path does not name it',
      zh: '地区的代码或全名；路径中没有时必填',
    },
    { term: '地区', words: REGION_WORDS },
  ),
  month: text(
    {
      en: 'the month, YYYY-MM; required where the path names neither it nor its year',
      zh: '月份，YYYY-MM；路径中没有月份和年份时必填',
    },
    { words: ['month'] },
  ),
};

type ObservationColumn = keyof typeof observationColumns;

/** The names of the columns of observations. */
export const observationHeaders = headersOf(observationColumns);

/** What the path of a file may say of all its rows, in placeholders of these names. */
export const PATH_COLUMNS = ['region', 'month'] as const satisfies readonly ObservationColumn[];

/** What is said of one figure: a row of many has no such column. */
export const FIGURE_COLUMNS: readonly string[] = ['status', ORIGIN_COLUMN] satisfies readonly ObservationColumn[];

/** Tables as they are published, for `verify --published`: one row per region, and a column per node of level 1 by its name. */
export const publishedColumns = {
  code: text({ en: 'the code of the region', zh: '地区代码' }, { words: ['regionCode'] }),
  region: text({ en: 'the name of the region', zh: '地区名称' }, { words: ['region', 'regionName'] }),
  score: text({ en: 'the total', zh: '总分' }, { words: ['score'] }),
  rank: text({ en: 'the rank', zh: '名次' }, { words: ['rank'] }),
  band: text({ en: 'the band', zh: '等级' }, { words: ['band'] }),
  level: text({ en: 'the peer group', zh: '组别' }, { words: ['level'] }),
  coverage: text({ en: 'the share of its applicable weight that is reported', zh: '覆盖率' }, { words: ['coverage'] }),
  score_mom: text(
    { en: 'the change of the total since the month before', zh: '总分环比' },
    { words: ['scoreSinceMonth'] },
  ),
  rank_mom: text(
    { en: 'the change of the rank since the month before', zh: '名次环比' },
    { words: ['rankSinceMonth'] },
  ),
  score_yoy: text({ en: 'the change of the total since a year before', zh: '总分同比' }, { words: ['scoreSinceYear'] }),
  rank_yoy: text({ en: 'the change of the rank since a year before', zh: '名次同比' }, { words: ['rankSinceYear'] }),
};
