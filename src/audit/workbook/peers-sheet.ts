import { usesOf } from '../../formula/uses.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import type { MissingMethod } from '../../model/method.ts';
import type { PeerGroup } from '../../model/region.ts';
import { cellIn } from './addresses.ts';
import { formats } from './figures.ts';
import { FIRST_COLUMN, type Layout, type Leaf } from './layout.ts';
import { NOT_APPLICABLE } from './raw-formulas.ts';
import { formula, heading, type Sheet, type SheetCell, title, words } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

/** What is worked out once for a peer group: statistics of the values that are scored, but where something else is said. */
export const peerStatistics = {
  imputed: { en: 'imputed for missing', zh: '缺失者的插补值' },
  low: { en: 'low quantile', zh: '低分位数' },
  high: { en: 'high quantile', zh: '高分位数' },
  n: { en: 'n', zh: 'n' },
  min: { en: 'min', zh: '最小' },
  max: { en: 'max', zh: '最大' },
  mean: { en: 'mean', zh: '均值' },
  sd: { en: 'standard deviation (n - 1)', zh: '标准差（n - 1）' },
  screened: { en: 'left out: 1', zh: '剔除：1' },
} as const;

export type PeerStatistic = keyof typeof peerStatistics;

const FIRST = 3;

/** Whether an indicator is left out for peer groups of which too few report it. */
export function isScreened({ indicator }: Leaf): boolean {
  return methodNamed<MissingMethod>(methods.missing, indicator.missing).screens;
}

function isUsed(statistic: PeerStatistic, leaf: Leaf): boolean {
  const { missing, treatment, scoring } = leaf.indicator;
  if (statistic === 'imputed') return missing === 'mean' || missing === 'median';
  if (statistic === 'low' || statistic === 'high') return treatment === 'clip-quantiles';
  if (statistic === 'mean' || statistic === 'sd') {
    return usesOf(methodNamed(methods.scoring, scoring).score).statistics.has(statistic);
  }
  return statistic === 'screened' ? isScreened(leaf) : true;
}

function ifAny(cells: string, content: string): string {
  return `IF(COUNT(${cells})=0,"",${content})`;
}

/** The sheet of what peer groups report, and where each statistic stands. */
export class Peers {
  readonly #layout: Layout;
  readonly #statistics: readonly PeerStatistic[];

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#statistics = (Object.keys(peerStatistics) as PeerStatistic[]).filter((statistic) => {
      return layout.leaves.some((leaf) => isUsed(statistic, leaf));
    });
  }

  #rowOf(statistic: PeerStatistic, group: PeerGroup): number {
    return FIRST + this.#layout.groups.indexOf(group) * this.#statistics.length + this.#statistics.indexOf(statistic);
  }

  /** Where a statistic of an indicator stands. */
  cell(statistic: PeerStatistic, { node }: Leaf, group: PeerGroup): string {
    return cellIn(this.#layout.name('peers'), this.#layout.columnOf(node), this.#rowOf(statistic, group), 'row');
  }

  /** The row that says what is left out, where anything may be. */
  screenedRow(group: PeerGroup): number | undefined {
    return this.#statistics.includes('screened') ? this.#rowOf('screened', group) : undefined;
  }

  #formula(statistic: PeerStatistic, leaf: Leaf, group: PeerGroup): string {
    const layout = this.#layout;
    const values = layout.groupCells(layout.valueStage, leaf, group);
    const adjusted = layout.groupCells('adjusted', leaf, group);
    const raw = layout.groupCells('raw', leaf, group);
    const clipped = layout.stages.includes('treated')
      ? layout.groupCells(layout.stageBefore('treated'), leaf, group)
      : values;
    const formulas: Readonly<Record<PeerStatistic, string>> = {
      imputed: ifAny(adjusted, `${leaf.indicator.missing === 'mean' ? 'AVERAGE' : 'MEDIAN'}(${adjusted})`),
      low: ifAny(clipped, `PERCENTILE(${clipped},quantile_low)`),
      high: ifAny(clipped, `PERCENTILE(${clipped},quantile_high)`),
      n: `COUNT(${values})`,
      min: ifAny(values, `MIN(${values})`),
      max: ifAny(values, `MAX(${values})`),
      mean: ifAny(values, `AVERAGE(${values})`),
      sd: `IF(COUNT(${values})<2,"",STDEV(${values}))`,
      screened: `IF(COUNT(${adjusted})<min_availability*(ROWS(${raw})-COUNTIF(${raw},"${NOT_APPLICABLE}"))*(1-tie),1,0)`,
    };
    return formulas[statistic];
  }

  #row(statistic: PeerStatistic, group: PeerGroup): (SheetCell | undefined)[] {
    const layout = this.#layout;
    const format = statistic === 'n' || statistic === 'screened' ? formats.whole : formats.value;
    const cells = layout.leaves.map((leaf) => {
      return isUsed(statistic, leaf) ? formula(this.#formula(statistic, leaf, group), format) : undefined;
    });
    return [words(layout.label(group.name)), words(layout.say(peerStatistics[statistic])), undefined, ...cells];
  }

  sheet(): Sheet {
    const layout = this.#layout;
    const blanks = Array.from({ length: FIRST_COLUMN }, () => heading(''));
    return {
      name: layout.name('peers'),
      widths: [16, 26, 4, ...layout.leaves.map(() => 12)],
      frozen: { rows: FIRST, columns: FIRST_COLUMN },
      heights: new Map([[2, 48]]),
      rows: [
        [title(layout.say(sheetTitles.peers))],
        [...blanks, ...layout.leaves.map(({ node }) => heading(node.code))],
        [...blanks, ...layout.leaves.map(({ node }) => heading(layout.nameOf(node)))],
        ...layout.groups.flatMap((group) => this.#statistics.map((statistic) => this.#row(statistic, group))),
      ],
    };
  }
}
