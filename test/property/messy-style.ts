import fc from 'fast-check';

const labels = fc.constantFrom<'code' | 'name' | 'nameEn'>('code', 'name', 'nameEn');

/** How a person might have written a table down: what none of it says is the figures. */
export const messyStyle = fc.record({
  form: fc.constantFrom<'csv' | 'xlsx' | 'ods'>('csv', 'csv', 'xlsx', 'ods'),
  layout: fc.constantFrom<'wide' | 'turned' | 'long'>('wide', 'turned', 'long'),
  indicatorLabel: labels,
  regionLabel: labels,
  isChinese: fc.boolean(),
  /** What stands round the unit behind an indicator's name, or nothing. */
  unitForm: fc.constantFrom('', '', '（*）', '(*)', ' (*)', '[*]', '/*'),
  ordinal: fc.constantFrom('', '', '#. ', '（#）', '#、'),
  /** Blanks within Chinese names, and letters and digits of codes in full width. */
  isSpaced: fc.boolean(),
  isWideCode: fc.boolean(),
  hasSerial: fc.boolean(),
  /** Codes beside names. */
  hasBoth: fc.boolean(),
  titles: fc.subarray(['2025年1月统计表', '单位：见表头', '', '本表由各地上报']),
  hasGroups: fc.boolean(),
  hasUnitRow: fc.boolean(),
  totalRow: fc.constantFrom('', '', '合计', '全省平均', 'Total'),
  totalColumn: fc.constantFrom('', '', '合计', '排名', 'Average'),
  notes: fc.subarray(['注：* 为估计数', '数据来源：统计局', '填表人：张三', 'Source: statistics office']),
  hasBlankRows: fc.boolean(),
  separator: fc.constantFrom(',', ';', '\t', '|', '，', '；'),
  hasSepLine: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom<'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le' | 'utf-16be'>(
    'utf-8',
    'utf-8-bom',
    'gb18030',
    'utf-16le',
    'utf-16be',
  ),
  isAllQuoted: fc.boolean(),
  mark: fc.constantFrom('', '—', '-', '/', '…', '..', ':', 'NA', '无数据', 'x', '×', 'n/a', '—  ', '待补'),
  isDecimalComma: fc.boolean(),
  /** Each figure takes one of these forms, in turn. */
  figures: fc.array(
    fc.record({
      isGrouped: fc.boolean(),
      isFullWidth: fc.boolean(),
      isPercent: fc.boolean(),
      footnote: fc.constantFrom('', '', '', '*', '①', '＊'),
      /** In workbooks: as text and not as a number. */
      isText: fc.boolean(),
      pad: fc.constantFrom('', '', ' ', '\u3000', '\u00a0'),
    }),
    { minLength: 1, maxLength: 7 },
  ),
});

export type MessyStyle = typeof messyStyle extends fc.Arbitrary<infer Style> ? Style : never;
export type FigureStyle = MessyStyle['figures'][number];
