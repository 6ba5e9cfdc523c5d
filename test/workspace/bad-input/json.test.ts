import { refuses } from '../../support/bad-input.ts';

const json = (...lines: readonly string[]): { 'pingan.json': string } => ({ 'pingan.json': lines.join('\n') });

refuses('pingan.json as JSON', [
  {
    title: 'a missing comma',
    files: json('{', '  "name": "n"', '  "decimals": 2', '}'),
    en: 'pingan.json:3:3 error bad-json: this is not JSON (a comma expected); correct it here',
    zh: 'pingan.json:3:3 错误 bad-json：不是有效的 JSON（此处应为逗号）；请在此处更正',
  },
  {
    title: 'a trailing comma',
    files: json('{', '  "name": "n",', '}'),
    en: 'pingan.json:3:1 error bad-json: this is not JSON (a key in double quotes expected); correct it here',
    zh: 'pingan.json:3:1 错误 bad-json：不是有效的 JSON（此处应为双引号括起的键）；请在此处更正',
  },
  {
    title: 'single quotes',
    files: json("{'name': 'n'}"),
    en: 'pingan.json:1:2 error bad-json: this is not JSON (an unknown word or symbol); correct it here',
    zh: 'pingan.json:1:2 错误 bad-json：不是有效的 JSON（无法识别的词或符号）；请在此处更正',
  },
  {
    title: 'a comment',
    files: json('{', '  // the title', '  "name": "n"', '}'),
    en: 'pingan.json:2:3 error bad-json: this is not JSON (a comment, which JSON does not have); correct it here',
    zh: 'pingan.json:2:3 错误 bad-json：不是有效的 JSON（JSON 不允许注释）；请在此处更正',
  },
  {
    title: 'a text that never closes',
    files: json('{"name": "n}'),
    en: 'pingan.json:1:10 error bad-json: this is not JSON (a text that never closes); correct it here',
    zh: 'pingan.json:1:10 错误 bad-json：不是有效的 JSON（文本缺少右引号）；请在此处更正',
  },
  {
    title: 'a missing brace',
    files: json('{"name": "n"', ''),
    en: 'pingan.json:2:1 error bad-json: this is not JSON ("}" expected); correct it here',
    zh: 'pingan.json:2:1 错误 bad-json：不是有效的 JSON（此处应为 "}"）；请在此处更正',
  },
  {
    title: 'a missing bracket',
    files: json('{"name": "n", "levels": ["a"'),
    en: 'pingan.json:1:29 error bad-json: this is not JSON ("]" expected); correct it here',
    zh: 'pingan.json:1:29 错误 bad-json：不是有效的 JSON（此处应为 "]"）；请在此处更正',
  },
  {
    title: 'a missing colon',
    files: json('{"name" "n"}'),
    en: 'pingan.json:1:9 error bad-json: this is not JSON (a colon expected); correct it here',
    zh: 'pingan.json:1:9 错误 bad-json：不是有效的 JSON（此处应为冒号）；请在此处更正',
  },
  {
    title: 'a second value',
    files: json('{"name": "n"} {}'),
    en: 'pingan.json:1:15 error bad-json: this is not JSON (nothing more expected); correct it here',
    zh: 'pingan.json:1:15 错误 bad-json：不是有效的 JSON（此处之后不应再有内容）；请在此处更正',
  },
  {
    title: 'a bare word',
    files: json('{"name": n}'),
    en: 'pingan.json:1:10 error bad-json: this is not JSON (an unknown word or symbol); correct it here',
    zh: 'pingan.json:1:10 错误 bad-json：不是有效的 JSON（无法识别的词或符号）；请在此处更正',
  },
  {
    title: 'a number without its fraction',
    files: json('{"name": "n", "decimals": 2.}'),
    en: 'pingan.json:1:27 error bad-json: this is not JSON (a malformed number); correct it here',
    zh: 'pingan.json:1:27 错误 bad-json：不是有效的 JSON（数字格式错误）；请在此处更正',
  },
  {
    title: 'a control character in a text',
    files: json('{"name": "a\u0001"}'),
    en: 'pingan.json:1:10 error bad-json: this is not JSON (an invalid character); correct it here',
    zh: 'pingan.json:1:10 错误 bad-json：不是有效的 JSON（无效字符）；请在此处更正',
  },
  {
    title: 'a list',
    files: json('[]'),
    en: 'pingan.json:1:1 error bad-setting: "pingan.json" is []; write settings in braces, {"name": "..."}',
    zh: 'pingan.json:1:1 错误 bad-setting："pingan.json" 的值是 []；请写用花括号括起的设置，如 {"name": "..."}',
  },
  {
    title: 'a key that stands twice',
    files: json('{"levels": ["a", "b"], "missing": "exclude",', '  "name": "a",', '  "name": "b"', '}'),
    en: 'pingan.json:3:3 error duplicate-key: "name" stands twice; keep one of the two',
    zh: 'pingan.json:3:3 错误 duplicate-key："name" 出现了两次；请保留其中一个',
  },
  {
    title: 'a key that stands twice deeper down',
    settings: {},
    files: json(
      '{"name": "n", "levels": ["a", "b"], "missing": "exclude",',
      '"scale": {"floor": 0, "ceiling": 1, "floor": 0}}',
    ),
    en: 'pingan.json:2:37 error duplicate-key: "floor" stands twice; keep one of the two',
    zh: 'pingan.json:2:37 错误 duplicate-key："floor" 出现了两次；请保留其中一个',
  },
]);
