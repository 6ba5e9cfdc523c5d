import type { Cell } from '../../model/cells.ts';
import type { Duel, Figure } from '../../model/formula.ts';
import type { NodeTrace } from '../../model/trace.ts';
import { compare, sum } from '../../numeric/exact.ts';
import { commonColumns } from '../../tables/common-columns.ts';
import { columnsFor, tableOf } from '../../tables/table.ts';
import { shownFigure } from '../shown-figure.ts';
import { shownName } from '../shown-name.ts';
import { explainTexts } from './words.ts';

/** A row of a derivation: texts as they are written; blank where there is nothing to say. */
export interface ExplainRow {
  readonly node?: string;
  readonly name?: string;
  readonly depth?: number;
  readonly stage?: string;
  readonly method?: string;
  readonly row: 'raw' | 'absence' | 'rule' | 'figure' | 'round' | 'replaced' | 'ahead' | 'behind' | 'formula';
  readonly figure?: string;
  readonly of?: string;
  readonly value?: string;
  readonly digits?: number | undefined;
  readonly formula?: string;
  readonly filled?: string;
  readonly region?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly month?: string;
  readonly note?: string;
  readonly imported?: string;
}

const common = commonColumns<ExplainRow>();
const { text, number, integer } = columnsFor<ExplainRow>();

/** A derivation: a row for each formula, before it one for each figure in it and each place that one is from. */
export const explainTable = tableOf<ExplainRow>()(
  'explain --format csv',
  [],
  [
    common.node(({ node }) => node),
    common.nodeName(({ name }) => name),
    common.depth(({ depth }) => depth),
    text('stage', 'the stage of the computation', '计算步骤', ({ stage }) => stage),
    text('method', 'the method of the stage', '该步骤的方法', ({ method }) => method),
    text(
      'row',
      'what the row tells: raw, absence (why there is no score), rule, figure, formula, round and replaced (of a treatment), ahead and behind (of a comparison)',
      '该行的内容：raw（原始值）、absence（没有得分的原因）、rule（规则）、figure（数值）、formula（算式）、round 和 replaced（异常值处理）、ahead 和 behind（比较）',
      ({ row }) => row,
    ),
    text('figure', 'symbol of the figure, or of what the formula gives', '数值或算式结果的符号', (row) => row.figure),
    text(
      'of',
      'whose it is: the code of a node or region, or the round',
      '所属：节点或地区代码，或轮次',
      ({ of }) => of,
    ),
    number(
      'value',
      'the figure, or what the formula comes to, with every digit',
      '数值或算式的结果（全部数字）',
      ({ value }) => value,
    ),
    integer(
      'digits',
      'to how many digits the value is rounded; blank where it is exact',
      '值修约到多少位有效数字；精确则为空',
      ({ digits }) => digits,
    ),
    text('formula', 'the formula in symbols', '以符号表示的算式', ({ formula }) => formula),
    text(
      'filled',
      'the formula with its numbers; of a value that was replaced, the one before',
      '代入数值的算式；如值被替换，则为替换前的值',
      ({ filled }) => filled,
    ),
    text('region', 'code of the region whose figure it is', '数值所属地区的代码', ({ region }) => region),
    text('file', 'file of the figure, relative to the workspace', '数值所在文件（相对于工作区）', ({ file }) => file),
    integer('line', 'line of the figure', '数值所在行', ({ line }) => line || ''),
    integer(
      'column',
      'where the cell of the figure begins in the line, in characters from 1',
      '数值的单元格在行中的起始位置（第几个字符）',
      ({ column }) => column || '',
    ),
    text(
      'month',
      'the month that the figure is of, or from which it is in force',
      '数值所属月份，或生效的起始月份',
      ({ month }) => month,
    ),
    text('note', 'what is said of it', '说明', ({ note }) => note),
    common.imported(({ imported }) => imported),
  ],
);

/** A figure as people read it; blank where there is none. */
function shown(figure: Cell): string {
  return figure === undefined ? '' : shownFigure(figure);
}

const ofNode = commonColumns<NodeTrace>();
const { exact, published, rank, list, integer: whole, text: nodeText } = columnsFor<NodeTrace>();

/** The nodes of a derivation: as data all columns, as text some, of the children of a node and of the indicators that matter most. */
export const nodesTable = tableOf<NodeTrace>()(
  'explain',
  ['node'],
  [
    ofNode.node(({ code }) => code),
    ofNode.nodeName(({ name }) => name, {
      shown: (node, language) => (node.depth === 0 ? explainTexts.total[language] : shownName(node, language)),
    }),
    ofNode.nameEn(({ nameEn }) => nameEn),
    ofNode.depth(({ depth }) => depth),
    exact('weight', 'the weight as written or computed', '权重（照录或算得）', ({ weight }) => weight, {
      title: explainTexts.weight,
      shown: ({ weight }) => shown(weight),
    }),
    exact('effective_weight', 'the weight in the total', '在总分中的有效权重', (node) => node.effectiveWeight, {
      title: explainTexts.columnEffective,
      shown: ({ effectiveWeight }) => shown(effectiveWeight),
    }),
    exact('score', 'the unrounded score', '未修约得分', ({ score }) => score, {
      title: explainTexts.columnScore,
      shown: ({ score }) => shown(score),
    }),
    published('published', 'the score rounded for publication', '公布得分', (node) => node.published, {
      title: explainTexts.columnPublished,
    }),
    exact('contribution', 'effective_weight x score', '贡献值 = 有效权重 × 得分', ({ contribution }) => contribution, {
      title: explainTexts.columnContribution,
      shown: ({ contribution }) => shown(contribution),
    }),
    rank('rank', 'rank within the peer group on this node', '该节点上的组内名次', (node) => node.rank, {
      title: explainTexts.columnRank,
    }),
    whole('peers', 'how many of the peer group have a score on it', '同组有得分的地区数', ({ peers }) => peers),
    exact('best_score', 'the best score of the peers', '同组最高得分', ({ best }) => best?.score),
    exact('loss', 'what the gap costs of the total', '由此失分（按总分计）', ({ best }) => best?.loss, {
      title: explainTexts.columnLoss,
      shown: ({ best }) => shown(best?.loss),
    }),
    exact('gap', 'the best score of the peers less its own', '与同组最高得分之差', ({ best }) => best?.gap, {
      title: explainTexts.columnGap,
      shown: ({ best }) => shown(best?.gap),
    }),
    list('best', 'who has the best score', '得分最高的地区', ({ best }) => best?.regions ?? [], {
      title: explainTexts.columnBest,
    }),
    ofNode.direction(({ indicator }) => indicator?.direction),
    nodeText('unit', 'the unit of its values', '计量单位', ({ indicator }) => indicator?.unit),
    ofNode.raw(({ observed }) => observed?.raw),
    ofNode.status(({ observed }) => observed?.status),
    ofNode.origin(({ observed }) => observed?.origin),
    nodeText('note', 'why it takes no part', '未计入的原因', ({ absence }) => absence?.en, {
      title: explainTexts.note,
      shown: ({ absence }, language) => absence?.[language],
    }),
  ],
);

const duel = columnsFor<Duel>();

function total(figures: readonly Figure[]): NonNullable<Cell> {
  return sum(figures.map(({ value }) => value));
}

/** A weight, and the nodes that it is of. */
function weighed(figures: readonly Figure[]): string {
  return figures.length === 0 ? '0' : `${shownFigure(total(figures))} (${figures.map(({ of }) => of).join(' + ')})`;
}

const VERDICTS = { '1': 'outranks', '0': 'even', '-1': 'outranked' } as const;

/** The comparisons of a region with its peers. */
export const duelsTable = tableOf<Duel>()(
  'explain',
  ['peer'],
  [
    duel.text('peer', 'the other region', '同组地区', ({ peer }) => peer, { title: explainTexts.peer }),
    duel.text(
      'ahead',
      'the weight of the nodes on which it is ahead',
      '领先节点的权重',
      ({ ahead }) => weighed(ahead),
      {
        title: explainTexts.ahead,
      },
    ),
    duel.text(
      'behind',
      'the weight of those on which it is behind',
      '落后节点的权重',
      ({ behind }) => weighed(behind),
      {
        title: explainTexts.behind,
      },
    ),
    duel.text(
      'verdict',
      'which of the two outranks the other',
      '两者比较的结果',
      ({ ahead, behind }) => VERDICTS[compare(total(ahead), total(behind))],
      {
        title: explainTexts.verdict,
        shown: ({ ahead, behind }, language) => {
          return explainTexts[VERDICTS[compare(total(ahead), total(behind))]][language];
        },
      },
    ),
  ],
);
