import { INDICATOR_WORDS, REGION_WORDS } from '../header-words.ts';
import { filled, headersOf, number, text, whole } from '../input-columns.ts';

/** The last column, and the last row, of a tile map. */
const TILE_MOST = 99;

/** regions.csv: one row per region; the column that `peers` names is required besides. */
export const regionColumns = {
  code: text({ en: 'the code of the region', zh: '地区代码' }, { isRequired: true, isBegun: true }),
  name: filled({ en: 'its name', zh: '地区名称' }, { isRequired: true, isBegun: true }),
  level: text(
    { en: 'its peer group, unless `peers` names another column', zh: '组别；`peers` 可另指一列' },
    { term: '组别', isBegun: true },
  ),
  parent: text({ en: 'the code or exact name of the region that it belongs to', zh: '上级地区的代码或全名' }),
  name_en: text({ en: 'its name in English', zh: '地区英文名称' }),
  tile_x: whole(
    TILE_MOST,
    { en: 'its column on the tile map, from 0 in the west', zh: '在方格地图上的列号，自西向东，从 0 起' },
    { term: '方格列号' },
  ),
  tile_y: whole(
    TILE_MOST,
    { en: 'its row on the tile map, from 0 in the north', zh: '在方格地图上的行号，自北向南，从 0 起' },
    { term: '方格行号' },
  ),
};

/** coefficients.csv: one row per region and month from which it is in force, with a column per adjuster. */
export const coefficientColumns = {
  region: text(
    { en: 'the code or exact name of the region', zh: '地区的代码或全名' },
    { isRequired: true, words: REGION_WORDS },
  ),
  from: text(
    {
      en: 'the month from which the row is in force, YYYY-MM; blank: from the beginning',
      zh: '生效月份，YYYY-MM；留空表示自始生效',
    },
    { words: ['from'] },
  ),
};

/** The names of the columns of coefficients.csv that are no adjusters. */
export const coefficientHeaders = headersOf(coefficientColumns);

/** adjusters.csv: one row per column of coefficients.csv. */
export const adjusterColumns = {
  code: text({ en: 'the name of the column of coefficients.csv', zh: 'coefficients.csv 的列名' }, { isRequired: true }),
  name: text({ en: 'what it is called', zh: '调整系数的名称' }),
  name_en: text({ en: 'what it is called in English', zh: '英文名称' }),
  unit: text({ en: 'what it is counted in', zh: '计量单位' }),
  min: number({ en: 'the least that its figures can be; below is an error', zh: '系数值的下界；低于即为错误' }),
  max: number({ en: 'the most that its figures can be; above is an error', zh: '系数值的上界；高于即为错误' }),
};

/** steps.csv: one row per step of an indicator that is scored by steps. */
export const stepColumns = {
  indicator: text(
    { en: 'the code or exact name of the indicator', zh: '指标的代码或全名' },
    { isRequired: true, words: INDICATOR_WORDS },
  ),
  from: text(
    { en: 'the value from which the step counts; blank: the lowest step', zh: '该档的起点；留空为最低一档' },
    { isRequired: true, words: ['from'] },
  ),
  score: text(
    { en: 'the score of the step, within the scale', zh: '该档得分，须在分制之内' },
    { term: '得分', isRequired: true },
  ),
};

/** weights/comparisons.csv: one row per judgment of two siblings. */
export const comparisonColumns = {
  parent: text(
    {
      en: 'the code or exact name of the parent whose children are compared; `index` for level 1',
      zh: '所比较指标的上级指标的代码或全名；一级指标写 `index`',
    },
    { isRequired: true },
  ),
  a: text({ en: 'one child', zh: '下级指标甲' }, { isRequired: true }),
  b: text({ en: 'the other child', zh: '下级指标乙' }, { isRequired: true }),
  value: text(
    {
      en: 'how many times more `a` matters than `b`: 3, 1/3, 2.5',
      zh: '判断值：甲的重要程度为乙的几倍，如 3、1/3、2.5',
    },
    { isRequired: true, words: ['value'] },
  ),
  expert: text({ en: 'who judges; one expert where blank', zh: '专家；留空视为同一位' }),
};
