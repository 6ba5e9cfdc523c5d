import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EAST, refuses, WEST, warnsOf } from '../../support/bad-input.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

const text = (path: string): string => String(smallWorkspace()[path]);
const utf16 = (content: string): Buffer => Buffer.from(`\ufeff${content}`, 'utf16le');

function folderAt(path: string) {
  return (folder: string): void => void mkdirSync(join(folder, path));
}

/** Puts a link to a file outside of the workspace in a place of it. */
function linkedOutside(path: string) {
  return (folder: string): void => symlinkSync(fileURLToPath(import.meta.url), join(folder, path));
}

function linkedInCircle(path: string) {
  return (folder: string): void => {
    symlinkSync(join(dirname(join(folder, path)), 'b'), join(folder, path));
    symlinkSync(join(folder, path), join(dirname(join(folder, path)), 'b'));
  };
}

refuses('files', [
  {
    title: 'missing indicators',
    files: { 'indicators.csv': undefined },
    en: 'indicators.csv:1:1 error missing-file: there is no such file; create it, or correct "indicators" in pingan.json',
    zh: 'indicators.csv:1:1 错误 missing-file：文件不存在；请创建该文件，或更正 pingan.json 中的 "indicators"',
  },
  {
    title: 'missing regions',
    files: { 'regions.csv': undefined },
    en: 'regions.csv:1:1 error missing-file: there is no such file; create it, or correct "regions" in pingan.json',
    zh: 'regions.csv:1:1 错误 missing-file：文件不存在；请创建该文件，或更正 pingan.json 中的 "regions"',
  },
  {
    title: 'missing coefficients',
    files: { 'coefficients.csv': undefined },
    en: 'coefficients.csv:1:1 error missing-file: there is no such file; create it, or correct "coefficients" in pingan.json',
    zh: 'coefficients.csv:1:1 错误 missing-file：文件不存在；请创建该文件，或更正 pingan.json 中的 "coefficients"',
  },
  {
    title: 'a definition with two files missing',
    files: { 'regions.csv': undefined, 'indicators.csv': undefined },
    en: [
      'indicators.csv:1:1 error missing-file: there is no such file; create it, or correct "indicators" in pingan.json',
      'regions.csv:1:1 error missing-file: there is no such file; create it, or correct "regions" in pingan.json',
    ],
    zh: [
      'indicators.csv:1:1 错误 missing-file：文件不存在；请创建该文件，或更正 pingan.json 中的 "indicators"',
      'regions.csv:1:1 错误 missing-file：文件不存在；请创建该文件，或更正 pingan.json 中的 "regions"',
    ],
  },
  {
    title: 'a file missing at a path of its own',
    settings: { indicators: 'definition/nodes.csv' },
    en: 'definition/nodes.csv:1:1 error missing-file: there is no such file; create it, or correct "indicators" in pingan.json',
    zh: 'definition/nodes.csv:1:1 错误 missing-file：文件不存在；请创建该文件，或更正 pingan.json 中的 "indicators"',
  },
  {
    title: 'one missing file of all observations',
    settings: { observations: 'all.csv' },
    en: 'all.csv:1:1 error missing-file: there is no such file; create it, or correct "observations" in pingan.json',
    zh: 'all.csv:1:1 错误 missing-file：文件不存在；请创建该文件，或更正 pingan.json 中的 "observations"',
  },
  {
    title: 'a folder in the place of a definition file',
    files: { 'regions.csv': undefined },
    arrange: folderAt('regions.csv'),
    en: 'regions.csv:1:1 error unreadable-file: the file cannot be read (it is a folder); make it a readable file',
    zh: 'regions.csv:1:1 错误 unreadable-file：文件无法读取（它是文件夹）；请检查文件是否存在、是否有读取权限',
  },
  {
    title: 'a folder in the place of observations',
    files: { [EAST]: undefined },
    arrange: folderAt(EAST),
    en: 'data/2018-09/east.csv:1:1 error unreadable-file: the file cannot be read (it is a folder); make it a readable file',
    zh: 'data/2018-09/east.csv:1:1 错误 unreadable-file：文件无法读取（它是文件夹）；请检查文件是否存在、是否有读取权限',
  },
  {
    title: 'a folder in the place of pingan.json',
    files: { 'pingan.json': undefined },
    arrange: folderAt('pingan.json'),
    en: 'pingan.json:1:1 error unreadable-file: the file cannot be read (it is a folder); make it a readable file',
    zh: 'pingan.json:1:1 错误 unreadable-file：文件无法读取（它是文件夹）；请检查文件是否存在、是否有读取权限',
  },
  {
    title: 'a link in a circle',
    files: { [WEST]: undefined },
    arrange: linkedInCircle(WEST),
    en: 'data/2018-09/west.csv:1:1 error unreadable-file: the file cannot be read (its links go round in a circle); make it a readable file',
    zh: 'data/2018-09/west.csv:1:1 错误 unreadable-file：文件无法读取（链接成环）；请检查文件是否存在、是否有读取权限',
  },
  {
    title: 'a link out of the workspace',
    files: { [WEST]: undefined },
    arrange: linkedOutside(WEST),
    en: 'data/2018-09/west.csv:1:1 error path-outside: "data/2018-09/west.csv" is no path inside the workspace; keep the file inside it and write its path relative to pingan.json, with "/"',
    zh: 'data/2018-09/west.csv:1:1 错误 path-outside："data/2018-09/west.csv" 不是工作区内的路径；请把文件放在工作区内，并用 "/" 写相对于 pingan.json 的路径',
  },
  {
    title: 'empty indicators',
    files: { 'indicators.csv': '' },
    en: 'indicators.csv:1:1 error empty-file: the file is empty; it needs at least code,parent,name',
    zh: 'indicators.csv:1:1 错误 empty-file：文件是空的；至少需要 code,parent,name',
  },
  {
    title: 'empty coefficients',
    files: { 'coefficients.csv': '\ufeff\n\n' },
    en: 'coefficients.csv:1:1 error empty-file: the file is empty; it needs at least region,population',
    zh: 'coefficients.csv:1:1 错误 empty-file：文件是空的；至少需要 region,population',
  },
  {
    title: 'empty observations',
    files: { [EAST]: ' \n' },
    en: 'data/2018-09/east.csv:1:1 error empty-file: the file is empty; it needs at least indicator,value',
    zh: 'data/2018-09/east.csv:1:1 错误 empty-file：文件是空的；至少需要 indicator,value',
  },
  {
    title: 'an empty pingan.json',
    files: { 'pingan.json': '' },
    en: 'pingan.json:1:1 error empty-file: the file is empty; it needs at least {"name": "..."}',
    zh: 'pingan.json:1:1 错误 empty-file：文件是空的；至少需要 {"name": "..."}',
  },
  {
    title: 'UTF-16, as "Unicode text" is saved',
    files: { [EAST]: utf16(text(EAST)) },
    en: 'data/2018-09/east.csv:1:1 error bad-encoding: the text is not UTF-8 and does not read as Chinese in GB18030; save it as UTF-8, or set "encoding" in pingan.json to the one in which it reads right: utf-16le "indicator,value,status,note"',
    zh: 'data/2018-09/east.csv:1:1 错误 bad-encoding：文本不是 UTF-8，按 GB18030 也读不出中文；请另存为 UTF-8，或把 pingan.json 中的 "encoding" 设为读出正确文字的编码：utf-16le "indicator,value,status,note"',
  },
  {
    title: 'UTF-16 without a mark',
    files: { [EAST]: Buffer.from(text(EAST), 'utf16le') },
    en: 'data/2018-09/east.csv:1:1 error bad-encoding: the text is not UTF-8 and does not read as Chinese in GB18030; save it as UTF-8, or set "encoding" in pingan.json to the one in which it reads right: utf-16le "indicator,value,status,note"',
    zh: 'data/2018-09/east.csv:1:1 错误 bad-encoding：文本不是 UTF-8，按 GB18030 也读不出中文；请另存为 UTF-8，或把 pingan.json 中的 "encoding" 设为读出正确文字的编码：utf-16le "indicator,value,status,note"',
  },
  {
    title: 'bytes that are neither UTF-8 nor GB18030',
    files: { [EAST]: Buffer.concat([Buffer.from(text(EAST)), Buffer.from([0x80, 0xff])]) },
    en: 'data/2018-09/east.csv:5:1 error bad-encoding: the text is not UTF-8 and does not read as Chinese in GB18030; save it as UTF-8, or set "encoding" in pingan.json to the one in which it reads right: windows-1252 "€ÿ", windows-1251 "Ђя", koi8-r "─Ъ", windows-1250 "€˙"',
    zh: 'data/2018-09/east.csv:5:1 错误 bad-encoding：文本不是 UTF-8，按 GB18030 也读不出中文；请另存为 UTF-8，或把 pingan.json 中的 "encoding" 设为读出正确文字的编码：windows-1252 "€ÿ"、windows-1251 "Ђя"、koi8-r "─Ъ"、windows-1250 "€˙"',
  },
  {
    title: 'a NUL byte, counted in characters after a byte-order mark',
    files: { [EAST]: '\ufeffindicator,值,\0value,status\n' },
    en: 'data/2018-09/east.csv:1:13 error nul-byte: the file holds a NUL byte; save it as plain CSV or JSON text in UTF-8',
    zh: 'data/2018-09/east.csv:1:13 错误 nul-byte：文件含有 NUL 字节；请另存为 UTF-8 纯文本的 CSV 或 JSON',
  },
  {
    title: 'a NUL byte in a GB18030 file with CRLF',
    files: {
      'regions.csv': Buffer.concat([
        Buffer.from('code,name,level\r\neast,'),
        Buffer.from([0xb6, 0xab, 0xb3, 0xc7, 0x00]),
        Buffer.from(',county\r\n'),
      ]),
    },
    en: 'regions.csv:2:8 error nul-byte: the file holds a NUL byte; save it as plain CSV or JSON text in UTF-8',
    zh: 'regions.csv:2:8 错误 nul-byte：文件含有 NUL 字节；请另存为 UTF-8 纯文本的 CSV 或 JSON',
  },
]);

warnsOf('files', [
  {
    title: 'GB18030, as Chinese spreadsheets save CSV',
    files: {
      'regions.csv': Buffer.concat([
        Buffer.from('code,name,level\r\neast,'),
        Buffer.from([0xb6, 0xab, 0xb3, 0xc7]),
        Buffer.from(',county\r\nwest,West,county\r\n'),
      ]),
    },
    en: 'regions.csv:1:1 warning not-utf8: the text is not UTF-8 and was read as GB18030; save it as UTF-8',
    zh: 'regions.csv:1:1 警告 not-utf8：文本不是 UTF-8，已按 GB18030 读取；请另存为 UTF-8',
  },
  { title: 'nothing in files with a byte-order mark', files: { [EAST]: `\ufeff${text(EAST)}` }, en: [], zh: [] },
  { title: 'nothing in files with CRLF', files: { [EAST]: text(EAST).replaceAll('\n', '\r\n') }, en: [], zh: [] },
  { title: 'nothing in files with CR alone', files: { [EAST]: text(EAST).replaceAll('\n', '\r') }, en: [], zh: [] },
  { title: 'nothing in files without a last newline', files: { [EAST]: text(EAST).trimEnd() }, en: [], zh: [] },
  {
    title: 'nothing in a pingan.json with a mark',
    files: { 'pingan.json': `\ufeff${text('pingan.json')}` },
    en: [],
    zh: [],
  },
]);
