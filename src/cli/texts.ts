import { type Language, type Localised, type Words, wordsIn } from '../model/localised.ts';
import { weightTexts } from '../publish/weights/words.ts';
import { analysisTexts } from './analysis-texts.ts';
import { compareTexts } from './compare-texts.ts';
import { explainTexts } from './explain-texts.ts';
import { helpTexts } from './help-texts.ts';
import { importTexts } from './import-texts.ts';
import { initTexts } from './init-texts.ts';
import { publishTexts } from './publish-texts.ts';
import { robustnessTexts } from './robustness-texts.ts';
import { verifyTexts } from './verify-texts.ts';
import { warningTexts } from './warning-texts.ts';
import { whatIfTexts } from './what-if-texts.ts';
import { workbookTexts } from './workbook-texts.ts';

/** Every sentence of the command line that is not a problem's. */
const texts = {
  ...analysisTexts,
  ...compareTexts,
  ...helpTexts,
  ...importTexts,
  ...initTexts,
  ...publishTexts,
  ...robustnessTexts,
  ...verifyTexts,
  ...warningTexts,
  ...whatIfTexts,
  ...workbookTexts,
  inForce: weightTexts.inForce,
  program: {
    en: 'Computes a hierarchical composite index exactly, from indicator definitions and monthly CSVs to ranked tables.',
    zh: '由指标体系和各地区逐月 CSV 精确计算多级综合指数，输出排名表。',
  },
  optionEngine: {
    en: 'what computes: columns, or exact, the reference, slower; the figures are the same',
    zh: '计算方式：columns（按列计算），或 exact（逐个精确计算，较慢）；结果相同',
  },
  computeAbout: { en: 'compute the index of a month, or of a run of months', zh: '计算一个月或连续多月的指数' },
  validateAbout: { en: 'check all inputs without computing', zh: '只校验输入，不计算' },
  weightsAbout: {
    en: 'show the weights in force beside those of other methods',
    zh: '对照显示现行权重与其他方法的权重',
  },
  schemaAbout: { en: 'print the JSON Schema of pingan.json', zh: '输出 pingan.json 的 JSON Schema' },
  helpAbout: { en: 'show help', zh: '显示帮助' },
  versionAbout: { en: 'print the version', zh: '输出版本号' },
  optionProject: {
    en: 'folder of the workspace (default: found as git finds a repository)',
    zh: '工作区文件夹（默认：从当前文件夹起逐级向上查找）',
  },
  optionLang: {
    en: 'language of messages: en or zh (default: from LC_ALL or LANG)',
    zh: '文字所用语言：en 或 zh（默认取自 LC_ALL 或 LANG）',
  },
  optionJson: { en: 'print JSON for machines', zh: '输出供程序读取的 JSON' },
  optionProblems: {
    en: 'the form of problems, warnings and differences on stderr: text, json, annotations of github, reports for gitlab, sarif',
    zh: 'stderr 上的问题、警告与差异的格式：text、json、github 注解、gitlab 报告、sarif',
  },
  optionQuiet: { en: 'print nothing but errors', zh: '只输出错误' },
  optionMonth: { en: 'the month, YYYY-MM', zh: '月份，YYYY-MM' },
  optionFrom: { en: 'first month of a run', zh: '起始月份' },
  optionTo: { en: 'last month of a run', zh: '截止月份' },
  optionOut: { en: 'folder that gets a folder per month', zh: '输出文件夹，其下每月一个子文件夹' },
  optionFormat: {
    en: 'which files to write: csv, json or all (default: all; with --tables: csv)',
    zh: '输出文件：csv、json 或 all（默认：all；用 --tables 时为 csv）',
  },
  optionTables: {
    en: 'tables to write, separated by commas: {tables}, or all (default: all up to {most} regions, else {many})',
    zh: '要写出的表，以逗号分隔：{tables}，或 all（默认：地区不超过 {most} 个时为 all，否则为 {many}）',
  },
  unknownTable: {
    en: '--tables names "{table}", which is no table of compute; write all, or any of: {known}',
    zh: '--tables 中的 "{table}" 不是 compute 写出的表；可写 all，或：{known}',
  },
  unknownTableNear: {
    en: '--tables names "{table}", which is no table of compute; did you mean "{near}"?',
    zh: '--tables 中的 "{table}" 不是 compute 写出的表；是否应为 "{near}"？',
  },
  allAndOthers: {
    en: '--tables names "all" and single tables ({tables}); write one or the other',
    zh: '--tables 同时写了 "all" 和具体的表（{tables}）；请只写其一',
  },
  notAsJson: {
    en: '--format json writes results only, and --tables does not name them; add results, or choose --format csv or all',
    zh: '--format json 只写出 results，而 --tables 没有列出它；请加上 results，或改用 --format csv 或 all',
  },
  noWarningsTable: {
    en: '--tables asks for warnings, but "warnings" in pingan.json has no rules; add some, or leave warnings out',
    zh: '--tables 需要预警表，而 pingan.json 的 "warnings" 没有规则；请添加规则，或不列 warnings',
  },
  manyRegions: {
    en: '{regions} regions are more than {most}: only {tables} are written, as {format}; --tables all writes all, --tables NAME,... those that you choose',
    zh: '地区有 {regions} 个，超过 {most} 个：只以 {format} 写出 {tables}；--tables all 写出全部，--tables NAME,... 写出所选的表',
  },
  optionMonthWorkers: {
    en: 'how many threads share the months of a run; the result is the same (default: as many as pay and the machine runs, at most 4)',
    zh: '并行计算各月的线程数，不影响结果（默认：视计算量，不超过机器可同时运行的数目，至多 4）',
  },
  optionCoherence: {
    en: 'write coherence.csv and correlations.csv too: how indicators go with one another, their parents and the total',
    zh: '同时写出 coherence.csv 和 correlations.csv：指标之间及其与上级指标、总分的相关',
  },
  optionBom: {
    en: 'begin CSV files with a byte-order mark, so that Excel reads them as UTF-8 (or "bom" in pingan.json)',
    zh: 'CSV 文件以字节顺序标记开头，使 Excel 认出 UTF-8（亦可用 pingan.json 中的 "bom"）',
  },
  optionValidateMonth: {
    en: 'check this month only (default: every month with data)',
    zh: '只校验该月（默认：所有有数据的月份）',
  },
  optionWeightsMonth: {
    en: 'the month whose scores weigh; only weights from the data need one',
    zh: '以哪个月的得分赋权；只有客观赋权需要',
  },
  optionMethod: {
    en: 'a method to show beside the weights in force, may be repeated: percent, unit, relative, equal, ahp, entropy, critic, variation, pca, combined, or all that can be computed',
    zh: '与现行权重对照的方法，可重复：percent、unit、relative、equal、ahp、entropy、critic、variation、pca、combined，或 all（所有可算的方法）',
  },
  optionCsv: { en: 'print CSV for machines', zh: '输出供程序读取的 CSV' },
  optionWrite: {
    en: 'save the one method named, else the weights in force, as a CSV to publish',
    zh: '把所指的一种方法（默认：现行权重）存为 CSV，供公布',
  },
  argumentDir: { en: 'folder to make; it must not hold anything yet', zh: '要新建的文件夹，须为空' },
  examples: { en: 'Examples:', zh: '示例：' },
  exitCodes: {
    en: 'Exit codes: 0 done, 1 a bug, 2 usage, 3 invalid input, 4 a verification found differences or --fail-on found warnings, 5 could not read or write.',
    zh: '退出码：0 完成，1 程序缺陷，2 用法错误，3 输入无效，4 核验发现不一致或 --fail-on 有预警，5 读写失败。',
  },
  badMonth: {
    en: '{option} is "{value}", which is no month; write YYYY-MM, such as 2018-09',
    zh: '{option} 的值 "{value}" 不是月份；请写 YYYY-MM，例如 2018-09',
  },
  repeatedOption: {
    en: '{option} is given more than once ("{first}", then "{second}"); give it once',
    zh: '{option} 给出了不止一次（先是 "{first}"，后是 "{second}"）；请只给一次',
  },
  repeatedMonth: {
    en: '{option} is given more than once ("{first}", then "{second}"); give it once, or name a run of months with --from and --to',
    zh: '{option} 给出了不止一次（先是 "{first}"，后是 "{second}"）；请只给一次，连续月份用 --from 和 --to',
  },
  noMonth: {
    en: 'name a month with --month, or a run with --from and --to',
    zh: '请用 --month 指定月份，或用 --from 和 --to 指定连续月份',
  },
  optionMonthOrLatest: {
    en: 'the month, YYYY-MM (default: the latest with observations)',
    zh: '月份，YYYY-MM（默认：有数据的最近月份）',
  },
  noMonthYet: {
    en: 'there are no observations of any month yet; add them, or name a month with --month',
    zh: '尚无任何月份的数据；请补充，或用 --month 指定月份',
  },
  monthAndRun: {
    en: '--month excludes --from and --to; give one or the other',
    zh: '--month 不能与 --from、--to 同用；请只用其一',
  },
  halfRun: { en: 'a run of months needs both --from and --to', zh: '连续月份须同时给出 --from 和 --to' },
  backwardRun: { en: '--from {from} is later than --to {to}; swap them', zh: '--from {from} 晚于 --to {to}；请对调' },
  jsonAndCsv: { en: '--json excludes --csv; give one or the other', zh: '--json 不能与 --csv 同用；请只用其一' },
  unknownMethod: {
    en: '--method is "{method}", which is no weighting method; write one of: {known}',
    zh: '--method 的值 "{method}" 不是赋权方法；可写：{known}',
  },
  methodNeedsMonth: {
    en: '--method {method} goes by the scores of a month; name one with --month',
    zh: '--method {method} 取决于某月的得分；请用 --month 指定月份',
  },
  writeOneMethod: {
    en: '--write saves one set of weights; name one --method, or none for the weights in force',
    zh: '--write 只保存一组权重；请只指定一个 --method，不指定则为现行权重',
  },
  nothingCombined: {
    en: '--method combined multiplies two weights, and "combined" in pingan.json does not say which; add it there',
    zh: '--method combined（组合赋权）是两种权重的乘积，而 pingan.json 的 "combined" 没有指明是哪两种；请补上',
  },
  incompleteWeights: {
    en: '--write needs weights under every parent, and there are none by "{method}" under {parents}; give --month, or choose another method',
    zh: '--write 需要每个上级指标之下的权重，而 {parents} 之下没有{method}的权重；请给出 --month，或改用其他方法',
  },
  weightsWritten: { en: 'written to {file}', zh: '已写入 {file}' },
  gaps: {
    en: '{month}: {count} of {cells} values are not reported; most by {regions}; most of {indicators}',
    zh: '{month}：{cells} 个适用值中有 {count} 个未填报；未填报最多的地区：{regions}；未填报最多的指标：{indicators}',
  },
  written: { en: 'written to {folder}: {files}', zh: '已写入 {folder}：{files}' },
  warningCount: { en: '{count} warnings', zh: '{count} 条警告' },
  oneWarning: { en: '1 warning', zh: '1 条警告' },
  problemCount: { en: '{count} errors', zh: '{count} 个错误' },
  oneProblem: { en: '1 error', zh: '1 个错误' },
  nothingWritten: { en: '; nothing was written', zh: '；未写入任何文件' },
  moreProblems: { en: '... and {count} more: {kinds}', zh: '……另有 {count} 个：{kinds}' },
  valid: {
    en: 'valid: {regions} regions, {indicators} indicators, months {months}',
    zh: '校验通过：{regions} 个地区，{indicators} 个指标，月份 {months}',
  },
  noMonths: { en: 'none', zh: '无' },
  made: { en: 'made {folder}; compute it with', zh: '已新建 {folder}；可用以下命令计算：' },
  foreignFiles: {
    en: '{folder} holds files that pingan did not write, or that were changed since ({files}); choose another folder, or move or delete them',
    zh: '{folder} 中有并非 pingan 写入、或写入后被改动的文件（{files}）；请换一个文件夹，或先移走或删除这些文件',
  },
  otherName: {
    en: '{folder} holds another index, "{found}", not "{own}"; nothing was written: choose another folder with --out, or, if this index was renamed, move or delete that folder first',
    zh: '{folder} 中是另一个指数 "{found}"，不是 "{own}"；未写入任何文件：请用 --out 换一个文件夹；若指数已改名，请先移走或删除该文件夹',
  },
  otherRegions: {
    en: '{folder} holds "{found}" of another workspace, with other regions; nothing was written: choose another folder with --out, or, if these regions replace those, move or delete that folder first',
    zh: '{folder} 中是另一个工作区的 "{found}"，地区不同；未写入任何文件：请用 --out 换一个文件夹；若地区已全部更换，请先移走或删除该文件夹',
  },
  otherNodes: {
    en: '{folder} holds "{found}" of another workspace, with another level 1; nothing was written: choose another folder with --out, or, if this level 1 replaces that, move or delete that folder first',
    zh: '{folder} 中是另一个工作区的 "{found}"，一级指标不同；未写入任何文件：请用 --out 换一个文件夹；若一级指标已更换，请先移走或删除该文件夹',
  },
  inputOutput: {
    en: 'cannot read or write {path} ({code}: {reason}); check the path, its permissions and the free space',
    zh: '无法读写 {path}（{code}：{reason}）；请检查路径、权限和剩余空间',
  },
  unfitFile: {
    en: 'cannot read {path}: {reason}; name a regular file',
    zh: '无法读取 {path}：{reason}；请指定普通文件',
  },
  streamFailed: {
    en: 'cannot write to the standard output ({code}: {reason}); not all of the result was printed',
    zh: '无法写到标准输出（{code}：{reason}）；结果未能全部输出',
  },
  bug: {
    en: 'this is a bug in pingan; please report it with the lines above',
    zh: '这是 pingan 的程序缺陷；请附上以上内容报告',
  },
  error: { en: 'error: {message}', zh: '错误：{message}' },
  ...explainTexts,
} as const satisfies Record<string, Localised>;

export type TextName = keyof typeof texts;

/** What commands say, in one language. */
export type CommandWords = Words<TextName>;

/** Says one of the sentences, its `{names}` filled in. */
export type Say = CommandWords['say'];

/** The words of one language. */
export function commandWords(language: Language): CommandWords {
  return wordsIn(texts, language);
}
