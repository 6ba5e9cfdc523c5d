import type { Localised } from '../model/localised.ts';

/** The topics of the manual in reading order, and the question that each answers. */
export const topics = {
  workspace: {
    en: 'which files make an index, what each column and setting means',
    zh: '一个指数由哪些文件组成，各列、各项设置的含义',
  },
  import: {
    en: 'how to load Excel, ODS and CSV tables as people have them',
    zh: '如何导入现成的 Excel、ODS、CSV 表格',
  },
  methods: {
    en: 'every method: what it does, its formula, when to use it',
    zh: '全部方法：作用、公式、适用场合',
  },
  numbers: { en: 'what each figure means, to the last digit', zh: '每个数字的含义，精确到末位' },
  columns: { en: 'every column of every table that is written', zh: '各输出表的全部列' },
  problems: { en: 'every error and warning, and how to mend it', zh: '所有错误和警告及改正办法' },
  explain: { en: 'where a figure comes from, down to the cell', zh: '一个数字从何而来，直至单元格' },
  verify: { en: 'how to check outputs, signatures and published tables', zh: '如何核验输出、签名和已公布的表' },
  compare: { en: 'who rose and fell, and why; one region over time', zh: '谁升谁降及其原因；一个地区的走势' },
  publish: {
    en: 'how to publish a month as pages that everybody can read',
    zh: '如何把某月结果发布为人人可读的网页',
  },
  profile: {
    en: "a region's strengths and shortfalls, and what would change its rank",
    zh: '一个地区的优势与短板，怎样才能提高名次',
  },
  robustness: {
    en: 'how far ranks depend on choices, and how the parts of an index fit together',
    zh: '名次在多大程度上取决于方法选择，指标之间是否协调',
  },
  warnings: { en: 'what is warned of, by your rules and without any', zh: '预警规则，以及无须规则的合理性审核' },
  ci: { en: 'how to guard published tables in GitHub and GitLab', zh: '如何用 GitHub、GitLab 防止已公布的表被改动' },
  library: { en: 'how to call pingan from TypeScript and JavaScript', zh: '如何在 TypeScript、JavaScript 中调用' },
  contributing: {
    en: 'how to add a method, a column, a setting or a problem code',
    zh: '如何增加方法、列、设置、问题代码',
  },
  glossary: { en: 'the terms, in English and Chinese', zh: '术语的中英文对照' },
} as const satisfies Readonly<Record<string, Localised>>;

export type Topic = keyof typeof topics;

export const topicNames = Object.keys(topics) as readonly Topic[];

/** Whether a word is the name of a topic. */
export function isTopic(name: string): name is Topic {
  return Object.hasOwn(topics, name);
}
