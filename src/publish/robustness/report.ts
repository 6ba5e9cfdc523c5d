import type { Robustness } from '../../analysis/robustness/robustness.ts';
import type { UncertainInput } from '../../analysis/robustness/simulation.ts';
import type { SobolIndex } from '../../analysis/robustness/sobol.ts';
import type { StabilityInterval } from '../../analysis/robustness/stability.ts';
import { methods } from '../../methods/index.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { labelOf } from '../../model/label.ts';
import { fillIn, type Language, type Words, wordsIn } from '../../model/localised.ts';
import { shownMethod } from '../../model/method.ts';
import { doubleOf } from '../../numeric/double.ts';
import { statisticText } from '../../tables/figure-texts.ts';
import { columnNamed, columnsAmong } from '../../tables/table.ts';
import { type Block, heading, line, titleBlocks, wholeTable } from '../blocks/blocks.ts';
import { ofBlocks, ofTable, type Report } from '../report.ts';
import { ownName, shownName } from '../shown-name.ts';
import { type AnyColumn, type ReaderColumn, readerColumn } from '../table/terminal.ts';
import { robustnessData } from './json.ts';
import { leftOutNodes, leftOutTable } from './leave-out.ts';
import {
  englishName,
  type RankRow,
  rankRows,
  ranksTable,
  type SensitivityRow,
  type StabilityRow,
  sensitivityRows,
  sensitivityTable,
  shareText,
  stabilityRows,
  stabilityTable,
} from './tables.ts';
import { inputName, robustnessTexts } from './words.ts';

/** Rows that are printed of a long table; files have them all. */
const ROWS_MOST = 10;

function inputText(input: UncertainInput, levels: readonly string[], language: Language): string {
  const { say } = wordsIn(robustnessTexts, language);
  const name = inputName(input.name, levels, language);
  if (input.kind === 'choice') {
    if (input.choice === 'leave-out') return name;
    const table = methods[input.choice];
    const [colon, comma] = language === 'en' ? [': ', ','] : ['：', '、'];
    const labels = input.labels.map((label) => {
      const shown = label.split(',').map((each) => shownMethod(table, each)[language]);
      return shown.join(comma);
    });
    return `${name}${colon}${labels.join(' | ')}`;
  }
  const { law, amount } = input;
  if (law === 'dirichlet') return say('dirichletInput', { name, amount: statisticText(amount) });
  return say('uniformInput', { name, low: statisticText(1 - amount), high: statisticText(1 + amount) });
}

/** The rank stands before the region, as in every ranking; files begin with what a row is of. */
function rankColumns(isNamed: boolean, top: number): AnyColumn<RankRow>[] {
  const { en, zh } = robustnessTexts.leading;
  // The title tells how many ranks are leading.
  const title = { en: fillIn(en, { top: `${top}` }), zh: fillIn(zh, { top: `${top}` }) };
  const statistics = columnsAmong(ranksTable, 'median', 'p05', 'p95', 'top_share', 'mean_shift');
  return [
    columnNamed(ranksTable, 'rank'),
    ...columnsAmong(ranksTable, 'region', 'name'),
    ...(isNamed ? [englishName] : []),
    ...statistics.map((column) => (column.name === 'top_share' ? { ...readerColumn(column), title } : column)),
  ];
}

function intervalColumn(of: (row: SensitivityRow) => SobolIndex): ReaderColumn<SensitivityRow> {
  const shown = ({ low, high }: SobolIndex, language: Language) => {
    return Number.isNaN(low) ? '-' : `${shareText(low)}${language === 'zh' ? '～' : ' .. '}${shareText(high)}`;
  };
  return { title: robustnessTexts.interval, align: 'right', shown: (row, language) => shown(of(row), language) };
}

const driverColumns = (): readonly AnyColumn<SensitivityRow>[] => [
  ...columnsAmong(sensitivityTable, 'input', 'first'),
  intervalColumn(({ first }) => first),
  columnNamed(sensitivityTable, 'total'),
  intervalColumn(({ total }) => total),
];

function nameOf<Row>(of: (row: Row) => IndexNode): ReaderColumn<Row> {
  return { title: robustnessTexts.name, align: 'left', shown: (row, language) => ownName(of(row), language) };
}

const leftOutColumns = () => columnsAmong(leftOutTable, 'left_out', 'name', 'mean_shift', 'largest_shift');

const stabilityColumns = (): readonly AnyColumn<StabilityRow>[] => [
  columnNamed(stabilityTable, 'node'),
  nameOf(({ node }) => node),
  ...columnsAmong(stabilityTable, 'weight', 'low', 'low_by', 'high', 'high_by'),
];

/** The least part of a weight that it can move by, down or up, before the rank changes. */
function leastMove({ share, low, high }: StabilityInterval): number {
  const [weight, from, to] = [share, low.share, high.share].map(doubleOf) as [number, number, number];
  const down = low.by === undefined ? Number.POSITIVE_INFINITY : weight - from;
  const up = high.by === undefined ? Number.POSITIVE_INFINITY : to - weight;
  return Math.min(down, up) / weight;
}

/** The weights that can move least first. */
function tightest(rows: readonly StabilityRow[]): StabilityRow[] {
  const moves = rows.map((row) => ({ row, move: leastMove(row) }));
  moves.sort((a, b) => (a.move === b.move ? a.row.node.position - b.row.node.position : a.move - b.move));
  return moves.map(({ row }) => row).slice(0, ROWS_MOST);
}

/** Tells what robustness found in one language: a table of ranks per peer group, then what else was asked for. */
class RobustnessOutline {
  readonly #robustness: Robustness;
  readonly #words: Words<keyof typeof robustnessTexts>;

  constructor(robustness: Robustness, language: Language) {
    this.#robustness = robustness;
    this.#words = wordsIn(robustnessTexts, language);
  }

  #group(name: string): string {
    return labelOf(this.#robustness.index.workspace, name, this.#words.language);
  }

  #section<Row>(title: string, columns: readonly AnyColumn<Row>[], rows: readonly Row[]): Block[] {
    return [heading(1, title), wholeTable(0, columns, rows, this.#words.language)];
  }

  #head(): Block[] {
    const { index, plan, inputs } = this.#robustness;
    const { language, say } = this.#words;
    const { settings } = index.workspace;
    const varying = inputs.map((input) => inputText(input, settings.levels, language));
    const told = varying.length > 0 ? varying : say('nothingVaries');
    const name = shownName({ name: settings.name, nameEn: settings.nameEn ?? '' }, language);
    return [
      ...titleBlocks(`${name}  ${index.data.month}`, settings, language),
      line(0, say('drawn', { draws: `${plan.draws}`, seed: `${plan.seed}`, inputs: told })),
    ];
  }

  #ranks(): Block[] {
    const { index, peers, plan } = this.#robustness;
    const { language, say } = this.#words;
    const isNamed = language === 'en' && index.workspace.regions.list.some(({ nameEn }) => nameEn !== '');
    const rows = rankRows(this.#robustness);
    return peers.flatMap(({ name }) => {
      const own = rows.filter(({ level }) => level === name);
      const title = say('robustGroup', { group: this.#group(name), ranked: `${own.length}` });
      return this.#section(title, rankColumns(isNamed, plan.top), own);
    });
  }

  /** A table per peer group of what drives its mean rank shift. */
  #drivers(): Block[] {
    const rows = sensitivityRows(this.#robustness) ?? [];
    return (this.#robustness.drivers ?? []).flatMap(({ name }) => {
      const own = rows.filter(({ level }) => level === name);
      return this.#section(this.#words.say('driversTitle', { group: this.#group(name) }), driverColumns(), own);
    });
  }

  /** A table per peer group of the nodes without which ranks shift most. */
  #leftOut(): Block[] {
    const nodes = leftOutNodes(this.#robustness);
    if (nodes === undefined) return [];
    return this.#robustness.peers.flatMap(({ name }) => {
      const own = nodes.filter(({ level }) => level === name);
      const most = own.sort((a, b) => b.meanShift - a.meanShift || a.node.position - b.node.position);
      const rows = most.slice(0, ROWS_MOST);
      const title = this.#words.say('leftOutTitle', { group: this.#group(name), count: `${rows.length}` });
      return this.#section(title, leftOutColumns(), rows);
    });
  }

  /** A table per peer group of the weights that can move least, as shares of their siblings' together. */
  #stability(): Block[] {
    const all = stabilityRows(this.#robustness) ?? [];
    return this.#robustness.peers.flatMap(({ name }) => {
      const rows = tightest(all.filter(({ group }) => group === name));
      const [first] = rows;
      if (first === undefined) return [];
      const leader = { region: first.of.code, rank: `${first.rank}` };
      const title = this.#words.say('stabilityTitle', { group: this.#group(name), ...leader, count: `${rows.length}` });
      return this.#section(title, stabilityColumns(), rows);
    });
  }

  blocks(): readonly Block[] {
    return [...this.#head(), ...this.#ranks(), ...this.#drivers(), ...this.#leftOut(), ...this.#stability()];
  }
}

/** What robustness found in every form; its CSV is of ranks. */
export function robustnessReport(robustness: Robustness): Report {
  const { text } = ofBlocks((language) => new RobustnessOutline(robustness, language).blocks());
  return {
    text,
    ...ofTable(ranksTable, () => rankRows(robustness), undefined),
    json: () => robustnessData(robustness),
  };
}
