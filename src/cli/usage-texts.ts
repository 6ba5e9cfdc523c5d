import type { Language } from '../model/localised.ts';
import { visible } from '../model/visible.ts';

/** commander's own words in Chinese: headings of help, then its errors as patterns of the English ones. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.+)'/, '错误：未知选项 "$1"'],
  [/^error: unknown command '(.+)'/, '错误：未知命令 "$1"'],
  [/^error: option '(.+)' argument missing/, '错误：选项 "$1" 缺少参数'],
  [/^error: required option '(.+)' not specified/, '错误：缺少必需的选项 "$1"'],
  [/^error: missing required argument '(.+)'/, '错误：缺少必需的参数 "$1"'],
  [
    /^error: option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\./,
    '错误：选项 "$1" 的值 "$2" 无效，可用：$3。',
  ],
  [/^error: option '(.+)' cannot be used with option '(.+)'/, '错误：选项 "$1" 不能与选项 "$2" 同用'],
  [
    /^error: too many arguments(?: for '(.+)')?\. Expected (\d+) arguments? but got (\d+)\./,
    '错误：参数过多，应为 $2 个，实为 $3 个。',
  ],
  [/\(Did you mean (?:one of )?(.+)\?\)/, '（是否应为 $1？）'],
];

/** A heading of the help in a language. */
export function helpHeading(heading: string, language: Language): string {
  return language === 'zh' ? (HEADINGS[heading] ?? heading) : heading;
}

/** commander's words about an option's values: `choices: "en", "zh", default: "en"`. */
function valuesText(values: string): string {
  const [, choices, fallback] = /^(?:choices: (.*?))?(?:(?:, )?default: (.*))?$/.exec(values) ?? [];
  const texts = [
    ...(choices === undefined ? [] : [`可选：${choices.replaceAll('"', '').replaceAll(', ', '、')}`]),
    ...(fallback === undefined ? [] : [`默认：${fallback.replaceAll('"', '')}`]),
  ];
  return texts.join('；');
}

/** The help as commander composes it: no space stands behind a full-width colon. */
export function helpText(text: string, language: Language): string {
  return language === 'zh' ? text.replace(/^(用法：) /m, '$1') : text;
}

/** The line of help that shows how a command is called. */
export function helpUsage(usage: string, language: Language): string {
  if (language === 'en') return usage;
  return usage.replace('[options]', '[选项]').replace('[command]', '[命令]');
}

/** An option's description in a language: commander's own words about its values are in it. */
export function helpValues(description: string, language: Language): string {
  if (language === 'en') return description;
  return description.replace(/ \(((?:choices|default): .*)\)$/, (_, values: string) => `（${valuesText(values)}）`);
}

/** What commander found, and on a line of its own what it suggests; a line end before that is from an argument. */
const SUGGESTING = /^([\s\S]*?)(\n\(Did you mean .+\?\))?$/;

/** A usage error of commander's in a language, with its arguments made safe to print. */
export function usageError(message: string, language: Language): string {
  const [, found = '', suggested = ''] = SUGGESTING.exec(message) ?? [];
  const shown = visible(found) + suggested;
  if (language === 'en') return shown;
  const said = ERRORS.reduce((text, [pattern, chinese]) => text.replace(pattern, chinese), shown);
  return said.replace(/(?<=可用：).*(?=。)/, (choices) => choices.replaceAll(', ', '、'));
}
