import type { Localised } from '../model/localised.ts';

/** A source as both languages cite it. */
export function cited(en: string, zh: string): Localised {
  return { en, zh };
}

/** A work that has no name but its own. */
export function work(name: string): Localised {
  return cited(name, name);
}

/** A step of the OECD/JRC Handbook on Constructing Composite Indicators: Methodology and User Guide (2008), and more. */
export function handbook(step: number, en: string, zh: string, more?: Localised): Localised {
  return {
    en: `OECD/JRC Handbook on Constructing Composite Indicators (2008), step ${step}, ${en}${more ? `; ${more.en}` : ''}`,
    zh: `OECD/JRC《综合指标编制手册》（2008）第 ${step} 步：${zh}${more ? `；${more.zh}` : ''}`,
  };
}

/** A function of the R package COINr. */
export function coinr(name: string): Localised {
  return work(`COINr, ${name}`);
}

/** A technical note of the Human Development Report. */
export const humanDevelopment = cited(
  'UNDP, Human Development Report, technical note 1',
  '联合国开发计划署《人类发展报告》技术说明 1',
);

/** The bulletin of China's green development index. */
export const greenDevelopment = cited(
  'China, green development index 2016, notes of the official bulletin',
  '国家统计局等《2016 年生态文明建设年度评价结果公报》附注（绿色发展指数）',
);

/** Weights that people write. */
export const assigned = cited('direct assignment', '直接赋权');

/** What needs no source. */
export const unsourced = work('-');
