import type { Localised } from '../model/localised.ts';

/** The sentences of robustness. */
export const robustnessTexts = {
  robustnessAbout: {
    en: 'show how far ranks depend on weights and methods: Monte Carlo, sensitivity, stability',
    zh: '考察排名对权重和方法的依赖程度：蒙特卡罗模拟、敏感性与稳定区间',
  },
  optionDraws: { en: 'how many draws', zh: '抽取次数' },
  optionSeed: {
    en: 'where the random numbers begin: the same seed gives the same bytes',
    zh: '随机数种子：种子相同，输出逐字节相同',
  },
  optionWeightLaw: {
    en: 'how weights vary: by a uniform factor, as Dirichlet shares, or none',
    zh: '权重的变动方式：uniform（均匀系数）、dirichlet（Dirichlet 份额）或 none（不变）',
  },
  optionNoise: {
    en: 'uniform: weights times 1 - noise to 1 + noise; one number, or one per level, the top first (default: 0.25)',
    zh: 'uniform：权重乘以 1 - noise 至 1 + noise 的系数；一个数，或自上而下每级一个（默认：0.25）',
  },
  optionConcentration: {
    en: 'dirichlet: the larger, the closer to the weights; one number, or one per level (default: 100)',
    zh: 'dirichlet：越大越接近现行权重；一个数，或每级一个（默认：100）',
  },
  optionLeading: { en: 'how many ranks count as leading', zh: '名列前茅指前几名' },
  optionWorkers: {
    en: 'how many threads share the work; the result is the same (default: as many as the machine runs)',
    zh: '并行线程数，不影响结果（默认：机器可同时运行的数目）',
  },
  optionRobustnessForm: {
    en: 'what to print: text, csv (the ranks) or json',
    zh: '输出格式：text、csv（名次表）或 json',
  },
  optionRobustnessOut: {
    en: 'folder that gets every table as CSV, and all of it as JSON',
    zh: '输出目录：各表为 CSV，全部内容为 JSON',
  },
  badRange: {
    en: '{option} is "{value}"; write a whole number from {least} to {most}',
    zh: '{option} 的值 "{value}" 无效；请写 {least} 至 {most} 的整数',
  },
  badNoise: {
    en: '--noise is "{value}"; write a number from 0 to 1, such as 0.25, or one per level, such as 0.25,0.1',
    zh: '--noise 的值 "{value}" 无效；请写 0 至 1 的数，例如 0.25，或每级一个，例如 0.25,0.1',
  },
  badConcentration: {
    en: '--concentration is "{value}"; write a number above 0, such as 100, or one per level, such as 100,50',
    zh: '--concentration 的值 "{value}" 无效；请写大于 0 的数，例如 100，或每级一个，例如 100,50',
  },
  wrongLevels: {
    en: '{option} has {count} numbers, and the index {levels} levels; write one, or one per level',
    zh: '{option} 有 {count} 个数，而指数有 {levels} 级；请写一个，或每级一个',
  },
  drawn: { en: '{draws} draws, seed {seed}; {inputs}', zh: '抽取 {draws} 次，种子 {seed}；{inputs}' },
  nothingVaries: { en: 'nothing varies', zh: '没有变动的因素' },
  uniformInput: { en: '{name} x {low} to {high}', zh: '{name} 乘以 {low} 至 {high}' },
  dirichletInput: { en: '{name} Dirichlet, concentration {amount}', zh: '{name} 服从 Dirichlet，集中度 {amount}' },
  robustGroup: { en: '{group}: {ranked} regions', zh: '{group}：{ranked} 个地区' },
  medianRank: { en: 'median', zh: '中位' },
  lowRank: { en: '5 %', zh: '5% 分位' },
  highRank: { en: '95 %', zh: '95% 分位' },
  leading: { en: 'top {top}', zh: '前{top}名' },
  meanShift: { en: 'mean shift', zh: '平均变动' },
} as const satisfies Record<string, Localised>;
