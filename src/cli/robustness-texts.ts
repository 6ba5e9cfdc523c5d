import type { Localised } from '../model/localised.ts';

/** The sentences of robustness. */
export const robustnessTexts = {
  robustnessAbout: {
    en: 'show how far ranks depend on weights and methods: Monte Carlo, sensitivity, stability',
    zh: '考察排名对权重和方法的依赖程度：蒙特卡罗模拟、敏感性与稳定区间',
  },
  optionDraws: { en: 'how many draws', zh: '模拟次数' },
  optionSeed: {
    en: 'where the random numbers begin: the same seed gives the same bytes',
    zh: '随机种子：随机种子相同，输出逐字节相同',
  },
  optionWeightLaw: {
    en: 'how weights vary: by a uniform factor, as Dirichlet shares, or none',
    zh: '权重的变动方式：uniform（均匀系数）、dirichlet（Dirichlet 分布）或 none（不变）',
  },
  optionNoise: {
    en: 'uniform: weights times 1 - noise to 1 + noise; one number, or one per level, the top first (default: 0.25)',
    zh: 'uniform：权重乘以 1 - noise 至 1 + noise 的系数；一个数，或自上而下每级一个（默认：0.25）',
  },
  optionConcentration: {
    en: 'dirichlet: the larger, the closer to the weights; one number, or one per level (default: 100)',
    zh: 'dirichlet：越大越接近现行权重；一个数，或每级一个（默认：100）',
  },
  optionLeading: { en: 'how many ranks count as leading', zh: '统计进入前几名的比例' },
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
    zh: '输出文件夹：各表为 CSV，全部内容为 JSON',
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
  optionScoring: {
    en: 'scoring methods among which draws choose, such as min-max,rank; nominal is what the index has',
    zh: '供模拟选择的计分方法，例如 min-max,rank；nominal 表示指数现有方法',
  },
  optionAggregation: {
    en: 'aggregation methods among which draws choose, such as arithmetic,geometric',
    zh: '供模拟选择的合成方法，例如 arithmetic,geometric',
  },
  optionTreatment: {
    en: 'treatments of outliers among which draws choose, such as none,winsorize-only',
    zh: '供模拟选择的异常值处理方法，例如 none,winsorize-only',
  },
  optionLeaveOut: {
    en: 'a level: each draw leaves out one of its nodes, or none; shows the ranks without each of them too',
    zh: '层级名称：每次模拟剔除该级的一个节点或不剔除，并逐一列出剔除后的名次',
  },
  optionSobol: {
    en: 'show what drives the mean rank shift: Sobol indices with 95 % intervals',
    zh: '说明平均名次变动由何引起：Sobol 指数及 95% 区间',
  },
  optionStability: {
    en: 'show how far each weight can move before the leader changes, solved exactly',
    zh: '求首位不变时各权重的变动范围（精确解）',
  },
  optionStabilityRegion: {
    en: 'with --stability: before the rank of this region changes, by code or by name',
    zh: '与 --stability 同用：该地区（代码或名称）名次不变的范围',
  },
  unknownAlternative: {
    en: '{option}: "{name}" is no method of "{stage}"; write one of: {known}, nominal',
    zh: '{option}："{name}" 不是{stage}；可写：{known}、nominal',
  },
  unfitAlternative: {
    en: '{methods}: this index cannot be computed so: {problem}',
    zh: '{methods}：本指数不能如此计算：{problem}',
  },
  unfitTogether: {
    en: '{methods}: these do not go together, since some scores are not above 0; choose among others',
    zh: '{methods}：不能同用，因为有的得分不为正；请另选',
  },
  unknownLevel: {
    en: '--leave-out is "{value}", which is no level; write one of: {known}',
    zh: '--leave-out 的值 "{value}" 不是层级；可写：{known}',
  },
  regionWithoutStability: {
    en: '--region goes with --stability only; add it',
    zh: '--region 只与 --stability 同用；请加上',
  },
  unrankedStability: {
    en: 'region {region} is not ranked, so no weight can change its rank; choose another',
    zh: '地区 {region} 未参加排名，没有可变的名次；请另选',
  },
  carriedStability: {
    en: '--stability solves for unrounded totals, and this index rounds each node ("carry": "published")',
    zh: '--stability 按未修约的总分求解，而本指数逐级修约（"carry": "published"）',
  },
  aggregatedStability: {
    en: '--stability solves for arithmetic totals, and this total is not arithmetic',
    zh: '--stability 只适用于算术合成的总分，而本指数的总分不是',
  },
} as const satisfies Record<string, Localised>;
