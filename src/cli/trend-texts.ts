import type { Localised } from '../model/localised.ts';

/** What help and errors say of `pingan trend`. */
export const trendTexts = {
  trendAbout: {
    en: "show a region's scores and ranks over a run of months",
    zh: '显示某地区连续多月的得分和名次',
  },
  optionTrendNode: { en: 'the node, by code or by name (default: the total)', zh: '节点代码或名称（默认：总分）' },
  trendNothing: {
    en: 'there is no data from {from} to {to}; months with data: {months}',
    zh: '{from} 至 {to} 没有数据；有数据的月份：{months}',
  },
} as const satisfies Record<string, Localised>;
