import { rankChange, scoreChange } from '../../analysis/change/order-of-change.ts';
import {
  type ComparisonReport,
  type Effect,
  effects,
  type NodeChange,
  type RegionChange,
} from '../../model/comparison.ts';
import type { Exact, Rounding } from '../../model/exact.ts';
import { labelOf, NO_LABELS } from '../../model/label.ts';
import { visible } from '../../model/visible.ts';
import { isZero, roundTo } from '../../numeric/exact.ts';
import { publishedText, rankText } from '../../tables/figure-texts.ts';
import type { Painter } from '../painter.ts';
import { movementText } from '../shown-figure.ts';
import { type TerminalColumn, terminalTable } from '../table/terminal.ts';
import type { ComparisonWords } from './words.ts';

/** How a comparison is to look. */
export interface ComparisonStyle {
  readonly words: ComparisonWords;
  readonly chalk: Painter;
}

/** Decimals that effects are shown with beyond the published ones. */
const MORE_DECIMALS = 2;
const ROUNDING: Rounding = 'half-even';

type Shown = Effect | 'rounding';

/** A node of a region, or its total: a row of a table. */
interface Row {
  readonly region: RegionChange;
  readonly node: NodeChange;
}

class ComparisonTables {
  readonly #report: ComparisonReport;
  readonly #style: ComparisonStyle;

  constructor(report: ComparisonReport, style: ComparisonStyle) {
    this.#report = report;
    this.#style = style;
  }

  #amount({ region, node }: Row, effect: Shown): Exact | undefined {
    const amount = effect === 'rounding' ? (node.depth === 0 ? region.rounding : undefined) : node.effects?.[effect];
    return this.#shown(amount);
  }

  /** An amount of the unrounded total as it is shown. */
  #shown(amount: Exact | undefined): Exact | undefined {
    return amount && roundTo(amount, this.#report.decimals + MORE_DECIMALS, ROUNDING);
  }

  /** The effects that are more than nothing anywhere, each a column. */
  #effects(rows: readonly Row[]): TerminalColumn[] {
    return [...effects, 'rounding' as const].flatMap((effect): TerminalColumn[] => {
      const amounts = rows.map((row) => this.#amount(row, effect));
      if (amounts.every((amount) => amount === undefined || isZero(amount))) return [];
      return [{ heading: this.#style.words.effect(effect), align: 'right', cells: amounts.map(publishedText) }];
    });
  }

  #standings(rows: readonly Row[]): { ranks: TerminalColumn[]; scores: TerminalColumn[] } {
    const { say } = this.#style.words;
    const right = (heading: string, cell: (node: NodeChange) => string): TerminalColumn => {
      return { heading, align: 'right', cells: rows.map(({ node }) => cell(node)) };
    };
    return {
      ranks: [
        right(say('rank'), ({ after }) => rankText(after?.rank)),
        right(say('rankBefore'), ({ before }) => rankText(before?.rank)),
        right(say('movement'), (node) => movementText(rankChange(node))),
      ],
      scores: [
        right(say('score'), ({ after }) => publishedText(after?.published)),
        right(say('scoreBefore'), ({ before }) => publishedText(before?.published)),
        right(say('change'), (node) => publishedText(scoreChange(node))),
      ],
    };
  }

  #lines(columns: readonly TerminalColumn[]): string[] {
    return terminalTable(columns, (heading) => this.#style.chalk.dim(heading));
  }

  #counts(regions: readonly RegionChange[], group: string): string {
    const changes = regions.flatMap(({ nodes: [total] }) => (total && scoreChange(total)) ?? []);
    const count = (isSo: (coefficient: bigint) => boolean): string => {
      return `${changes.filter(({ coefficient }) => isSo(coefficient)).length}`;
    };
    const rose = count((coefficient) => coefficient > 0n);
    const fell = count((coefficient) => coefficient < 0n);
    const stayed = count((coefficient) => coefficient === 0n);
    return this.#style.words.say('group', { group: this.#groupOf(group), rose, fell, stayed });
  }

  /** A peer group's regions by the change of their totals. */
  group(regions: readonly RegionChange[], group: string): string[] {
    const { words, chalk } = this.#style;
    const rows = regions.flatMap((region) =>
      region.nodes[0] === undefined ? [] : [{ region, node: region.nodes[0] }],
    );
    const { ranks, scores } = this.#standings(rows);
    const left = (heading: string, cell: (region: RegionChange) => string): TerminalColumn => {
      return { heading, align: 'left', cells: regions.map(cell) };
    };
    const isNamed = words.language === 'en' && regions.some(({ nameEn }) => nameEn !== '');
    const names = [
      left(words.say('code'), ({ code }) => code),
      left(words.say('region'), ({ name }) => name),
      ...(isNamed ? [left(words.say('english'), ({ nameEn }) => nameEn)] : []),
    ];
    const title = chalk.bold(visible(this.#counts(regions, group)));
    return ['', title, ...this.#lines([...ranks, ...names, ...scores, ...this.#effects(rows)])];
  }

  /** A region's nodes, each with its part in the change of the total. */
  region(region: RegionChange, nodes: readonly NodeChange[]): string[] {
    const { words, chalk } = this.#style;
    const rows = nodes.map((node) => ({ region, node }));
    const { ranks, scores } = this.#standings(rows);
    const isEnglish = words.language === 'en';
    const nameOf = ({ depth, name, nameEn }: NodeChange): string => {
      return depth === 0 ? words.say('total') : (isEnglish && nameEn) || name;
    };
    const codes: TerminalColumn = { heading: words.say('node'), align: 'left', cells: nodes.map(({ code }) => code) };
    const names: TerminalColumn = { heading: words.say('name'), align: 'left', cells: nodes.map(nameOf) };
    const name = [region.name, isEnglish ? region.nameEn : ''].filter((text) => text !== '').join(' ');
    const heading = words.say('heading', { code: region.code, name, group: this.#groupOf(region.group) });
    const parts = nodes.map(({ change }) => this.#shown(change));
    const part: TerminalColumn = { heading: words.say('part'), align: 'right', cells: parts.map(publishedText) };
    const isNamed = nodes.some(({ name }) => name !== '');
    const columns = [codes, ...(isNamed ? [names] : []), ...scores, ...ranks, part, ...this.#effects(rows)];
    return ['', chalk.bold(visible(heading)), ...this.#lines(columns)];
  }

  #groupOf(name: string): string {
    return labelOf(this.#report.labelled ?? NO_LABELS, name, this.#style.words.language);
  }

  title(): string[] {
    const { words, chalk } = this.#style;
    const { index, states, synthetic, approach } = this.#report;
    const named = index.en === index.zh || words.language === 'zh' ? index.zh : `${index.zh} (${index.en})`;
    return [
      chalk.bold(visible(`${named}  ${states.join(' → ')}`)),
      ...(synthetic ? [chalk.yellow(words.say('synthetic'))] : []),
      chalk.dim(words.approach(approach)),
    ];
  }
}

/** Who rose and fell, a table per peer group, with what their changes are made of. */
export function comparisonText(report: ComparisonReport, style: ComparisonStyle): readonly string[] {
  const tables = new ComparisonTables(report, style);
  const groups = [...new Set(report.regions.map(({ group }) => group))];
  const lines = groups.flatMap((group) => {
    return tables.group(
      report.regions.filter((region) => region.group === group),
      group,
    );
  });
  return [...tables.title(), ...lines];
}

/** A node, by default the total, and its children. */
function withChildren(nodes: readonly NodeChange[], code: string | undefined): readonly NodeChange[] {
  const at = code === undefined ? 0 : nodes.findIndex((node) => node.code === code);
  const top = nodes[at] as NodeChange;
  const end = nodes.findIndex((node, other) => other > at && node.depth <= top.depth);
  const below = nodes.slice(at, end === -1 ? undefined : end);
  return below.filter(({ depth }) => depth <= top.depth + 1);
}

/** What the change of a region's total is made of, node by node: a node, by default the total, and its children. */
export function regionText(
  report: ComparisonReport,
  code: string | undefined,
  style: ComparisonStyle,
): readonly string[] {
  const tables = new ComparisonTables(report, style);
  const lines = report.regions.flatMap((region) => tables.region(region, withChildren(region.nodes, code)));
  return [...tables.title(), ...lines];
}
