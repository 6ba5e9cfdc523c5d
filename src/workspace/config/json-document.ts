import {
  findNodeAtLocation,
  type Node,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser';
import type { Localised } from '../../model/localised.ts';
import { type Place, type Problem, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { SourceText } from '../files/decode-source.ts';

/** A path of keys and array positions into a JSON value. */
export type JsonPath = readonly (string | number)[];

/** A parsed JSON text that knows where each value stands and how each number was written. */
export class JsonDocument {
  readonly value: unknown;
  readonly #file: string;
  readonly #text: string;
  readonly #root: Node;

  constructor(source: SourceText, root: Node) {
    this.#file = source.path;
    this.#text = source.text;
    this.#root = root;
    this.value = JSON.parse(source.text);
  }

  #placeAt(offset: number): Place {
    return placeAt(this.#file, this.#text, offset);
  }

  #node(path: JsonPath): Node | undefined {
    return findNodeAtLocation(this.#root, [...path]);
  }

  /** Where a value begins; for a path that is not there, where the nearest value around it begins. */
  placeOf(path: JsonPath): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#node(path.slice(0, length));
      if (node !== undefined) return this.#placeAt(node.offset);
    }
    return this.#placeAt(this.#root.offset);
  }

  /** Where a key begins. */
  placeOfKey(path: JsonPath): Place {
    const node = this.#node(path)?.parent;
    return node?.type === 'property' ? this.#placeAt(node.offset) : this.placeOf(path);
  }

  /** A value exactly as it was written, such as 0.10. */
  textOf(path: JsonPath): string | undefined {
    const node = this.#node(path);
    return node === undefined ? undefined : this.#text.slice(node.offset, node.offset + node.length);
  }

  /** Reports every key that stands twice in one object. */
  checkKeys(problems: ProblemList): void {
    this.#checkKeysOf(this.#root, problems);
  }

  #checkKeysOf(node: Node, problems: ProblemList): void {
    const seen = new Set<string>();
    for (const child of node.children ?? []) {
      const key = child.type === 'property' ? String(child.children?.[0]?.value) : undefined;
      if (key !== undefined && seen.has(key)) {
        problems.add(problem('duplicate-key', this.#placeAt(child.offset), { key }));
      }
      if (key !== undefined) seen.add(key);
      this.#checkKeysOf(child, problems);
    }
  }
}

function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) as string).length + 1 };
}

/** The parser's error codes in words; any other means a character in a wrong place. */
const REASONS: Readonly<Record<string, Localised>> = {
  InvalidSymbol: { en: 'an unknown word or symbol', zh: '无法识别的词或符号' },
  InvalidNumberFormat: { en: 'a malformed number', zh: '数字格式错误' },
  UnexpectedEndOfNumber: { en: 'a malformed number', zh: '数字格式错误' },
  PropertyNameExpected: { en: 'a key in double quotes expected', zh: '此处应为双引号括起的键' },
  ValueExpected: { en: 'a value expected', zh: '此处应为值' },
  ColonExpected: { en: 'a colon expected', zh: '此处应为冒号' },
  CommaExpected: { en: 'a comma expected', zh: '此处应为逗号' },
  CloseBraceExpected: { en: '"}" expected', zh: '此处应为 "}"' },
  CloseBracketExpected: { en: '"]" expected', zh: '此处应为 "]"' },
  EndOfFileExpected: { en: 'nothing more expected', zh: '此处之后不应再有内容' },
  InvalidCommentToken: { en: 'a comment, which JSON does not have', zh: 'JSON 不允许注释' },
  UnexpectedEndOfString: { en: 'a text that never closes', zh: '文本缺少右引号' },
};
const TOO_DEEP: Localised = { en: 'brackets nested too deep', zh: '括号嵌套过深' };
const OTHER_REASON: Localised = { en: 'an invalid character', zh: '无效字符' };

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** The first fault of a text that is to be strict JSON, with its place; undefined where it has none. */
export function jsonFault({ path, text }: SourceText): Problem | undefined {
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) return problem('bad-json', placeAt(path, text, tooDeep), { reason: TOO_DEEP });
  let first: { readonly code: ParseErrorCode; readonly offset: number } | undefined;
  const onError = (code: ParseErrorCode, offset: number): void => {
    first ??= { code, offset };
  };
  visit(text, { onError }, STRICT);
  if (first === undefined) return undefined;
  const reason = REASONS[printParseErrorCode(first.code)] ?? OTHER_REASON;
  return problem('bad-json', placeAt(path, text, first.offset), { reason });
}

/** Parses strict JSON; the first fault is reported with its place. */
export function parseJson(source: SourceText, problems: ProblemList): JsonDocument | undefined {
  const fault = jsonFault(source);
  const root = fault === undefined ? parseTree(source.text, [], STRICT) : undefined;
  if (root === undefined) {
    if (fault !== undefined) problems.add(fault);
    return undefined;
  }
  const document = new JsonDocument(source, root);
  document.checkKeys(problems);
  return document;
}

/** Deeper than any setting goes; parsers recurse, and must not be led to the end of their stack. */
const DEEPEST = 64;

/** The offset of the bracket that opens one level too many; undefined if none does. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}
