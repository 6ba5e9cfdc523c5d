import type { Localised } from '../model/localised.ts';

/** The sentences of `pingan publish`. */
export const publishTexts = {
  publishAbout: {
    en: 'publish a month as pages for everybody: a folder that opens offline and on any web server',
    zh: '把某月结果做成面向公众的网页：离线可读，也可放到任意网站',
  },
  optionPublishOut: {
    en: 'folder of the site, which is replaced as a whole (default: site); with --page, --csv, --markdown or --fragment the file, or the folder that gets it (default: this one)',
    zh: '网站文件夹，整体替换（默认：site）；用 --page、--csv、--markdown 或 --fragment 时为文件名，或存放该文件的文件夹（默认：当前文件夹）',
  },
  optionPublishPage: {
    en: 'everything in one page to send, without derivations and pictures of single pages',
    zh: '全部内容合为一页，便于发送；不含推导明细和各单页的图',
  },
  optionPublishCsv: {
    en: 'the published table alone, as CSV for people: names as heads, title and notes',
    zh: '只要公布的表，写成供人阅读的 CSV：以名称为表头，附标题和注',
  },
  optionPublishMarkdown: { en: 'the published table alone, as Markdown', zh: '只要公布的表，写成 Markdown' },
  optionPublishFragment: {
    en: 'the body of an article for editors that strip styles and scripts: headline, tables and notes as HTML',
    zh: '文章正文，供会去除样式和脚本的编辑器（如公众号）使用：摘要、表和注，写成 HTML',
  },
  twoForms: {
    en: '--out names one file, {file}; for several forms, name a folder',
    zh: '--out 是一个文件 {file}；要写多种形式时，请写文件夹',
  },
  tablePublished: { en: 'written to {files}', zh: '已写入 {files}' },
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
