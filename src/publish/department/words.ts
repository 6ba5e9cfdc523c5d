import type { Localised } from '../../model/localised.ts';
import { commonTexts } from '../../tables/common-words.ts';

/** Words of what a department is told, with the heads of columns. */
export const departmentTexts = {
  ...commonTexts,
  subject: {
    en: '{department}: indicators {indicators}, regions {regions}; missing reports {missing}, estimated {estimated}',
    zh: '{department}：{indicators} 项指标，{regions} 个地区；缺报 {missing} 项次，估计和插补 {estimated} 项次',
  },
  since: { en: 'Changes are those since {month}.', zh: '变化为与 {month} 相比。' },
  noneBefore: {
    en: 'There is no index of the month before to measure changes from.',
    zh: '没有上月的指数，不列变化。',
  },
  indicators: { en: 'indicators', zh: '指标' },
  weakest: {
    en: 'weakest regions: ranked last in their peer group on the indicator',
    zh: '薄弱地区：该指标组内名次靠后者',
  },
  fell: { en: 'scores that fell most since the month before', zh: '比上月下降最多' },
  rose: { en: 'scores that rose most since the month before', zh: '比上月上升最多' },
  gaps: { en: 'reports that are missing or estimated', zh: '缺报、估计和插补的数值' },
  noWeakest: { en: 'no region is behind another', zh: '各地区均并列第一' },
  noFell: { en: 'no score fell', zh: '没有得分下降' },
  noRose: { en: 'no score rose', zh: '没有得分上升' },
  noGaps: { en: 'every report is there, and none is estimated', zh: '全部填报，没有估计或插补' },
  indicator: { en: 'indicator', zh: '指标' },
  value: { en: 'value', zh: '数值' },
  unit: { en: 'unit', zh: '计量单位' },
  peers: { en: 'of', zh: '参排数' },
  status: { en: 'status', zh: '数据状态' },
  origin: { en: 'from', zh: '取值方式' },
  missing: { en: 'missing', zh: '缺报' },
  estimated: { en: 'estimated', zh: '估计和插补' },
} as const satisfies Record<string, Localised>;
