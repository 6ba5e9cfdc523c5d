import { describe, expect, it } from 'vitest';
import { helpHeading, helpValues, usageError } from '../../src/cli/usage-texts.ts';
import { runCli } from '../support/run-cli.ts';

/** Every way to misuse the command line that the parser finds, with its complaint in both languages. */
const misuses = [
  [
    ['compute', '--moth', '1'],
    "error: unknown option '--moth'\n(Did you mean --month?)",
    '错误：未知选项 "--moth"\n（是否应为 --month？）',
  ],
  [['compute', '-x'], "error: unknown option '-x'", '错误：未知选项 "-x"'],
  [
    ['--verson'],
    "error: unknown option '--verson'\n(Did you mean --version?)",
    '错误：未知选项 "--verson"\n（是否应为 --version？）',
  ],
  [
    ['compuet'],
    "error: unknown command 'compuet'\n(Did you mean compute?)",
    '错误：未知命令 "compuet"\n（是否应为 compute？）',
  ],
  [['zzz'], "error: unknown command 'zzz'", '错误：未知命令 "zzz"'],
  [['compute', '--month'], "error: option '--month <month>' argument missing", '错误：选项 "--month <month>" 缺少参数'],
  [['init'], "error: missing required argument 'dir'", '错误：缺少必需的参数 "dir"'],
  [
    ['init', 'a', 'b'],
    "error: too many arguments for 'init'. Expected 1 argument but got 2.",
    '错误：参数过多，应为 1 个，实为 2 个。',
  ],
  [
    ['validate', 'a'],
    "error: too many arguments for 'validate'. Expected 0 arguments but got 1.",
    '错误：参数过多，应为 0 个，实为 1 个。',
  ],
  [
    ['compute', '--check', '--sign', 'k'],
    "error: option '--check' cannot be used with option '--sign <key>'",
    '错误：选项 "--check" 不能与选项 "--sign <key>" 同用',
  ],
  [
    ['compute', '--format', 'xml'],
    "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are csv, json, all.",
    '错误：选项 "--format <format>" 的值 "xml" 无效，可用：csv、json、all。',
  ],
  [
    ['--lang', 'fr'],
    "error: option '--lang <language>' argument 'fr' is invalid. Allowed choices are en, zh.",
    '错误：选项 "--lang <language>" 的值 "fr" 无效，可用：en、zh。',
  ],
] as const;

describe('a usage error', () => {
  it.each(misuses)(
    'of %j is told in English and in Chinese, with exit code 2 and nothing on stdout',
    async (args, en, zh) => {
      expect(await runCli(args)).toEqual({ code: 2, stdout: '', stderr: `${en}\n` });
      expect(await runCli(args, { env: { LANG: 'zh_CN.UTF-8' } })).toEqual({ code: 2, stdout: '', stderr: `${zh}\n` });
    },
  );

  it('suggests all that are equally near', async () => {
    expect(usageError("error: unknown option '--fo'\n(Did you mean one of --from, --to?)", 'zh')).toBe(
      '错误：未知选项 "--fo"\n（是否应为 --from, --to？）',
    );
  });

  it('that is not known is passed on in English rather than lost', () => {
    expect(usageError('error: something new', 'zh')).toBe('error: something new');
  });
});

describe('the words of the help', () => {
  it('are translated where the language is Chinese', () => {
    expect(helpHeading('Options:', 'zh')).toBe('选项：');
    expect(helpHeading('Options:', 'en')).toBe('Options:');
    expect(helpValues('x (choices: "a", default: "b")', 'zh')).toBe('x（可选：a；默认：b）');
    expect(helpValues('x (choices: "a", default: "b")', 'en')).toBe('x (choices: "a", default: "b")');
  });
});
