import type { LeftOut } from '../../analysis/robustness/leave-out.ts';
import type { PeerRanks } from '../../analysis/robustness/rank-distribution.ts';
import type { Robustness } from '../../analysis/robustness/robustness.ts';
import type { SobolIndex } from '../../analysis/robustness/sobol.ts';
import type { StabilityInterval } from '../../analysis/robustness/stability.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { labelOf } from '../../model/label.ts';
import { type Language, wordsIn } from '../../model/localised.ts';
import { inputTerms, wordFor } from '../../model/terms.ts';
import { visible } from '../../model/visible.ts';
import { doubleOf } from '../../numeric/double.ts';
import type { Look } from '../report.ts';
import { type ReaderColumn, readerColumns, terminalTable } from '../table/terminal.ts';
import { type SensitivityRow, type StabilityRow, sensitivityRows, stabilityRows } from './tables.ts';
import { robustnessTexts } from './words.ts';

/** Rows that are printed of a long table; files have them all. */
const ROWS_MOST = 10;

function titled<Row>(
  title: string,
  rows: readonly Row[],
  columns: readonly ReaderColumn<Row>[],
  { chalk, language }: Look,
): string[] {
  const lines = terminalTable(readerColumns(columns, rows, language), (heading) => chalk.dim(heading));
  return ['', chalk.bold(visible(title)), ...lines];
}

function nameOf({ name, nameEn }: IndexNode, language: Language): string {
  return language === 'en' && nameEn !== '' ? nameEn : name;
}

const figureText = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3));

function intervalText({ low, high }: SobolIndex): string {
  return Number.isNaN(low) ? '-' : `${figureText(low)} .. ${figureText(high)}`;
}

const { driver, firstOrder, interval, totalOrder, node, nodeName, meanShift, largestShift } = robustnessTexts;
const { weightShare, fromShare, toShare, byRegion } = robustnessTexts;

/** A level by its number, as Chinese readers count them. */
function ordinal(level: number): string {
  return '一二三四五六'[level] ?? `${level + 1}`;
}

/** What varies, as readers see it: for Chinese readers 一级权重 for weights:dimension. */
export function inputName(name: string, levels: readonly string[], language: Language): string {
  if (language === 'en') return name;
  const { say } = wordsIn(robustnessTexts, language);
  const [kind = '', level = ''] = name.split(':');
  if (kind === 'weights') return say('levelWeights', { level: ordinal(levels.indexOf(level)) });
  if (kind === 'leave-out') return say('leftOutLevel', { level: ordinal(levels.indexOf(level)) });
  return wordFor(inputTerms, kind).zh;
}

const DRIVERS: readonly ReaderColumn<SensitivityRow>[] = [
  { title: driver, align: 'left', shown: ({ input, levels }, language) => inputName(input, levels, language) },
  { title: firstOrder, align: 'right', shown: ({ first }) => figureText(first.value) },
  { title: interval, align: 'right', shown: ({ first }) => intervalText(first) },
  { title: totalOrder, align: 'right', shown: ({ total }) => figureText(total.value) },
  { title: interval, align: 'right', shown: ({ total }) => intervalText(total) },
];

/** A table per peer group of what drives its mean rank shift. */
export function driverTables(robustness: Robustness, look: Look): string[] {
  const { say } = wordsIn(robustnessTexts, look.language);
  const rows = sensitivityRows(robustness) ?? [];
  return (robustness.drivers ?? []).flatMap(({ name: group }) => {
    const own = rows.filter(({ level }) => level === group);
    return titled(
      say('driversTitle', { group: labelOf(robustness.index.workspace, group, look.language) }),
      own,
      DRIVERS,
      look,
    );
  });
}

/** A node that is left out, and whom that shifts most. */
interface LeftOutRow extends LeftOut {
  readonly of: IndexNode;
  readonly largest: string;
}

const LEFT_OUT: readonly ReaderColumn<LeftOutRow>[] = [
  { title: node, align: 'left', shown: ({ of }) => of.code },
  { title: nodeName, align: 'left', shown: ({ of }, language) => nameOf(of, language) },
  { title: meanShift, align: 'right', shown: (row) => row.meanShift.toFixed(2) },
  { title: largestShift, align: 'right', shown: ({ largest }) => largest },
];

/** The region whose rank shifts most without a node, and its shift. */
function largestShiftOf({ ranks }: LeftOut, { regions }: PeerRanks, { index }: Robustness): string {
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
export function leftOutTables(robustness: Robustness, look: Look): string[] {
  const { index, peers, leftOut } = robustness;
  const { say } = wordsIn(robustnessTexts, look.language);
  if (leftOut === undefined) return [];
  return peers.flatMap((group, at) => {
    const own = leftOut.filter((left) => left.group === at);
    const most = own.sort((a, b) => b.meanShift - a.meanShift || a.node - b.node).slice(0, ROWS_MOST);
    const rows = most.map((left) => {
      const of = index.workspace.tree.nodes[left.node] as IndexNode;
      return { ...left, of, largest: largestShiftOf(left, group, robustness) };
    });
    return titled(
      say('leftOutTitle', { group: labelOf(index.workspace, group.name, look.language), count: `${rows.length}` }),
      rows,
      LEFT_OUT,
      look,
    );
  });
}

function percent(share: StabilityInterval['share'], language: Language): string {
  return `${(100 * doubleOf(share)).toFixed(2)}${language === 'en' ? ' ' : ''}%`;
}

const STABILITY: readonly ReaderColumn<StabilityRow>[] = [
  { title: node, align: 'left', shown: (row) => row.node.code },
  { title: nodeName, align: 'left', shown: (row, language) => nameOf(row.node, language) },
  { title: weightShare, align: 'right', shown: ({ share }, language) => percent(share, language) },
  { title: fromShare, align: 'right', shown: ({ low }, language) => percent(low.share, language) },
  { title: byRegion, align: 'left', shown: ({ low, codeOf }) => codeOf(low) },
  { title: toShare, align: 'right', shown: ({ high }, language) => percent(high.share, language) },
  { title: byRegion, align: 'left', shown: ({ high, codeOf }) => codeOf(high) },
];

/** The least part of a weight that it can move by, down or up, before the rank changes. */
function leastMove({ share, low, high }: StabilityInterval): number {
  const [weight, from, to] = [share, low.share, high.share].map(doubleOf) as [number, number, number];
  const down = low.by === undefined ? Number.POSITIVE_INFINITY : weight - from;
  const up = high.by === undefined ? Number.POSITIVE_INFINITY : to - weight;
  return Math.min(down, up) / weight;
}

/** A table per peer group of the weights that can move least, as shares of their siblings' together. */
export function stabilityTables(robustness: Robustness, look: Look): string[] {
  const { say } = wordsIn(robustnessTexts, look.language);
  const all = stabilityRows(robustness) ?? [];
  return robustness.peers.flatMap(({ name: group }) => {
    const own = all.filter((row) => row.group === group);
    const [first] = own;
    if (first === undefined) return [];
    const moves = new Map(own.map((row) => [row, leastMove(row)]));
    const order = (a: StabilityRow, b: StabilityRow): number => {
      const [one = 0, other = 0] = [moves.get(a), moves.get(b)];
      return one === other ? a.node.position - b.node.position : one - other;
    };
    const rows = own.sort(order).slice(0, ROWS_MOST);
    const named = labelOf(robustness.index.workspace, group, look.language);
    const values = { group: named, region: first.of.code, rank: `${first.rank}`, count: `${rows.length}` };
    return titled(say('stabilityTitle', values), rows, STABILITY, look);
  });
}
