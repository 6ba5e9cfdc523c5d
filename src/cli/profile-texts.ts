import type { Localised } from '../model/localised.ts';

/** What help and errors say of `pingan profile`. */
export const profileTexts = {
  profileAbout: {
    en: "show a region's strengths and shortfalls, and what would raise it most",
    zh: '显示某地区的优势指标和短板指标，以及最能提高总分的指标',
  },
  optionAllRegions: { en: 'write a file for each region instead', zh: '改为每个地区写一个文件' },
  optionProfileTop: {
    en: 'how many indicators to show on either side (default: 10 as text, all else); json and csv always have all',
    zh: '优势指标和短板指标各列若干个（默认：text 为 10，其他为全部）；json 和 csv 总是全部列出',
  },
  optionProfileForm: {
    en: 'text, markdown, json or csv (default: text, and markdown with --all)',
    zh: 'text、markdown、json 或 csv（默认：text；与 --all 同用时为 markdown）',
  },
  optionProfileOut: {
    en: 'with --all: folder that gets a folder per month (default: profiles)',
    zh: '与 --all 同用：输出文件夹，其下每月一个子文件夹（默认：profiles）',
  },
  regionOrAll: {
    en: 'name a region with --region, or write all with --all',
    zh: '请用 --region 指定地区，或用 --all 写出全部地区',
  },
  regionAndAll: { en: '--all excludes --region; give one or the other', zh: '--all 不能与 --region 同用；请只用其一' },
  outWithoutAll: {
    en: '--out says where --all writes; give both, or neither',
    zh: '--out 用于指定 --all 的输出文件夹；请同时给出或都不给',
  },
  profilesWritten: {
    en: 'written to {folder}: {count} files, {first} to {last}',
    zh: '已写入 {folder}：{count} 个文件，{first} 至 {last}',
  },
} as const satisfies Record<string, Localised>;
