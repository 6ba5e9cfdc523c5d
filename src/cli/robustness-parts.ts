import type { LeftOut } from '../analysis/robustness/leave-out.ts';
import type { PeerRanks } from '../analysis/robustness/rank-distribution.ts';
import type { Robustness } from '../analysis/robustness/robustness.ts';
import type { SobolIndex } from '../analysis/robustness/sobol.ts';
import type { StabilityEnd, StabilityInterval } from '../analysis/robustness/stability.ts';
import type { IndexNode } from '../model/index-tree.ts';
import { inputTerms, wordFor } from '../model/terms.ts';
import { visible } from '../model/visible.ts';
import { doubleOf } from '../numeric/double.ts';
import { type TerminalColumn, terminalTable } from '../publish/terminal-table.ts';
import type { TableStyle } from './ranked-tables.ts';

/** Rows that are printed of a long table; files have them all. */
const ROWS_MOST = 10;

type Columns<Row> = readonly (readonly [
  heading: string,
  align: TerminalColumn['align'],
  cellOf: (row: Row) => string,
])[];

function titled<Row>(title: string, rows: readonly Row[], columns: Columns<Row>, { chalk }: TableStyle): string[] {
  const table = columns.map(([heading, align, cellOf]) => ({ heading, align, cells: rows.map(cellOf) }));
  return ['', chalk.bold(visible(title)), ...terminalTable(table, (heading) => chalk.dim(heading))];
}

function nameOf({ name, nameEn }: IndexNode, { english }: TableStyle): string {
  return english && nameEn !== '' ? nameEn : name;
}

const figureText = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3));

function intervalText({ low, high }: SobolIndex): string {
  return Number.isNaN(low) ? '-' : `${figureText(low)} .. ${figureText(high)}`;
}

/** What varies, as readers see it: for Chinese readers 一级权重 for weights:dimension. */
export function inputName(name: string, { say, english, levels }: InputStyle): string {
  if (english) return name;
  const [kind = '', level = ''] = name.split(':');
  if (kind === 'weights') return say('levelWeights', { level: ordinal(levels.indexOf(level)) });
  if (kind === 'leave-out') return say('leftOutLevel', { level: ordinal(levels.indexOf(level)) });
  return wordFor(inputTerms, kind).zh;
}

/** What tells inputs to readers: the words, and the levels of the index. */
export interface InputStyle extends Pick<TableStyle, 'say' | 'english'> {
  readonly levels: readonly string[];
}

/** A level by its number, as Chinese readers count them. */
function ordinal(level: number): string {
  return '一二三四五六'[level] ?? `${level + 1}`;
}

/** A table per peer group of what drives its mean rank shift. */
export function driverTables({ index, inputs, drivers = [] }: Robustness, style: TableStyle): string[] {
  const { say } = style;
  const shown = { ...style, levels: index.workspace.settings.levels };
  return drivers.flatMap(({ name, sensitivities }) => {
    const rows = sensitivities.map((sensitivity, at) => ({
      ...sensitivity,
      input: inputName(inputs[at]?.name ?? '', shown),
    }));
    return titled(
      say('driversTitle', { group: name }),
      rows,
      [
        [say('driver'), 'left', ({ input }) => input],
        [say('firstOrder'), 'right', ({ first }) => figureText(first.value)],
        [say('interval'), 'right', ({ first }) => intervalText(first)],
        [say('totalOrder'), 'right', ({ total }) => figureText(total.value)],
        [say('interval'), 'right', ({ total }) => intervalText(total)],
      ],
      style,
    );
  });
}

/** The region whose rank shifts most without a node, and by how much. */
function largestShift({ ranks }: LeftOut, { regions }: PeerRanks, { index }: Robustness): string {
  let [largest, found] = [0, ''];
  for (const [place, { region, rank }] of regions.entries()) {
    const shift = (ranks[place] as number) - rank;
    if (Math.abs(shift) <= Math.abs(largest)) continue;
    largest = shift;
    found = index.workspace.regions.list[region]?.code ?? '';
  }
  return largest === 0 ? '-' : `${largest > 0 ? '+' : ''}${largest} ${found}`;
}

/** A table per peer group of the nodes without which ranks shift most. */
export function leftOutTables(robustness: Robustness, style: TableStyle): string[] {
  const { index, peers, leftOut } = robustness;
  const { say } = style;
  if (leftOut === undefined) return [];
  return peers.flatMap((group, at) => {
    const own = leftOut.filter((left) => left.group === at);
    const most = own.sort((a, b) => b.meanShift - a.meanShift || a.node - b.node).slice(0, ROWS_MOST);
    const nodeOf = ({ node }: LeftOut): IndexNode => index.workspace.tree.nodes[node] as IndexNode;
    return titled(
      say('leftOutTitle', { group: group.name, count: `${most.length}` }),
      most,
      [
        [say('node'), 'left', (left) => nodeOf(left).code],
        [say('nodeName'), 'left', (left) => nameOf(nodeOf(left), style)],
        [say('meanShift'), 'right', ({ meanShift }) => meanShift.toFixed(2)],
        [say('largestShift'), 'right', (left) => largestShift(left, group, robustness)],
      ],
      style,
    );
  });
}

/** The least part of a weight that it can move by, down or up, before the rank changes. */
function leastMove({ share, low, high }: StabilityInterval): number {
  const [weight, from, to] = [share, low.share, high.share].map(doubleOf) as [number, number, number];
  const down = low.by === undefined ? Number.POSITIVE_INFINITY : weight - from;
  const up = high.by === undefined ? Number.POSITIVE_INFINITY : to - weight;
  return Math.min(down, up) / weight;
}

/** A table per peer group of the weights that can move least, as shares of their siblings' together. */
export function stabilityTables({ index, peers, stability }: Robustness, style: TableStyle): string[] {
  const { say } = style;
  const { list } = index.workspace.regions;
  if (stability === undefined) return [];
  const percent = (share: StabilityInterval['share']): string =>
    `${(100 * doubleOf(share)).toFixed(2)}${style.english ? ' ' : ''}%`;
  const by = ({ by: region }: StabilityEnd): string => (region === undefined ? '' : (list[region]?.code ?? ''));
  return peers.flatMap(({ name }) => {
    const own = stability.filter(({ group }) => group === name);
    const [first] = own;
    if (first === undefined) return [];
    const moves = new Map(own.map((interval) => [interval, leastMove(interval)]));
    const order = (a: StabilityInterval, b: StabilityInterval): number => {
      const [one = 0, other = 0] = [moves.get(a), moves.get(b)];
      return one === other ? a.node.position - b.node.position : one - other;
    };
    const rows = own.sort(order).slice(0, ROWS_MOST);
    const values = { group: name, region: list[first.region]?.code ?? '', rank: `${first.rank}` };
    return titled(
      say('stabilityTitle', { ...values, count: `${rows.length}` }),
      rows,
      [
        [say('node'), 'left', ({ node }) => node.code],
        [say('nodeName'), 'left', ({ node }) => nameOf(node, style)],
        [say('weightShare'), 'right', ({ share }) => percent(share)],
        [say('fromShare'), 'right', ({ low }) => percent(low.share)],
        [say('byRegion'), 'left', ({ low }) => by(low)],
        [say('toShare'), 'right', ({ high }) => percent(high.share)],
        [say('byRegion'), 'left', ({ high }) => by(high)],
      ],
      style,
    );
  });
}
