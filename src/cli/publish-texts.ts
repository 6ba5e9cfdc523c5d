import type { Localised } from '../model/localised.ts';

/** The sentences of `pingan publish`. */
export const publishTexts = {
  publishAbout: {
    en: 'publish a month as pages for everybody: a folder that opens offline and on any web server',
    zh: '把某月结果做成面向公众的网页：离线可读，也可放到任意网站',
  },
  optionPublishOut: {
    en: 'folder of the site, which is replaced as a whole',
    zh: '网站文件夹，整体替换',
  },
  optionNoDerivation: {
    en: 'leave derivations out of the pages (default with more than {most} regions)',
    zh: '各页不附推导明细（地区超过 {most} 个时默认如此）',
  },
  optionDerivation: {
    en: 'put derivations into the pages, however many regions there are',
    zh: '各页附推导明细，不论地区多少',
  },
  sitePublished: {
    en: 'published in {folder}: {pages} pages, {bytes} MB; open {first}',
    zh: '已发布到 {folder}：{pages} 页，{bytes} MB；请打开 {first}',
  },
} as const satisfies Record<string, Localised>;
