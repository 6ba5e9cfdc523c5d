import type { MissingMethod } from '../../model/method.ts';

export const errorMethod: MissingMethod = {
  about: { en: 'A missing value is invalid input.', zh: '缺失值视为输入错误。' },
  formula: '-',
  source: 'pingan',
  refuses: true,
  impute: undefined,
  score: () => undefined,
};

export const excludeMethod: MissingMethod = {
  about: {
    en: 'The indicator is left out for the region; its weight goes to its siblings.',
    zh: '该地区不计该指标，其权重按比例分给同级指标。',
  },
  formula: "w' = w / sum of the siblings' w that are left",
  source: 'China, green development index 2016, notes of the official bulletin',
  refuses: false,
  impute: undefined,
  score: () => undefined,
};

export const floorMethod: MissingMethod = {
  about: {
    en: "The indicator scores the scale's floor and keeps its weight.",
    zh: '该指标得分制下限，权重不变。',
  },
  formula: 'floor',
  source: 'China, green development index 2016, notes of the official bulletin',
  refuses: false,
  impute: undefined,
  score: ({ floor }) => floor,
};
