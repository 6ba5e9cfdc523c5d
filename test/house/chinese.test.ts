import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import type { Method } from '../../src/model/method.ts';
import { csvRows } from '../support/csv-rows.ts';
import { sourceFiles } from '../support/source-files.ts';

/** Files whose Chinese is what people write, which is read, not said. */
const READ = [
  'src/import/',
  'src/model/header-words.ts',
  'src/workspace/files/common-characters.ts',
  'src/audit/published/columns.ts',
  'src/audit/published/cell.ts',
  'src/publish/band-colours.ts',
  'src/workspace/number-hint.ts',
  // The files of the example, which are CSV.
  'src/publish/starter-workspace.ts',
];

/**
 * Where words that the glossary avoids are wrong, of those that it gives a note to, or that also have another meaning:
 * undefined where only a reader can tell.
 */
const WRONG_WHERE: Readonly<Record<string, RegExp | undefined>> = {
  项: undefined,
  每: undefined,
  输入: undefined,
  标记: undefined,
  各项: undefined,
  极值: undefined,
  出处: undefined,
  同类: undefined,
  不存在: undefined,
  不确定: undefined,
  四舍五入: undefined,
  级别: /(?<!预警的?|该)级别/,
  分组: /分组(?!别)/,
  原值: /原值(?!计分)/,
  不计: /不计(?![分入算])/,
  错误值: /(?<!单元格是)错误值/,
  定义: /现行定义/,
  正指标: /(?<!更)正指标/,
  标准分: /标准分(?!制)/,
  实际权重: /(?<!总分中的)实际权重/,
  时点: /时点/,
  截尾: /截尾/,
  份额: /份额/,
  贡献率: /贡献率/,
  合成数据: /合成数据/,
};

/** Words that are wrong wherever they stand, and are in no glossary. */
const ALSO_AVOIDED: readonly (readonly [avoided: RegExp, term: string])[] = [
  [/区间得分|区间起点/, '分档计分'],
  [/排名数|参评数/, '参评地区数'],
  [/推导表/, '推导明细'],
  [/主观感受/, '主观评价'],
  [/恰半/, '进舍分界'],
  [/目录/, '文件夹'],
];

const glossary = csvRows(readFileSync('src/help/glossary.csv', 'utf8'));

/** The Chinese words that the glossary avoids, but those that are part of a term, with the term to use instead. */
const avoidedWords = glossary.flatMap(({ avoid = '', term_zh: term = '' }) => {
  const words = avoid.split('；').map((text) => ({ word: text.replace(/（.*）/, ''), isNoted: text.includes('（') }));
  return words
    .filter(({ word }) => /\p{Script=Han}/u.test(word) && !glossary.some((row) => row['term_zh']?.includes(word)))
    .map(({ word, isNoted }) => ({ word, term, isNoted }));
});

const AVOIDED = avoidedWords.flatMap(({ word, term, isNoted }): (readonly [RegExp, string])[] => {
  const rule = isNoted || Object.hasOwn(WRONG_WHERE, word) ? WRONG_WHERE[word] : new RegExp(word);
  return rule === undefined ? [] : [[rule, term]];
});

interface Text {
  readonly where: string;
  readonly text: string;
}

/** A text as it is written: of a template, with `{}` for what is filled in. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

function isEnglish({ parent }: ts.Node): boolean {
  return ts.isPropertyAssignment(parent) && ['en', 'source'].includes(parent.name.getText());
}

/** Every Chinese text that the program says. */
function chineseTexts(): Text[] {
  return sourceFiles('src').flatMap((file) => {
    if (READ.some((path) => file.fileName.includes(path))) return [];
    const found: Text[] = [];
    const visit = (node: ts.Node): void => {
      const text = textOf(node);
      if (text !== undefined && /\p{Script=Han}/u.test(text) && !isEnglish(node)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.push({ where: `${file.fileName}:${line + 1}`, text });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** The pages of the manual line by line, but the glossary, which names what it avoids, and what the program printed. */
function pageTexts(): Text[] {
  const pages = readdirSync('src/help/zh').filter((name) => name !== 'glossary.md');
  return pages.flatMap((name) => {
    const lines = readFileSync(`src/help/zh/${name}`, 'utf8').split('\n');
    return lines.flatMap((text, at) => {
      return text.startsWith('    ') ? [] : [{ where: `src/help/zh/${name}:${at + 1}`, text }];
    });
  });
}

function withoutCode(said: readonly Text[]): Text[] {
  return said.map(({ where, text }) => ({ where, text: text.replace(/`[^`]*`/g, '`x`') }));
}

const texts = withoutCode(chineseTexts());
const manual = withoutCode(pageTexts());

function breaking(rule: RegExp, said: readonly Text[] = texts): string[] {
  return said.filter(({ text }) => rule.test(text)).map(({ where, text }) => `${where} ${text}`);
}

describe('the Chinese texts', () => {
  it('are found', () => {
    expect(texts.length).toBeGreaterThan(900);
  });

  it('go by the words that the glossary avoids, wherever those are wrong', () => {
    expect(AVOIDED.length).toBeGreaterThan(70);
    const words = avoidedWords.map(({ word }) => word);
    expect(Object.keys(WRONG_WHERE).filter((word) => !words.includes(word))).toEqual([]);
  });

  it.each([...AVOIDED, ...ALSO_AVOIDED])('say no %s, nor does the manual: the term is %s', (avoided) => {
    expect(breaking(avoided, [...texts, ...manual])).toEqual([]);
  });

  it('have full-width punctuation beside Chinese', () => {
    expect(breaking(/\p{Script=Han}[,;:!?()]|[,;:!?(]\p{Script=Han}/u)).toEqual([]);
  });

  it('have no space between Chinese and Chinese, and one between Chinese and letters or digits', () => {
    expect(
      breaking(/[\p{Script=Han}，。；：、）”] +[\p{Script=Han}（“]/u).filter((text) => !/help 名称 可查/.test(text)),
    ).toEqual([]);
    expect(breaking(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u)).toEqual([]);
  });

  it('have no single quotation marks', () => {
    expect(breaking(/'/)).toEqual([]);
  });
});

describe('the methods', () => {
  it('have a name in Chinese that no other of their kind has', () => {
    for (const [kind, table] of Object.entries<Readonly<Record<string, Method>>>(methods)) {
      const labels = Object.values(table).map(({ label }) => label);
      expect(new Set(labels.map(({ zh }) => zh)).size, kind).toBe(labels.length);
      expect(new Set(labels.map(({ en }) => en)).size, kind).toBe(labels.length);
      for (const { zh } of labels) expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });
});
