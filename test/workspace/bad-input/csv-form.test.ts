import { EAST, edited, observations, refuses, warnsOf } from '../../support/bad-input.ts';

refuses('the form of CSV', [
  {
    title: 'a missing column',
    files: { [EAST]: 'indicator,status\nA1,A\n' },
    en: 'data/2018-09/east.csv:1:1 error missing-column: the header has no column "value"; add the column',
    zh: 'data/2018-09/east.csv:1:1 错误 missing-column：表头没有 "value" 列；请添加该列',
  },
  {
    title: 'a missing column under a name like it',
    files: { [EAST]: 'indicator,vlaue\nA1,1\n' },
    en: 'data/2018-09/east.csv:1:1 error missing-column: the header has no column "value"; rename "vlaue" if that is it, or add the column',
    zh: 'data/2018-09/east.csv:1:1 错误 missing-column：表头没有 "value" 列；若 "vlaue" 即是该列请改名，否则请添加该列',
  },
  {
    title: 'semicolons between cells',
    files: { [EAST]: 'indicator;value\nA1;1\n' },
    en: 'data/2018-09/east.csv:1:10 error wrong-separator: the cells are separated by ";", not by commas; write commas, and quote cells that hold one, or read the file with "pingan import"',
    zh: 'data/2018-09/east.csv:1:10 错误 wrong-separator：单元格以 ";" 分隔，而不是逗号；请改用逗号（含逗号的单元格加引号），或用 "pingan import" 读取',
  },
  {
    title: 'tabs between the cells of a definition',
    files: { 'regions.csv': 'code\tname\tlevel\neast\tEast\tcounty\n' },
    en: 'regions.csv:1:5 error wrong-separator: the cells are separated by tabs, not by commas; write commas, and quote cells that hold one',
    zh: 'regions.csv:1:5 错误 wrong-separator：单元格以制表符分隔，而不是逗号；请改用逗号，含逗号的单元格加引号',
  },
  {
    title: 'a title above the header',
    files: { [EAST]: 'Table 1. Safety,,,\n,,,\nindicator,value,status,note\nA1,1,,\n' },
    en: 'data/2018-09/east.csv:1:1 error late-header: the file does not begin with its header: line 3 looks like it; remove what stands above it, or read the file with "pingan import"',
    zh: 'data/2018-09/east.csv:1:1 错误 late-header：文件不以表头开头：第 3 行看来是表头；请删除其上方的内容，或用 "pingan import" 读取',
  },
  {
    title: 'a line for Excel above the header',
    files: { 'coefficients.csv': 'sep=,\nregion,population\neast,1\nwest,2\n' },
    en: 'coefficients.csv:1:1 error late-header: the file does not begin with its header: line 2 looks like it; remove what stands above it, or read the file with "pingan import"',
    zh: 'coefficients.csv:1:1 错误 late-header：文件不以表头开头：第 2 行看来是表头；请删除其上方的内容，或用 "pingan import" 读取',
  },
  {
    title: 'no header at all',
    files: { [EAST]: 'A1,1\nA2,2\n' },
    en: [
      'data/2018-09/east.csv:1:1 error missing-column: the header has no column "indicator"; add the column',
      'data/2018-09/east.csv:1:1 error missing-column: the header has no column "value"; add the column',
    ],
    zh: [
      'data/2018-09/east.csv:1:1 错误 missing-column：表头没有 "indicator" 列；请添加该列',
      'data/2018-09/east.csv:1:1 错误 missing-column：表头没有 "value" 列；请添加该列',
    ],
  },
  {
    title: 'a column twice',
    files: { [EAST]: 'indicator,value,"value"\nA1,1,2\n' },
    en: 'data/2018-09/east.csv:1:17 error duplicate-column: the header names "value" twice; rename or remove one',
    zh: 'data/2018-09/east.csv:1:17 错误 duplicate-column：表头两次出现 "value"；请改名或删除其一',
  },
  {
    title: 'a column twice in regions',
    files: edited('regions.csv', 'level,parent', 'level,name'),
    en: 'regions.csv:1:17 error duplicate-column: the header names "name" twice; rename or remove one',
    zh: 'regions.csv:1:17 错误 duplicate-column：表头两次出现 "name"；请改名或删除其一',
  },
  {
    title: 'a missing column of regions',
    files: edited('regions.csv', ',level,', ',kind,'),
    en: 'regions.csv:1:1 error missing-column: the header has no column "level"; add the column',
    zh: 'regions.csv:1:1 错误 missing-column：表头没有 "level" 列；请添加该列',
  },
  {
    title: 'the peers column missing',
    settings: { peers: 'class' },
    en: 'regions.csv:1:1 error missing-column: the header has no column "class"; add the column',
    zh: 'regions.csv:1:1 错误 missing-column：表头没有 "class" 列；请添加该列',
  },
  {
    title: 'missing columns of indicators',
    files: { 'indicators.csv': 'name\nx\n' },
    en: [
      'indicators.csv:1:1 error missing-column: the header has no column "code"; add the column',
      'indicators.csv:1:1 error missing-column: the header has no column "parent"; add the column',
    ],
    zh: [
      'indicators.csv:1:1 错误 missing-column：表头没有 "code" 列；请添加该列',
      'indicators.csv:1:1 错误 missing-column：表头没有 "parent" 列；请添加该列',
    ],
  },
  {
    title: 'cells under no column',
    files: { [EAST]: 'indicator,value,\nA1,1,\nA2,2,"x, y"\n' },
    en: 'data/2018-09/east.csv:3:6 error blank-column: column 3 has no name but holds cells; name it in the header or remove it',
    zh: 'data/2018-09/east.csv:3:6 错误 blank-column：第 3 列没有列名却有内容；请在表头命名或删除该列',
  },
  {
    title: 'a row too long',
    files: observations('A1,3,,', 'A2,1,5,,'),
    en: 'data/2018-09/east.csv:3:9 error ragged-row: cells in this row: 5, in the header: 4; quote a cell that holds a comma, or remove the surplus',
    zh: 'data/2018-09/east.csv:3:9 错误 ragged-row：该行单元格数为 5，表头为 4；含逗号的单元格须加引号，或删除多余的单元格',
  },
  {
    title: 'a row too long, quoted',
    files: observations('A1,3,,', '"A2","1",,"note, and so on","x"'),
    en: 'data/2018-09/east.csv:3:29 error ragged-row: cells in this row: 5, in the header: 4; quote a cell that holds a comma, or remove the surplus',
    zh: 'data/2018-09/east.csv:3:29 错误 ragged-row：该行单元格数为 5，表头为 4；含逗号的单元格须加引号，或删除多余的单元格',
  },
  {
    title: 'a row too short',
    files: observations('A1,3,,', 'A2,1'),
    en: 'data/2018-09/east.csv:3:4 error ragged-row: cells in this row: 2, in the header: 4; add the missing commas',
    zh: 'data/2018-09/east.csv:3:4 错误 ragged-row：该行单元格数为 2，表头为 4；请补上缺少的逗号',
  },
  {
    title: 'a quote that never closes',
    files: observations('A1,3,,', '', 'A2,1,,"not', 'B1,98,,'),
    en: 'data/2018-09/east.csv:4:7 error unclosed-quote: a quote opens here and never closes; close it, and double a quote inside a cell ("")',
    zh: 'data/2018-09/east.csv:4:7 错误 unclosed-quote：此处的引号没有闭合；请补上右引号，单元格内的引号须写成两个（""）',
  },
  {
    title: 'a quote that never closes in the first cell',
    files: observations('"A1,3,,'),
    en: 'data/2018-09/east.csv:2:1 error unclosed-quote: a quote opens here and never closes; close it, and double a quote inside a cell ("")',
    zh: 'data/2018-09/east.csv:2:1 错误 unclosed-quote：此处的引号没有闭合；请补上右引号，单元格内的引号须写成两个（""）',
  },
  {
    title: 'a quote inside a cell',
    files: observations('A1,3,,', '', 'A2,1,,5" pipe'),
    en: 'data/2018-09/east.csv:4:7 error bad-quote: a quote stands inside a cell; quote the whole cell and double the quote ("")',
    zh: 'data/2018-09/east.csv:4:7 错误 bad-quote：引号出现在单元格中间；请给整个单元格加引号，并把其中的引号写成两个（""）',
  },
  {
    title: 'text behind a closing quote',
    files: observations('A1,3,,"two', 'lines"', 'A2,1,,"a" b'),
    en: 'data/2018-09/east.csv:4:7 error bad-quote: a quote stands inside a cell; quote the whole cell and double the quote ("")',
    zh: 'data/2018-09/east.csv:4:7 错误 bad-quote：引号出现在单元格中间；请给整个单元格加引号，并把其中的引号写成两个（""）',
  },
  {
    title: 'a cell behind one of two lines',
    files: observations('A1,3,,"two', 'lines"', '"A2",x,,'),
    en: 'data/2018-09/east.csv:4:6 error bad-number: "x" is not a number; correct it; if nothing was reported, leave the cell blank, add the text to "missingValues" in pingan.json, or read the table with "pingan import"',
    zh: 'data/2018-09/east.csv:4:6 错误 bad-number："x" 不是数字；请更正；若表示未上报，请留空，或把该文字加入 pingan.json 的 "missingValues"，或用 "pingan import" 读取该表',
  },
  {
    title: 'a cell behind two lines of its row',
    files: observations('"A', '1",x,,'),
    en: [
      'data/2018-09/east.csv:2:1 error unknown-indicator: indicator "A<U+000A>1" has no row in indicators.csv; did you mean "A1"?',
      'data/2018-09/east.csv:3:4 error bad-number: "x" is not a number; correct it; if nothing was reported, leave the cell blank, add the text to "missingValues" in pingan.json, or read the table with "pingan import"',
    ],
    zh: [
      'data/2018-09/east.csv:2:1 错误 unknown-indicator：indicators.csv 中没有指标 "A<U+000A>1"；是否应为 "A1"？',
      'data/2018-09/east.csv:3:4 错误 bad-number："x" 不是数字；请更正；若表示未上报，请留空，或把该文字加入 pingan.json 的 "missingValues"，或用 "pingan import" 读取该表',
    ],
  },
  {
    title: 'a quoted cell behind characters of two units',
    files: { [EAST]: 'note,indicator,value\n"𠮷,""𠮷""",A1,"x"\n' },
    en: 'data/2018-09/east.csv:2:16 error bad-number: "x" is not a number; correct it; if nothing was reported, leave the cell blank, add the text to "missingValues" in pingan.json, or read the table with "pingan import"',
    zh: 'data/2018-09/east.csv:2:16 错误 bad-number："x" 不是数字；请更正；若表示未上报，请留空，或把该文字加入 pingan.json 的 "missingValues"，或用 "pingan import" 读取该表',
  },
  {
    title: 'a cell in a file with CRLF',
    files: { [EAST]: 'indicator,value\r\nA1,1\r\n\r\n"A2","x"\r\n' },
    en: 'data/2018-09/east.csv:4:6 error bad-number: "x" is not a number; correct it; if nothing was reported, leave the cell blank, add the text to "missingValues" in pingan.json, or read the table with "pingan import"',
    zh: 'data/2018-09/east.csv:4:6 错误 bad-number："x" 不是数字；请更正；若表示未上报，请留空，或把该文字加入 pingan.json 的 "missingValues"，或用 "pingan import" 读取该表',
  },
  {
    title: 'a header alone: indicators',
    files: { 'indicators.csv': 'code,parent,name\n' },
    en: 'indicators.csv:1:1 error no-rows: the file has a header but no rows; add the indicators',
    zh: 'indicators.csv:1:1 错误 no-rows：文件只有表头没有数据行；请填入指标',
  },
  {
    title: 'a header alone: regions',
    files: { 'regions.csv': 'code,name,level\n', [EAST]: undefined, 'data/2018-09/west.csv': undefined },
    en: 'regions.csv:1:1 error no-rows: the file has a header but no rows; add the regions',
    zh: 'regions.csv:1:1 错误 no-rows：文件只有表头没有数据行；请填入地区',
  },
]);

refuses('a row refused for its form does not put the blame on others', [
  {
    title: 'an indicator',
    settings: { weights: 'percent', missing: 'error' },
    files: edited('indicators.csv', 'A2,A,Accidents', 'A2,A,Accidents, all'),
    en: 'indicators.csv:4:33 error ragged-row: cells in this row: 7, in the header: 6; quote a cell that holds a comma, or remove the surplus',
    zh: 'indicators.csv:4:33 错误 ragged-row：该行单元格数为 7，表头为 6；含逗号的单元格须加引号，或删除多余的单元格',
  },
  {
    title: 'a group of indicators',
    files: edited('indicators.csv', 'A,,Safety,60,,', 'A,,Safety, all,60,,'),
    en: 'indicators.csv:2:20 error ragged-row: cells in this row: 7, in the header: 6; quote a cell that holds a comma, or remove the surplus',
    zh: 'indicators.csv:2:20 错误 ragged-row：该行单元格数为 7，表头为 6；含逗号的单元格须加引号，或删除多余的单元格',
  },
  {
    title: 'the only indicator of a group',
    files: edited('indicators.csv', 'B1,B,Pass rate', 'B1,B,Pass, rate'),
    en: 'indicators.csv:6:30 error ragged-row: cells in this row: 7, in the header: 6; quote a cell that holds a comma, or remove the surplus',
    zh: 'indicators.csv:6:30 错误 ragged-row：该行单元格数为 7，表头为 6；含逗号的单元格须加引号，或删除多余的单元格',
  },
  {
    title: 'a region',
    files: edited('regions.csv', 'East', 'East, old'),
    en: 'regions.csv:2:23 error ragged-row: cells in this row: 5, in the header: 4; quote a cell that holds a comma, or remove the surplus',
    zh: 'regions.csv:2:23 错误 ragged-row：该行单元格数为 5，表头为 4；含逗号的单元格须加引号，或删除多余的单元格',
  },
  {
    title: 'a coefficient',
    settings: { missing: 'error' },
    files: edited('coefficients.csv', 'east,2018-01,10', 'east,2018-01,1,000'),
    en: 'coefficients.csv:2:16 error ragged-row: cells in this row: 4, in the header: 3; quote a cell that holds a comma, or remove the surplus',
    zh: 'coefficients.csv:2:16 错误 ragged-row：该行单元格数为 4，表头为 3；含逗号的单元格须加引号，或删除多余的单元格',
  },
  {
    title: 'an observation',
    settings: { missing: 'error' },
    files: observations('A1,1,204,,', 'A2,5,,', 'B1,98,,'),
    en: 'data/2018-09/east.csv:2:11 error ragged-row: cells in this row: 5, in the header: 4; quote a cell that holds a comma, or remove the surplus',
    zh: 'data/2018-09/east.csv:2:11 错误 ragged-row：该行单元格数为 5，表头为 4；含逗号的单元格须加引号，或删除多余的单元格',
  },
]);

warnsOf('the form of CSV', [
  {
    title: 'a column that looks like one that is read',
    files: { [EAST]: 'indicator,value,staus,note\nA1,1,,\n' },
    en: 'data/2018-09/east.csv:1:17 warning similar-column: column "staus" is not read, but looks like "status"; rename it if that is meant',
    zh: 'data/2018-09/east.csv:1:17 警告 similar-column："staus" 列未被读取，但与 "status" 相似；若是笔误请改名',
  },
  {
    title: 'a column with two letters swapped',
    files: edited('indicators.csv', 'weight', 'wieght'),
    en: 'indicators.csv:1:18 warning similar-column: column "wieght" is not read, but looks like "weight"; rename it if that is meant',
    zh: 'indicators.csv:1:18 警告 similar-column："wieght" 列未被读取，但与 "weight" 相似；若是笔误请改名',
  },
  {
    title: 'nothing in columns of the user’s own',
    files: { [EAST]: 'indicator,value,who\nA1,1,me\n' },
    en: [],
    zh: [],
  },
  { title: 'nothing in an unnamed column of blanks', files: { [EAST]: 'indicator,value,,\nA1,1,,\n' }, en: [], zh: [] },
  { title: 'nothing in a header alone: observations', files: { [EAST]: 'indicator,value\n' }, en: [], zh: [] },
]);
