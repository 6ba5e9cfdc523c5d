import type { Localised } from '../model/localised.ts';

/** The topics of the manual in reading order, and the question that each answers. */
export const topics = {
  methods: {
    en: 'every method: what it does, its formula, when to use it',
    zh: '全部方法：作用、公式、适用场合',
  },
  numbers: { en: 'what each figure means, to the last digit', zh: '每个数字的含义，精确到末位' },
  columns: { en: 'every column of every table that is written', zh: '所有输出表的所有列' },
  problems: { en: 'every error and warning, and how to mend it', zh: '所有错误和警告及改正办法' },
  verify: { en: 'how to check outputs, signatures and published tables', zh: '如何核验输出、签名和已公布的表' },
  glossary: { en: 'the terms, in English and Chinese', zh: '术语的中英文对照' },
} as const satisfies Readonly<Record<string, Localised>>;

export type Topic = keyof typeof topics;

export const topicNames = Object.keys(topics) as readonly Topic[];

/** Whether a word is the name of a topic. */
export function isTopic(name: string): name is Topic {
  return Object.hasOwn(topics, name);
}
