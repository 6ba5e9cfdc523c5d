import { edited, observations, refuses } from '../../support/bad-input.ts';

const PARENT = { missing: 'parent' };
const MOTHER = edited('regions.csv', 'east,East,county,\n', 'east,East,county,west\n');

refuses('values taken from the parent region', [
  {
    title: 'a region without a parent',
    settings: PARENT,
    files: observations('A1,,,', 'A2,5,,', 'B1,98,,'),
    en: 'data/2018-09/east.csv:2:4 error no-parent-region: "A1" of region "east" has no value for 2018-09, and the region has no parent to take one from; fill it in, or give the region a parent in regions.csv',
    zh: 'data/2018-09/east.csv:2:4 错误 no-parent-region：地区 "east" 的 "A1" 在 2018-09 没有值，该地区也没有可取值的上级地区；请填写，或在 regions.csv 中指定上级地区',
  },
  {
    title: 'a parent to which the indicator does not apply',
    settings: PARENT,
    files: {
      ...MOTHER,
      ...observations('A2,5,,', 'A1,,L,', 'B1,98,,'),
      'data/2018-09/west.csv': 'indicator,value,status\nA1,,M\nA2,7,\nB1,96,\n',
    },
    en: 'data/2018-09/east.csv:3:4 error no-parent-value: "A1" of region "east" has no value for 2018-09, and its parent "west" has none to take either; fill in one of the two, or choose another "missing" method',
    zh: 'data/2018-09/east.csv:3:4 错误 no-parent-value：地区 "east" 的 "A1" 在 2018-09 没有值，其上级地区 "west" 也没有可取的值；请填写其一，或改用其他 "missing" 方法',
  },
  {
    title: 'a parent that has nothing either, and no parent of its own',
    settings: PARENT,
    files: {
      ...MOTHER,
      ...observations('A2,5,,', 'B1,98,,'),
      'data/2018-09/west.csv': 'indicator,value\nA2,7\nB1,96\n',
    },
    en: [
      'data/2018-09/east.csv:1:1 error no-parent-value: "A1" of region "east" has no value for 2018-09, and its parent "west" has none to take either; fill in one of the two, or choose another "missing" method',
      'data/2018-09/west.csv:1:1 error no-parent-region: "A1" of region "west" has no value for 2018-09, and the region has no parent to take one from; fill it in, or give the region a parent in regions.csv',
    ],
    zh: [
      'data/2018-09/east.csv:1:1 错误 no-parent-value：地区 "east" 的 "A1" 在 2018-09 没有值，其上级地区 "west" 也没有可取的值；请填写其一，或改用其他 "missing" 方法',
      'data/2018-09/west.csv:1:1 错误 no-parent-region：地区 "west" 的 "A1" 在 2018-09 没有值，该地区也没有可取值的上级地区；请填写，或在 regions.csv 中指定上级地区',
    ],
  },
  {
    title: 'a parent whose value is no number, which alone is reported',
    settings: PARENT,
    files: {
      ...MOTHER,
      ...observations('A2,5,,', 'B1,98,,'),
      'data/2018-09/west.csv': 'indicator,value\nA1,?\nA2,7\nB1,96\n',
    },
    en: `data/2018-09/west.csv:2:4 error bad-number: "?" is not a number; correct it; if nothing was reported, leave the cell blank, add the text to "missingValues" in pingan.json, or read the table with "pingan import"`,
    zh: `data/2018-09/west.csv:2:4 错误 bad-number："?" 不是数字；请更正；若表示未上报，请留空，或把该文字加入 pingan.json 的 "missingValues"，或用 "pingan import" 读取该表`,
  },
]);
