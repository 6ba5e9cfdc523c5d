import type { ProblemEntry } from './entry.ts';

/** Problems of finding, opening and decoding files, and of the JSON and CSV forms themselves. */
export const fileProblems = {
  'missing-workspace': {
    severity: 'error',
    en: 'there is no pingan.json in {folder}; name the workspace with --project DIR, or make one with pingan init DIR',
    zh: '{folder} 中没有 pingan.json；请用 --project DIR 指定工作区，或用 pingan init DIR 新建',
  },
  'missing-file': {
    severity: 'error',
    en: 'there is no such file; create it, or correct "{key}" in pingan.json',
    zh: '文件不存在；请创建该文件，或更正 pingan.json 中的 "{key}"',
  },
  'unreadable-file': {
    severity: 'error',
    en: 'the file cannot be read ({reason}); make it a readable file',
    zh: '文件无法读取（{reason}）；请检查文件是否存在、是否有读取权限',
  },
  'path-outside': {
    severity: 'error',
    en: '"{path}" is no path inside the workspace; keep the file inside it and write its path relative to pingan.json, with "/"',
    zh: '"{path}" 不是工作区内的路径；请把文件放在工作区内，并用 "/" 写相对于 pingan.json 的路径',
  },
  'bad-template': {
    severity: 'error',
    en: '"{path}" has the placeholder {placeholder}, which is not known here; use {known}',
    zh: '"{path}" 含有此处未知的占位符 {placeholder}；可用：{known}',
  },
  'empty-file': {
    severity: 'error',
    en: 'the file is empty; it needs at least {needs}',
    zh: '文件是空的；至少需要 {needs}',
  },
  'file-too-large': {
    severity: 'error',
    en: 'the file has more than {limit} bytes, which is the most that is read; {remedy}',
    zh: '文件超过 {limit} 字节的上限；{remedy}',
  },
  'nul-byte': {
    severity: 'error',
    en: 'the file holds a NUL byte; save it as plain CSV or JSON text in UTF-8',
    zh: '文件含有 NUL 字节；请另存为 UTF-8 纯文本的 CSV 或 JSON',
  },
  'bad-encoding': {
    severity: 'error',
    en: 'the text is not UTF-8 and does not read as Chinese in GB18030; {hint}',
    zh: '文本不是 UTF-8，按 GB18030 也读不出中文；{hint}',
  },
  'broken-encoding': {
    severity: 'error',
    en: 'this line is not {encoding}, which "encoding" in pingan.json names; correct the setting, or save the file anew',
    zh: '该行不是 {encoding}，而 pingan.json 中的 "encoding" 指定了它；请更正该设置，或重新保存文件',
  },
  mojibake: {
    severity: 'error',
    en: '"{found}" is "{meant}" in {written}, once read as {read}; {hint}',
    zh: '"{found}" 应为 "{meant}"：{written} 文本曾被误作 {read} 读取；{hint}',
  },
  'not-text': {
    severity: 'error',
    en: 'the file is {what}, not CSV; {remedy}',
    zh: '该文件是{what}，不是 CSV；{remedy}',
  },
  'not-utf8': {
    severity: 'warning',
    en: 'the text is not UTF-8 and was read as GB18030; save it as UTF-8',
    zh: '文本不是 UTF-8，已按 GB18030 读取；请另存为 UTF-8',
  },
  'bad-json': {
    severity: 'error',
    en: 'this is not JSON ({reason}); correct it here',
    zh: '不是有效的 JSON（{reason}）；请在此处更正',
  },
  'duplicate-key': {
    severity: 'error',
    en: '"{key}" stands twice; keep one of the two',
    zh: '"{key}" 出现了两次；请保留其中一个',
  },
  'unknown-key': {
    severity: 'error',
    en: '"{key}" is not a setting; {hint}',
    zh: '"{key}" 不是设置项；{hint}',
  },
  'missing-key': {
    severity: 'error',
    en: '"{key}" is missing; add it',
    zh: '缺少 "{key}"；请补上',
  },
  'bad-setting': {
    severity: 'error',
    en: '"{key}" is {value}; write {expected}',
    zh: '"{key}" 的值是 {value}；请写 {expected}',
  },
  'wrong-separator': {
    severity: 'error',
    en: 'the cells are separated by {separator}, not by commas; {hint}',
    zh: '单元格以{separator}分隔，而不是逗号；{hint}',
  },
  'late-header': {
    severity: 'error',
    en: 'the file does not begin with its header: line {line} looks like it; {hint}',
    zh: '文件不以表头开头：第 {line} 行看来是表头；{hint}',
  },
  'unknown-wide-column': {
    severity: 'error',
    en: 'the table is wide, and {file} names none of its columns {columns}; write codes or exact names there, remove the columns, or read the file with "pingan import"',
    zh: '这是宽表，但 {file} 中没有这些列：{columns}；请在表头写代码或完整名称，或删除这些列，或用 "pingan import" 读取',
  },
  'missing-column': {
    severity: 'error',
    en: 'the header has no column "{column}"; {hint}',
    zh: '表头没有 "{column}" 列；{hint}',
  },
  'duplicate-column': {
    severity: 'error',
    en: 'the header names "{column}" twice; rename or remove one',
    zh: '表头两次出现 "{column}"；请改名或删除其一',
  },
  'ambiguous-column': {
    severity: 'error',
    en: 'columns "{other}" and "{column}" are both read as "{known}"; rename or remove one',
    zh: '"{other}" 列和 "{column}" 列都会按 "{known}" 读取；请改名或删除其一',
  },
  'inexact-column': {
    severity: 'warning',
    en: 'column "{column}" is read as "{known}"; write it so',
    zh: '"{column}" 列按 "{known}" 读取；请改用该写法',
  },
  'blank-column': {
    severity: 'error',
    en: 'column {number} has no name but holds cells; name it in the header or remove it',
    zh: '第 {number} 列没有列名却有内容；请在表头命名或删除该列',
  },
  'similar-column': {
    severity: 'warning',
    en: 'column "{column}" is not read, but looks like "{known}"; rename it if that is meant',
    zh: '"{column}" 列未被读取，但与 "{known}" 相似；若是笔误请改名',
  },
  'ragged-row': {
    severity: 'error',
    en: 'cells in this row: {found}, in the header: {expected}; {hint}',
    zh: '该行单元格数为 {found}，表头为 {expected}；{hint}',
  },
  'unclosed-quote': {
    severity: 'error',
    en: 'a quote opens here and never closes; close it, and double a quote inside a cell ("")',
    zh: '此处的引号没有闭合；请补上右引号，单元格内的引号须写成两个（""）',
  },
  'bad-quote': {
    severity: 'error',
    en: 'a quote stands inside a cell; quote the whole cell and double the quote ("")',
    zh: '引号出现在单元格中间；请给整个单元格加引号，并把其中的引号写成两个（""）',
  },
} as const satisfies Record<string, ProblemEntry>;
