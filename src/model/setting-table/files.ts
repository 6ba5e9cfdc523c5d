import { adjusterColumns, stepColumns } from '../input-tables/definition.ts';
import { type Language, listed } from '../localised.ts';
import { anyText, encoding, optional, path, text, textSet } from '../setting-kinds.ts';

function columnsOf(columns: object, language: Language): string {
  return listed(Object.keys(columns), language);
}

/** The settings that name the index. */
export const naming = {
  $schema: optional(anyText({ en: 'Where an editor finds this schema.', zh: '编辑器查找本 schema 的位置。' })),
  name: text(undefined, { en: 'The title of the index.', zh: '指数名称。' }, { standIn: '-' }),
  name_en: optional(text(undefined, { en: 'The title in English.', zh: '指数的英文名称。' })),
  source: optional(
    text(undefined, {
      en: 'Who the figures come from: stands below published tables.',
      zh: '资料来源，列于公布的表之下。',
    }),
  ),
  source_en: optional(text(undefined, { en: 'The source in English.', zh: '资料来源的英文。' })),
};

/** The settings that say where the files of the workspace are. */
export const files = {
  indicators: path('indicators.csv', {
    en: 'The hierarchy: one row per node of any level.',
    zh: '指标体系：各级指标每项一行。',
  }),
  regions: path('regions.csv', { en: 'The regions that are scored.', zh: '参评地区。' }),
  coefficients: path('coefficients.csv', {
    en: 'The adjusters of each region, with the month they come into force.',
    zh: '各地区的调整系数及其生效月份。',
  }),
  adjusters: path('adjusters.csv', {
    en: `What each adjuster is called, what it is counted in, and its bounds: ${columnsOf(adjusterColumns, 'en')}; optional.`,
    zh: `各调整系数的名称、计量单位和取值范围：${columnsOf(adjusterColumns, 'zh')}；可省略。`,
  }),
  observations: path(
    'data/{month}/{region}.csv',
    {
      en: 'The observations; {month}, {year} and {region} are placeholders.',
      zh: '观测值文件；{month}、{year}、{region} 为占位符。',
    },
    'month',
    'year',
    'region',
  ),
  published: path(
    'published/{month}.csv',
    { en: 'Published tables; {month} and {year} are placeholders.', zh: '已公布的表；{month}、{year} 为占位符。' },
    'month',
    'year',
  ),
  comparisons: path('weights/comparisons.csv', {
    en: 'Pairwise comparisons of siblings, for weights by the analytic hierarchy process (ahp); read only for those.',
    zh: '同级指标的两两比较，用于层次分析法（ahp）赋权；仅此时读取。',
  }),
  steps: path('steps.csv', {
    en: `The steps of indicators that are scored by steps: ${columnsOf(stepColumns, 'en')}.`,
    zh: `分档计分指标的各档：${columnsOf(stepColumns, 'zh')}。`,
  }),
};

/** The settings that say how the files are read. */
export const reading = {
  missingValues: textSet(
    [''],
    {
      en: 'Texts that stand where a number would, in observations and coefficients, and mean that there is none (status L), as in Table Schema; a blank cell means it in any case.',
      zh: '观测值和系数值中表示没有数值（缺报，L）的文字，含义同 Table Schema；空白单元格总是缺报。',
    },
    { expected: { en: 'a list of texts, such as ["", "..", "-"]', zh: '文本列表，例如 ["", "..", "-"]' } },
  ),
  encoding: optional(
    encoding(
      {
        en: 'The encoding of the tables that are read, a WHATWG label; a byte-order mark overrules it. Without it they are UTF-8, or GB18030 where they read as Chinese.',
        zh: '所读表格的编码（WHATWG 名称）；有字节顺序标记时以标记为准。不写则为 UTF-8，读作中文时为 GB18030。',
      },
      {
        expected: {
          en: 'the name of an encoding, such as "gb18030", "big5" or "windows-1252"',
          zh: '编码名称，例如 "gb18030"、"big5" 或 "windows-1252"',
        },
        guides: true,
      },
    ),
  ),
};
