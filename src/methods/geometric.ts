import type { RegionAggregation } from '../model/method.ts';

export const geometricMethod: RegionAggregation = {
  label: { en: 'weighted geometric mean', zh: '加权几何平均' },
  about: {
    en: 'Weighted geometric mean: a low child weighs more than it would in the arithmetic mean. Scores above 0 only.',
    zh: '加权几何平均：短板的影响大于算术平均。得分须为正。',
  },
  formula: 'exp(sum(w ln s) / sum(w))',
  source: 'OECD/JRC Handbook (2008), step 6, geometric aggregation; UNDP, Human Development Report, technical note 1',
  over: 'region',
  needsExponent: false,
  domain: () => 'positive',
  additive: false,
  kernel: async () => (await import('../numeric/transcendental.ts')).weightedGeometricMean,
};
