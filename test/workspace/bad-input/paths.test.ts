import { refuses, warnsOf } from '../../support/bad-input.ts';

refuses('paths', [
  {
    title: 'an absolute path',
    settings: { indicators: '/etc/passwd' },
    en: 'pingan.json:8:17 error path-outside: "/etc/passwd" is no path inside the workspace; keep the file inside it and write its path relative to pingan.json, with "/"',
    zh: 'pingan.json:8:17 错误 path-outside："/etc/passwd" 不是工作区内的路径；请把文件放在工作区内，并用 "/" 写相对于 pingan.json 的路径',
  },
  {
    title: 'a path that leaves',
    settings: { regions: '../regions.csv' },
    en: 'pingan.json:8:14 error path-outside: "../regions.csv" is no path inside the workspace; keep the file inside it and write its path relative to pingan.json, with "/"',
    zh: 'pingan.json:8:14 错误 path-outside："../regions.csv" 不是工作区内的路径；请把文件放在工作区内，并用 "/" 写相对于 pingan.json 的路径',
  },
  {
    title: 'a path that leaves in its middle',
    settings: { coefficients: 'a/../../b.csv' },
    en: 'pingan.json:8:19 error path-outside: "a/../../b.csv" is no path inside the workspace; keep the file inside it and write its path relative to pingan.json, with "/"',
    zh: 'pingan.json:8:19 错误 path-outside："a/../../b.csv" 不是工作区内的路径；请把文件放在工作区内，并用 "/" 写相对于 pingan.json 的路径',
  },
  {
    title: 'a template that leaves',
    settings: { observations: '../{month}/{region}.csv' },
    en: 'pingan.json:8:19 error path-outside: "../{month}/{region}.csv" is no path inside the workspace; keep the file inside it and write its path relative to pingan.json, with "/"',
    zh: 'pingan.json:8:19 错误 path-outside："../{month}/{region}.csv" 不是工作区内的路径；请把文件放在工作区内，并用 "/" 写相对于 pingan.json 的路径',
  },
  {
    title: 'a path of another system',
    settings: { published: 'C:\\tables\\a.csv' },
    en: 'pingan.json:8:16 error path-outside: "C:\\tables\\a.csv" is no path inside the workspace; keep the file inside it and write its path relative to pingan.json, with "/"',
    zh: 'pingan.json:8:16 错误 path-outside："C:\\tables\\a.csv" 不是工作区内的路径；请把文件放在工作区内，并用 "/" 写相对于 pingan.json 的路径',
  },
  {
    title: 'the workspace itself',
    settings: { comparisons: '.' },
    en: 'pingan.json:8:18 error path-outside: "." is no path inside the workspace; keep the file inside it and write its path relative to pingan.json, with "/"',
    zh: 'pingan.json:8:18 错误 path-outside："." 不是工作区内的路径；请把文件放在工作区内，并用 "/" 写相对于 pingan.json 的路径',
  },
  {
    title: 'every path at once',
    settings: { indicators: '/a', regions: '/b' },
    en: [
      'pingan.json:8:17 error path-outside: "/a" is no path inside the workspace; keep the file inside it and write its path relative to pingan.json, with "/"',
      'pingan.json:9:14 error path-outside: "/b" is no path inside the workspace; keep the file inside it and write its path relative to pingan.json, with "/"',
    ],
    zh: [
      'pingan.json:8:17 错误 path-outside："/a" 不是工作区内的路径；请把文件放在工作区内，并用 "/" 写相对于 pingan.json 的路径',
      'pingan.json:9:14 错误 path-outside："/b" 不是工作区内的路径；请把文件放在工作区内，并用 "/" 写相对于 pingan.json 的路径',
    ],
  },
  {
    title: 'an unknown placeholder',
    settings: { observations: 'data/{Month}/{region}.csv' },
    en: 'pingan.json:8:19 error bad-template: "data/{Month}/{region}.csv" has the placeholder {Month}, which is not known here; use {month} {year} {region}',
    zh: 'pingan.json:8:19 错误 bad-template："data/{Month}/{region}.csv" 含有此处未知的占位符 {Month}；可用：{month} {year} {region}',
  },
  {
    title: 'a placeholder with a blank',
    settings: { observations: 'data/{month }/{}.csv' },
    en: [
      'pingan.json:8:19 error bad-template: "data/{month }/{}.csv" has the placeholder {month }, which is not known here; use {month} {year} {region}',
      'pingan.json:8:19 error bad-template: "data/{month }/{}.csv" has the placeholder {}, which is not known here; use {month} {year} {region}',
    ],
    zh: [
      'pingan.json:8:19 错误 bad-template："data/{month }/{}.csv" 含有此处未知的占位符 {month }；可用：{month} {year} {region}',
      'pingan.json:8:19 错误 bad-template："data/{month }/{}.csv" 含有此处未知的占位符 {}；可用：{month} {year} {region}',
    ],
  },
  {
    title: 'a placeholder where none is known',
    settings: { regions: 'regions-{year}.csv' },
    en: 'pingan.json:8:14 error bad-template: "regions-{year}.csv" has the placeholder {year}, which is not known here; use a path without placeholders',
    zh: 'pingan.json:8:14 错误 bad-template："regions-{year}.csv" 含有此处未知的占位符 {year}；可用：不含占位符的路径',
  },
  {
    title: 'a region where only months are known',
    settings: { published: '{month}/{region}.csv' },
    en: 'pingan.json:8:16 error bad-template: "{month}/{region}.csv" has the placeholder {region}, which is not known here; use {month} {year}',
    zh: 'pingan.json:8:16 错误 bad-template："{month}/{region}.csv" 含有此处未知的占位符 {region}；可用：{month} {year}',
  },
]);

warnsOf('paths', [
  {
    title: 'nothing in a path that only looks as if it left',
    settings: { regions: './a/../regions.csv' },
    en: [],
    zh: [],
  },
]);
