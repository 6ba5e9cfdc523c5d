import type { Localised } from '../model/localised.ts';

/** What help and errors say of `pingan explain`. */
export const explainTexts = {
  explainAbout: {
    en: "show how a region's figures were derived, down to the cell",
    zh: '逐级说明某地区得分的推导过程，直至原始数据所在行',
  },
  optionRegion: { en: 'the region, by code or by name', zh: '地区代码或名称' },
  optionNode: {
    en: 'the node to begin with, by code or by name (default: the total)',
    zh: '起始节点的代码或名称（默认：总分）',
  },
  optionDepth: { en: 'levels below that node to go through', zh: '向下说明的级数' },
  optionTop: {
    en: 'only the indicators with the largest contributions and losses, this many of each',
    zh: '只说明贡献值最大和失分最多的各若干个指标',
  },
  optionForm: { en: 'what to print: text, markdown, json or csv', zh: '输出格式：text、markdown、json 或 csv' },
  badCount: {
    en: '{option} is "{value}"; write a whole number from {least} upwards',
    zh: '{option} 的值 "{value}" 无效；请写不小于 {least} 的整数',
  },
  ambiguousRegion: {
    en: 'region "{value}" may be any of: {candidates}; write the code of one',
    zh: '地区 "{value}" 可指：{candidates}；请写其中之一的代码',
  },
  unknownRegionNear: {
    en: 'there is no region "{value}"; did you mean {candidates}?',
    zh: '没有地区 "{value}"；是否应为 {candidates}？',
  },
  unknownRegion: {
    en: 'there is no region "{value}", nor any like it; {file} lists them by code and name',
    zh: '没有地区 "{value}"，也没有相近的；各地区代码和名称见 {file}',
  },
  moreCandidates: { en: '{count} more', zh: '另有 {count} 个' },
  ambiguousNode: {
    en: 'node "{value}" may be any of: {candidates}; write the code of one',
    zh: '节点 "{value}" 可指：{candidates}；请写其中之一的代码',
  },
  unknownNodeNear: {
    en: 'there is no node "{value}"; did you mean "{near}"?',
    zh: '没有节点 "{value}"；是否应为 "{near}"？',
  },
  unknownNode: {
    en: 'there is no node "{value}", nor any like it; {file} lists them by code and name',
    zh: '没有节点 "{value}"，也没有相近的；各节点代码和名称见 {file}',
  },
} as const satisfies Record<string, Localised>;
