import type { Localised } from '../model/localised.ts';

/** What help and errors say of `pingan compare`. */
export const compareTexts = {
  compareAbout: {
    en: 'show who rose and fell between two states, and what each change is made of',
    zh: '比较两个报告期或两种评价口径：谁升谁降，变化由何而来',
  },
  argumentBefore: {
    en: 'the first state: a month, or a folder of outputs',
    zh: '比较的前项：月份，或输出文件夹',
  },
  argumentAfter: { en: 'the second state, of the same kind', zh: '比较的后项，须与前项同类' },
  optionWith: {
    en: 'a second workspace, whose definition is compared with the first for --month',
    zh: '另一工作区，就 --month 与前一工作区的评价口径比较',
  },
  optionCompareMonth: { en: 'the month that --with compares', zh: '--with 所比较的月份' },
  optionCompareRegion: { en: 'this region only, node by node', zh: '只看该地区，逐项说明' },
  optionCompareNode: { en: 'with --region: this node and its children', zh: '与 --region 同用：该指标及其下级指标' },
  optionTextCsvJson: { en: 'what to print: text, csv or json', zh: '输出格式：text、csv 或 json' },
  compareNothing: {
    en: 'name two months, two folders of outputs, or --month with --with',
    zh: '请给出两个月份、两个输出文件夹，或 --month 与 --with',
  },
  compareMixed: {
    en: '"{before}" and "{after}" are not of one kind; name two months, or two folders of outputs',
    zh: '"{before}" 与 "{after}" 不是同一类；请给出两个月份，或两个输出文件夹',
  },
  compareSurplus: {
    en: '--with compares two workspaces by --month; leave out "{before}"',
    zh: '--with 按 --month 比较两个工作区；请去掉 "{before}"',
  },
  compareNodeAlone: { en: '--node tells of one region; add --region', zh: '--node 用于单个地区；请加上 --region' },
  compareRecordedRegion: {
    en: 'there is no region "{value}" in these outputs; write its code',
    zh: '输出中没有地区 "{value}"；请写地区代码',
  },
  compareRecordedNode: {
    en: 'there is no node "{value}" in these outputs; write its code',
    zh: '输出中没有节点 "{value}"；请写节点的代码',
  },
} as const satisfies Record<string, Localised>;
