import { EAST, edited, refuses, WEST, warnsOf } from '../../support/bad-input.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

const east = String(smallWorkspace()[EAST]);

refuses('regions', [
  {
    title: 'a region twice',
    files: { 'regions.csv': 'code,name,level\neast,East,county\nwest,West,county\n"east",East,city\n' },
    en: 'regions.csv:4:1 error duplicate-region: region "east" stands already in line 2; keep one of the two rows',
    zh: 'regions.csv:4:1 错误 duplicate-region：地区 "east" 已在第 2 行出现；请保留其中一行',
  },
  {
    title: 'a blank code',
    files: { 'regions.csv': 'code,name,level\neast,East,county\nwest,West,county\n,X,county\n' },
    en: 'regions.csv:4:1 error blank-cell: the code is blank; fill it in, or remove the row',
    zh: 'regions.csv:4:1 错误 blank-cell：代码（code）为空；请填写，或删除该行',
  },
  {
    title: 'a tile that is no whole number, and half a tile',
    files: { 'regions.csv': 'code,name,level,tile_x,tile_y\neast,East,county,2.0,100\nwest,West,county,3,\n' },
    en: [
      'regions.csv:2:18 error not-whole: tile_x is 2.0; write a whole number from 0 to 99',
      'regions.csv:2:22 error not-whole: tile_y is 100; write a whole number from 0 to 99',
      'regions.csv:3:18 error lone-tile: region "west" has a tile_x but no tile_y; fill in both, or neither',
    ],
    zh: [
      'regions.csv:2:18 错误 not-whole：方格列号（tile_x）是 2.0；请写 0 至 99 的整数',
      'regions.csv:2:22 错误 not-whole：方格行号（tile_y）是 100；请写 0 至 99 的整数',
      'regions.csv:3:18 错误 lone-tile：地区 "west" 有方格列号（tile_x）而没有方格行号（tile_y）；请两者都填或都不填',
    ],
  },
  {
    title: 'two regions on one tile',
    files: { 'regions.csv': 'code,name,level,tile_x,tile_y\neast,East,county,7,8\nwest,West,county,07,8\n' },
    en: 'regions.csv:3:18 error shared-tile: region "west" has the tile of region "east", line 2, of the same peer group; move one of the two',
    zh: 'regions.csv:3:18 错误 shared-tile：地区 "west" 与同组地区 "east"（第 2 行）的方格位置相同；请移动其一',
  },
  {
    title: 'a blank peer group',
    files: edited('regions.csv', 'West,county', 'West,'),
    en: 'regions.csv:3:11 error blank-cell: the level is blank; fill it in, or remove the row',
    zh: 'regions.csv:3:11 错误 blank-cell：组别（level）为空；请填写，或删除该行',
  },
  {
    title: 'a blank name',
    files: edited('regions.csv', 'West', ''),
    en: 'regions.csv:3:6 error blank-cell: the name is blank; fill it in, or remove the row',
    zh: 'regions.csv:3:6 错误 blank-cell：名称（name）为空；请填写，或删除该行',
  },
  {
    title: 'an unknown parent',
    files: edited('regions.csv', 'West,county,', 'West,county,esat'),
    en: 'regions.csv:3:18 error unknown-parent: "west" has the parent "esat", which has no row; did you mean "east"?',
    zh: 'regions.csv:3:18 错误 unknown-parent："west" 的上级指标 "esat" 不存在；是否应为 "east"？',
  },
  {
    title: 'its own parent',
    files: edited('regions.csv', 'West,county,', 'West,county,west'),
    en: 'regions.csv:3:18 error cycle: the parents go round in a circle: west -> west; break it by correcting one parent',
    zh: 'regions.csv:3:18 错误 cycle：上级关系成环：west -> west；请更正其中一处',
  },
  {
    title: 'a file for no region, near one',
    files: { 'data/2018-09/eats.csv': east },
    en: 'data/2018-09/eats.csv:1:1 error unknown-region-file: the file is named for region "eats", which regions.csv does not list; did you mean "east"?',
    zh: 'data/2018-09/eats.csv:1:1 错误 unknown-region-file：文件名对应的地区 "eats" 不在 regions.csv 中；是否应为 "east"？',
  },
  {
    title: 'a file for no region, near none',
    files: { 'data/2018-09/elsewhere.csv': east },
    en: 'data/2018-09/elsewhere.csv:1:1 error unknown-region-file: the file is named for region "elsewhere", which regions.csv does not list; add a row for it, or correct the code',
    zh: 'data/2018-09/elsewhere.csv:1:1 错误 unknown-region-file：文件名对应的地区 "elsewhere" 不在 regions.csv 中；请添加相应的行，或更正代码',
  },
  {
    title: 'a region without a file',
    files: { [WEST]: undefined },
    en: 'data/2018-09/west.csv:1:1 error missing-region-file: region "west" (West) has no file for 2018-09; add it, with blank values if nothing was reported',
    zh: 'data/2018-09/west.csv:1:1 错误 missing-region-file：地区 "west"（West）缺少 2018-09 的文件；请补上，未上报的值留空',
  },
  {
    title: 'a file under the wrong name',
    files: { [WEST]: undefined, 'data/2018-09/West.csv': east },
    en: [
      'data/2018-09/West.csv:1:1 error unknown-region-file: the file is named for region "West", which regions.csv does not list; did you mean west, whose name that is?',
      'data/2018-09/west.csv:1:1 error missing-region-file: region "west" (West) has no file for 2018-09; add it, with blank values if nothing was reported',
    ],
    zh: [
      'data/2018-09/West.csv:1:1 错误 unknown-region-file：文件名对应的地区 "West" 不在 regions.csv 中；是否应为 west（该名称的代码）？',
      'data/2018-09/west.csv:1:1 错误 missing-region-file：地区 "west"（West）缺少 2018-09 的文件；请补上，未上报的值留空',
    ],
  },
  {
    title: 'rows of another region than the file’s',
    files: { [EAST]: 'region,indicator,value\neast,A1,1\n"west",A2,1\n,B1,1\n' },
    en: 'data/2018-09/east.csv:3:1 error other-region: the row is for region "west", the file for "east"; move the row or correct the region',
    zh: 'data/2018-09/east.csv:3:1 错误 other-region：该行属于地区 "west"，而文件属于 "east"；请移动该行或更正地区',
  },
  {
    title: 'rows of no known region where the path names none',
    settings: { observations: 'data/{month}.csv' },
    files: { 'data/2018-09.csv': 'indicator,region,value\nA1,east,1\nA1,wset,2\nA1,,3\n' },
    en: [
      'data/2018-09.csv:3:4 error unknown-region: region "wset" has no row in regions.csv; did you mean "west"?',
      'data/2018-09.csv:4:4 error blank-cell: the region is blank; fill it in, or remove the row',
    ],
    zh: [
      'data/2018-09.csv:3:4 错误 unknown-region：regions.csv 中没有地区 "wset"；是否应为 "west"？',
      'data/2018-09.csv:4:4 错误 blank-cell：地区（region）为空；请填写，或删除该行',
    ],
  },
  {
    title: 'no region column where the path names none',
    settings: { observations: 'data/{month}.csv' },
    files: { 'data/2018-09.csv': 'indicator,value\nA1,1\n' },
    en: 'data/2018-09.csv:1:1 error missing-column: the header has no column "region"; add the column',
    zh: 'data/2018-09.csv:1:1 错误 missing-column：表头没有 "region" 列；请添加该列',
  },
]);

warnsOf('regions', [
  {
    title: 'nothing in hidden files and other files beside',
    files: { 'data/2018-09/.east.csv.swp': 'x', 'data/2018-09/notes.txt': 'x' },
    en: [],
    zh: [],
  },
]);
