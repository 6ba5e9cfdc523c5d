import { refuses, warnsOf } from '../../support/bad-input.ts';
import { AGGREGATION, chinese, MISSING, SCORING, SETTINGS, TREATMENT, WEIGHTS } from '../../support/known-names.ts';

const json = (...lines: readonly string[]): { 'pingan.json': string } => ({ 'pingan.json': lines.join('\n') });

refuses('settings', [
  {
    title: 'an unknown key near a known one',
    settings: { decimal: 2 },
    en: 'pingan.json:8:3 error unknown-key: "decimal" is not a setting; did you mean "decimals"?',
    zh: 'pingan.json:8:3 错误 unknown-key："decimal" 不是设置项；是否应为 "decimals"？',
  },
  {
    title: 'an unknown key near none',
    settings: { zzzzzzzz: 2 },
    en: `pingan.json:8:3 error unknown-key: "zzzzzzzz" is not a setting; remove it, or write one of: ${SETTINGS}`,
    zh: `pingan.json:8:3 错误 unknown-key："zzzzzzzz" 不是设置项；请删除，或改为其中之一：${chinese.SETTINGS}`,
  },
  {
    title: 'an unknown key in the scale',
    settings: { scale: { floor: 0, ceiling: 1, roof: 3 } },
    en: 'pingan.json:11:5 error unknown-key: "roof" is not a setting; remove it, or write one of: floor, ceiling',
    zh: 'pingan.json:11:5 错误 unknown-key："roof" 不是设置项；请删除，或改为其中之一：floor、ceiling',
  },
  {
    title: 'an unknown key in a band',
    settings: { bands: [{ name: 'a', form: 1, from: 2 }] },
    en: 'pingan.json:11:7 error unknown-key: "form" is not a setting; did you mean "from"?',
    zh: 'pingan.json:11:7 错误 unknown-key："form" 不是设置项；是否应为 "from"？',
  },
  {
    title: 'keys that objects inherit',
    settings: { constructor: 1, toString: 2 },
    en: [
      `pingan.json:8:3 error unknown-key: "constructor" is not a setting; remove it, or write one of: ${SETTINGS}`,
      `pingan.json:9:3 error unknown-key: "toString" is not a setting; remove it, or write one of: ${SETTINGS}`,
    ],
    zh: [
      `pingan.json:8:3 错误 unknown-key："constructor" 不是设置项；请删除，或改为其中之一：${chinese.SETTINGS}`,
      `pingan.json:9:3 错误 unknown-key："toString" 不是设置项；请删除，或改为其中之一：${chinese.SETTINGS}`,
    ],
  },
  {
    title: 'the key __proto__',
    files: json('{"name": "n", "levels": ["a", "b"], "missing": "exclude",', '"__proto__": {"decimals": 3}}'),
    en: `pingan.json:2:1 error unknown-key: "__proto__" is not a setting; remove it, or write one of: ${SETTINGS}`,
    zh: `pingan.json:2:1 错误 unknown-key："__proto__" 不是设置项；请删除，或改为其中之一：${chinese.SETTINGS}`,
  },
  {
    title: 'no name',
    settings: { name: undefined },
    en: 'pingan.json:1:1 error missing-key: "name" is missing; add it',
    zh: 'pingan.json:1:1 错误 missing-key：缺少 "name"；请补上',
  },
  {
    title: 'an empty name',
    settings: { name: '' },
    en: 'pingan.json:2:11 error bad-setting: "name" is ""; write a text that is not empty',
    zh: 'pingan.json:2:11 错误 bad-setting："name" 的值是 ""；请写非空文本',
  },
  {
    title: 'a number for a text',
    settings: { name_en: 5 },
    en: 'pingan.json:8:14 error bad-setting: "name_en" is 5; write a text that is not empty',
    zh: 'pingan.json:8:14 错误 bad-setting："name_en" 的值是 5；请写非空文本',
  },
  {
    title: 'a text for a number',
    settings: { decimals: '2' },
    en: 'pingan.json:8:15 error bad-setting: "decimals" is "2"; write a whole number from 0 to 20',
    zh: 'pingan.json:8:15 错误 bad-setting："decimals" 的值是 "2"；请写 0 至 20 的整数',
  },
  {
    title: 'a fraction of a decimal',
    settings: { decimals: 2.5 },
    en: 'pingan.json:8:15 error bad-setting: "decimals" is 2.5; write a whole number from 0 to 20',
    zh: 'pingan.json:8:15 错误 bad-setting："decimals" 的值是 2.5；请写 0 至 20 的整数',
  },
  {
    title: 'too many decimals',
    settings: { decimals: 21 },
    en: 'pingan.json:8:15 error bad-setting: "decimals" is 21; write a whole number from 0 to 20',
    zh: 'pingan.json:8:15 错误 bad-setting："decimals" 的值是 21；请写 0 至 20 的整数',
  },
  {
    title: 'a text for a flag',
    settings: { synthetic: 'yes' },
    en: 'pingan.json:8:16 error bad-setting: "synthetic" is "yes"; write true or false',
    zh: 'pingan.json:8:16 错误 bad-setting："synthetic" 的值是 "yes"；请写 true 或 false',
  },
  {
    title: 'no path',
    settings: { published: '' },
    en: 'pingan.json:8:16 error bad-setting: "published" is ""; write a path relative to pingan.json',
    zh: 'pingan.json:8:16 错误 bad-setting："published" 的值是 ""；请写相对于 pingan.json 的路径',
  },
  {
    title: 'null',
    settings: { peers: null },
    en: 'pingan.json:8:12 error bad-setting: "peers" is null; write a column of regions.csv',
    zh: 'pingan.json:8:12 错误 bad-setting："peers" 的值是 null；请写 regions.csv 的一列',
  },
  {
    title: 'no level',
    settings: { levels: [] },
    en: 'pingan.json:3:13 error bad-setting: "levels" is []; write a list of 1 to 6 names, the top level first',
    zh: 'pingan.json:3:13 错误 bad-setting："levels" 的值是 []；请写 1 至 6 个层级名称的列表，最高一级在前',
  },
  {
    title: 'seven levels',
    settings: { levels: ['1', '2', '3', '4', '5', '6', '7'] },
    en: 'pingan.json:3:13 error bad-setting: "levels" is [ "1", "2", "3", "4", "5", "6", "7" ]; write a list of 1 to 6 names, the top level first',
    zh: 'pingan.json:3:13 错误 bad-setting："levels" 的值是 [ "1", "2", "3", "4", "5", "6", "7" ]；请写 1 至 6 个层级名称的列表，最高一级在前',
  },
  {
    title: 'a level that is no text',
    settings: { levels: ['a', 2] },
    en: 'pingan.json:5:5 error bad-setting: "levels" is 2; write a list of 1 to 6 names, the top level first',
    zh: 'pingan.json:5:5 错误 bad-setting："levels" 的值是 2；请写 1 至 6 个层级名称的列表，最高一级在前',
  },
  {
    title: 'a scoring that is none',
    settings: { scoring: 'minmax' },
    en: `pingan.json:8:14 error unknown-method: "minmax" is not a method of "scoring"; write one of: ${SCORING}`,
    zh: `pingan.json:8:14 错误 unknown-method："minmax" 不是计分方法（scoring）；可写：${chinese.SCORING}`,
  },
  {
    title: 'a treatment that is none',
    settings: { treatment: 'winsorise' },
    en: `pingan.json:8:16 error unknown-method: "winsorise" is not a method of "treatment"; write one of: ${TREATMENT}`,
    zh: `pingan.json:8:16 错误 unknown-method："winsorise" 不是异常值处理方法（treatment）；可写：${chinese.TREATMENT}`,
  },
  {
    title: 'a missing that is none',
    settings: { missing: 'drop' },
    en: `pingan.json:7:14 error unknown-method: "drop" is not a method of "missing"; write one of: ${MISSING}`,
    zh: `pingan.json:7:14 错误 unknown-method："drop" 不是缺失值处理方法（missing）；可写：${chinese.MISSING}`,
  },
  {
    title: 'a weighting that is none',
    settings: { weights: 'percents' },
    en: `pingan.json:8:14 error unknown-method: "percents" is not a method of "weights"; write one of: ${WEIGHTS}`,
    zh: `pingan.json:8:14 错误 unknown-method："percents" 不是赋权方法（weights）；可写：${chinese.WEIGHTS}`,
  },
  {
    title: 'a list with a weighting that is none',
    settings: { weights: ['unit', 'percents'] },
    en: `pingan.json:10:5 error unknown-method: "percents" is not a method of "weights"; write one of: ${WEIGHTS}`,
    zh: `pingan.json:10:5 错误 unknown-method："percents" 不是赋权方法（weights）；可写：${chinese.WEIGHTS}`,
  },
  {
    title: 'a weights list of the wrong length',
    settings: { weights: ['percent'] },
    en: 'pingan.json:8:14 error bad-setting: "weights" is [ "percent" ]; write one method, or a list with one method a level, the top level first',
    zh: 'pingan.json:8:14 错误 bad-setting："weights" 的值是 [ "percent" ]；请写一个方法名，或每级一个方法名的列表，最高一级在前',
  },
  {
    title: 'an aggregation that is none',
    settings: { aggregation: 'mean' },
    en: `pingan.json:8:18 error unknown-method: "mean" is not a method of "aggregation"; write one of: ${AGGREGATION}`,
    zh: `pingan.json:8:18 错误 unknown-method："mean" 不是合成方法（aggregation）；可写：${chinese.AGGREGATION}`,
  },
  {
    title: 'a list with an aggregation that is none',
    settings: { aggregation: ['geometric', 'mean'] },
    en: `pingan.json:10:5 error unknown-method: "mean" is not a method of "aggregation"; write one of: ${AGGREGATION}`,
    zh: `pingan.json:10:5 错误 unknown-method："mean" 不是合成方法（aggregation）；可写：${chinese.AGGREGATION}`,
  },
  {
    title: 'an aggregation that is no text',
    settings: { aggregation: 1 },
    en: 'pingan.json:8:18 error bad-setting: "aggregation" is 1; write one method, or a list with one method a level, the top level first',
    zh: 'pingan.json:8:18 错误 bad-setting："aggregation" 的值是 1；请写一个方法名，或每级一个方法名的列表，最高一级在前',
  },
  {
    title: 'an aggregation list of the wrong length',
    settings: { aggregation: ['arithmetic'] },
    en: 'pingan.json:8:18 error bad-setting: "aggregation" is [ "arithmetic" ]; write one method, or a list with one method a level, the top level first',
    zh: 'pingan.json:8:18 错误 bad-setting："aggregation" 的值是 [ "arithmetic" ]；请写一个方法名，或每级一个方法名的列表，最高一级在前',
  },
  {
    title: 'an empty aggregation list',
    settings: { aggregation: [] },
    en: 'pingan.json:8:18 error bad-setting: "aggregation" is []; write one method, or a list with one method a level, the top level first',
    zh: 'pingan.json:8:18 错误 bad-setting："aggregation" 的值是 []；请写一个方法名，或每级一个方法名的列表，最高一级在前',
  },
  {
    title: 'a rounding that is none',
    settings: { rounding: 'up' },
    en: 'pingan.json:8:15 error bad-setting: "rounding" is "up"; write "half-even" or "half-up"',
    zh: 'pingan.json:8:15 错误 bad-setting："rounding" 的值是 "up"；请写 "half-even" 或 "half-up"',
  },
  {
    title: 'a carry that is none',
    settings: { carry: 'rounded' },
    en: 'pingan.json:8:12 error bad-setting: "carry" is "rounded"; write "exact" or "published"',
    zh: 'pingan.json:8:12 错误 bad-setting："carry" 的值是 "rounded"；请写 "exact" 或 "published"',
  },
  {
    title: 'a ranking by nothing known',
    settings: { ranking: { by: 'score' } },
    en: 'pingan.json:9:11 error bad-setting: "ranking.by" is "score"; write "published" or "exact"',
    zh: 'pingan.json:9:11 错误 bad-setting："ranking.by" 的值是 "score"；请写 "published" 或 "exact"',
  },
  {
    title: 'a ranking that is no object',
    settings: { ranking: 'exact' },
    en: 'pingan.json:8:14 error bad-setting: "ranking" is "exact"; write {"by": ..., "ties": ...}',
    zh: 'pingan.json:8:14 错误 bad-setting："ranking" 的值是 "exact"；请写 {"by": ..., "ties": ...}',
  },
  {
    title: 'a scale whose floor is its ceiling',
    settings: { scale: { floor: 100, ceiling: 100 } },
    en: 'pingan.json:8:12 error bad-setting: "scale" is { "floor": 100, "ceiling": 100 }; write {"floor": ..., "ceiling": ...} with the floor below the ceiling',
    zh: 'pingan.json:8:12 错误 bad-setting："scale" 的值是 { "floor": 100, "ceiling": 100 }；请写 {"floor": ..., "ceiling": ...}，且得分下限小于得分上限',
  },
  {
    title: 'a scale upside down',
    settings: { scale: { floor: 100, ceiling: 60 } },
    en: 'pingan.json:8:12 error bad-setting: "scale" is { "floor": 100, "ceiling": 60 }; write {"floor": ..., "ceiling": ...} with the floor below the ceiling',
    zh: 'pingan.json:8:12 错误 bad-setting："scale" 的值是 { "floor": 100, "ceiling": 60 }；请写 {"floor": ..., "ceiling": ...}，且得分下限小于得分上限',
  },
  {
    title: 'a scale without a ceiling',
    settings: { scale: { floor: 60 } },
    en: 'pingan.json:8:12 error missing-key: "scale.ceiling" is missing; add it',
    zh: 'pingan.json:8:12 错误 missing-key：缺少 "scale.ceiling"；请补上',
  },
  {
    title: 'a scale past the bounds',
    settings: { scale: { floor: 0, ceiling: 1e31 } },
    en: 'pingan.json:10:16 error number-too-large: 1e+31 is past 10^30; use a larger unit',
    zh: 'pingan.json:10:16 错误 number-too-large：1e+31 超过 10^30；请换用更大的单位',
  },
  {
    title: 'a band twice by name',
    settings: {
      bands: [
        { name: 'green', from: 90 },
        { name: 'green', from: 80 },
      ],
    },
    en: 'pingan.json:8:12 error bad-setting: "bands" is [ { "name": "green", "from": 90 }, { "name": "green", "from": 80 } ]; write a list of {"name": ..., "from": ...} with different names and numbers',
    zh: 'pingan.json:8:12 错误 bad-setting："bands" 的值是 [ { "name": "green", "from": 90 }, { "name": "green", "from": 80 } ]；请写 {"name": ..., "from": ...} 的列表，名称和数值各不相同',
  },
  {
    title: 'a name with two labels',
    settings: {
      labels: [
        { name: 'city', zh: '设区市' },
        { name: 'city', zh: '市' },
      ],
    },
    en: 'pingan.json:14:15 error repeated-item: "labels.name" is "city" on line 10 already; keep one of the two',
    zh: 'pingan.json:14:15 错误 repeated-item："labels.name" 在第 10 行已是 "city"；请保留其中一项',
  },
  {
    title: 'a band twice by number',
    settings: {
      bands: [
        { name: 'green', from: 90 },
        { name: 'blue', from: 90 },
      ],
    },
    en: 'pingan.json:8:12 error bad-setting: "bands" is [ { "name": "green", "from": 90 }, { "name": "blue", "from": 90 } ]; write a list of {"name": ..., "from": ...} with different names and numbers',
    zh: 'pingan.json:8:12 错误 bad-setting："bands" 的值是 [ { "name": "green", "from": 90 }, { "name": "blue", "from": 90 } ]；请写 {"name": ..., "from": ...} 的列表，名称和数值各不相同',
  },
  {
    title: 'a band without a number',
    settings: { bands: [{ name: 'green' }] },
    en: 'pingan.json:9:5 error missing-key: "bands.from" is missing; add it',
    zh: 'pingan.json:9:5 错误 missing-key：缺少 "bands.from"；请补上',
  },
  {
    title: 'several faults at once, each where it stands',
    settings: { decimals: -1, rounding: 'down', carry: 'none' },
    en: [
      'pingan.json:8:15 error bad-setting: "decimals" is -1; write a whole number from 0 to 20',
      'pingan.json:9:15 error bad-setting: "rounding" is "down"; write "half-even" or "half-up"',
      'pingan.json:10:12 error bad-setting: "carry" is "none"; write "exact" or "published"',
    ],
    zh: [
      'pingan.json:8:15 错误 bad-setting："decimals" 的值是 -1；请写 0 至 20 的整数',
      'pingan.json:9:15 错误 bad-setting："rounding" 的值是 "down"；请写 "half-even" 或 "half-up"',
      'pingan.json:10:12 错误 bad-setting："carry" 的值是 "none"；请写 "exact" 或 "published"',
    ],
  },
]);

warnsOf('settings', [
  {
    title: 'nothing in settings at their limits',
    settings: { decimals: 20, scale: { floor: -1e30, ceiling: 1e30 }, $schema: 'schema.json' },
    en: [],
    zh: [],
  },
]);
