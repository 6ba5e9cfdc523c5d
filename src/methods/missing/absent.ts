import { told } from '../../formula/symbols.ts';
import { floor } from '../../formula/term.ts';
import { cited, greenDevelopment, work } from '../sources.ts';
import { missing } from './declare.ts';

export const errorMethod = missing({
  label: { en: 'error', zh: '报错' },
  about: { en: 'A missing value is invalid input.', zh: '缺失值视为输入错误。' },
  isDefault: true,
  source: work('pingan'),
  refuses: true,
});

export const excludeMethod = missing({
  label: { en: 'exclusion', zh: '剔除' },
  about: {
    en: 'The indicator is left out for the region; its weight goes to its siblings.',
    zh: '该地区剔除该指标，其权重按比例分给同级指标。',
  },
  formula: told("w' = w / sum of the siblings' w that are left", 'w′ = w / 其余同级指标的 w 之和'),
  isStandIn: true,
  source: greenDevelopment,
});

export const floorMethod = missing({
  label: { en: 'the floor of the scale', zh: '得下限' },
  about: {
    en: "The indicator scores the scale's floor and keeps its weight.",
    zh: '该指标得分为分制下限，权重不变。',
  },
  source: greenDevelopment,
  score: floor,
});

export const carryForwardMethod = missing({
  label: { en: 'last value carried forward', zh: '沿用前值' },
  about: {
    en: 'The value of the region\'s latest earlier month that has one, at most "carryForwardMonths" back, adjusted by the coefficients of this month; an error where there is none.',
    zh: '取该地区此前最近一个有值月份的值（最多回溯 "carryForwardMonths" 个月），按本月生效的系数值调整；没有则为错误。',
  },
  formula: told('x of the latest earlier month', '此前最近一月的 x'),
  source: cited('last observation carried forward', '末次观测值插补（LOCF）'),
  carries: true,
});

export const screenMethod = missing({
  label: { en: 'screening by availability', zh: '上报率筛选' },
  about: {
    en: 'As exclude; besides, an indicator that too few of a peer group report is left out for all of it, and a region that reports too few is not ranked ("minAvailability").',
    zh: '同剔除（exclude）；此外，同组上报率过低的指标对全组剔除，上报率过低的地区不参加排名（"minAvailability"）。',
  },
  formula: told('left out where reported / applicable < minAvailability', '已填报数 / 适用数 < minAvailability 则剔除'),
  source: cited('COINr, Screen: data availability of units', 'COINr, Screen：按地区的上报率筛选'),
  screens: true,
});
