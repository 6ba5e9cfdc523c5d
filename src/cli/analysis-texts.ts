import type { Localised } from '../model/localised.ts';

/** What help and errors say of the commands that analyse an index: diagnose, profile and trend. */
export const analysisTexts = {
  diagnoseAbout: {
    en: 'show how indicators go with one another, their parents, the total and their adjusters',
    zh: '显示指标之间及其与上级指标、总分、调整系数的相关',
  },
  optionPeers: { en: 'one peer group only (default: all)', zh: '只看某一组别（默认：全部）' },
  optionDiagnoseForm: {
    en: 'what to print: text, json or csv',
    zh: '输出格式：text、json 或 csv',
  },
  unknownPeers: {
    en: '--peers is "{group}", which is no peer group; write one of: {known}',
    zh: '--peers 的值 "{group}" 不是组别；可写：{known}',
  },
  profileAbout: {
    en: "show a region's strengths and shortfalls, and what would raise it most",
    zh: '显示某地区的优势指标和短板指标，以及最能提高总分的指标',
  },
  optionDepartment: {
    en: 'what this department is told, by the name in the column department of indicators.csv',
    zh: '改为给出该部门的情况；名称同 indicators.csv 的责任部门（department）列',
  },
  optionAllRegions: {
    en: 'write a file for each region and each department instead',
    zh: '改为每个地区、每个部门各写一个文件',
  },
  optionProfileTop: {
    en: 'how many indicators to show on either side (default: 10 as text, all else), or how many regions to a department; json and csv always have all',
    zh: '优势指标和短板指标各列若干个（默认：text 为 10，其他为全部），或向部门列出若干个地区；json 和 csv 总是全部列出',
  },
  optionProfileForm: {
    en: 'text, markdown, json or csv (default: text, and markdown with --all)',
    zh: 'text、markdown、json 或 csv（默认：text；与 --all 同用时为 markdown）',
  },
  optionProfileOut: {
    en: 'with --all: folder that gets a folder per month (default: profiles)',
    zh: '与 --all 同用：输出文件夹，其下每月一个子文件夹（默认：profiles）',
  },
  profileOfNone: {
    en: 'name a region with --region or a department with --department, or write all with --all',
    zh: '请用 --region 指定地区或用 --department 指定部门，或用 --all 写出全部',
  },
  profilesOfBoth: {
    en: '--region, --department and --all exclude one another; give one of them',
    zh: '--region、--department、--all 不能同用；请只用其一',
  },
  noDepartments: {
    en: 'no indicator names a department; add the column department to {file}',
    zh: '没有指标写明责任部门；请在 {file} 中加上 department 列',
  },
  unknownDepartmentNear: {
    en: 'there is no department "{value}"; did you mean {candidates}?',
    zh: '没有部门 "{value}"；是否应为 {candidates}？',
  },
  unknownDepartment: {
    en: 'there is no department "{value}"; there are {known}',
    zh: '没有部门 "{value}"；现有：{known}',
  },
  outWithoutAll: {
    en: '--out says where --all writes; give both, or neither',
    zh: '--out 用于指定 --all 的输出文件夹；请同时给出或都不给',
  },
  profilesWritten: {
    en: 'written to {folder}: {count} files, {first} to {last}',
    zh: '已写入 {folder}：{count} 个文件，{first} 至 {last}',
  },
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
