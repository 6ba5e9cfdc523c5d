import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import type { Method } from '../../src/model/method.ts';
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
  // The files of the example, which are in no language.
  'src/publish/starter-workspace.ts',
];

/** Words that the glossary avoids, and the term that stands for them; they are wrong wherever they stand. */
const AVOIDED: readonly (readonly [avoided: RegExp, term: string])[] = [
  [/总得分/, '总分'],
  [/指标树|层次结构/, '指标体系'],
  [/(?<!预警的?|该)级别/, '层级'],
  [/指标分组/, '非末级指标'],
  [/时点/, '报告期'],
  [/基准期|参照期/, '基期'],
  [/累积值/, '累计值'],
  [/暂定/, '初步数'],
  [/估算数/, '估计值'],
  [/填补|推算值/, '插补'],
  [/工程(?!量)/, '工作区'],
  [/现行定义|种定义/, '评价口径'],
  [/继承地区|后继地区/, '承接地区'],
  [/系数列|调整变量/, '调整系数'],
  [/截尾/, '缩尾'],
  [/截至分位数/, '分位数截断'],
  [/(?<!更)正指标|负向指标|反向指标/, '正向指标、逆向指标'],
  [/区间指标|中性指标/, '适度指标'],
  [/最优区间|最优下限|最优上限/, '适度区间'],
  [/评分|取分|打分/, '计分'],
  [/量表/, '分制'],
  [/效用函数/, '功效函数'],
  [/标准分(?!制)|正规化/, '标准化法'],
  [/区间赋分|区间得分|区间起点/, '分档计分'],
  [/权数|比重/, '权重'],
  [/份额|占比/, '归一化权重'],
  [/一致性系数/, '一致性比率'],
  [/信息熵法|主成分法/, '熵权法、主成分分析法'],
  [/综合赋权/, '组合赋权'],
  [/聚合/, '合成'],
  [/互补/, '可补偿'],
  [/舍入|取整/, '修约'],
  [/未舍入|精确得分/, '未修约得分'],
  [/排名数|参评数/, '参评地区数'],
  [/贡献率/, '贡献值'],
  [/长项|强项/, '优势指标'],
  [/弱项|劣势/, '短板指标'],
  [/推导表|溯源/, '推导明细'],
  [/舱单/, '输出清单'],
  [/哈希/, '摘要值'],
  [/核对|验证/, '核验'],
  [/鲁棒/, '稳健性'],
  [/灵敏度/, '敏感性'],
  [/抽取/, '模拟'],
  [/告警|报警/, '预警'],
  [/门限/, '阈值'],
  [/容忍区间/, '稳定区间'],
  [/合成数据/, '模拟数据'],
  [/主观感受/, '主观评价'],
  [/恰半/, '进舍分界'],
  [/目录/, '文件夹'],
];

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

const texts = chineseTexts().map(({ where, text }) => ({ where, text: text.replace(/`[^`]*`/g, '`x`') }));

function breaking(rule: RegExp): string[] {
  return texts.filter(({ text }) => rule.test(text)).map(({ where, text }) => `${where} ${text}`);
}

describe('the Chinese texts', () => {
  it('are found', () => {
    expect(texts.length).toBeGreaterThan(900);
  });

  it.each(AVOIDED)('say no %s: the term is %s', (avoided) => {
    expect(breaking(avoided)).toEqual([]);
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
