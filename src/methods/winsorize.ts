import type { Exact } from '../model/exact.ts';
import type { TreatColumn, TreatedColumn, TreatmentMethod } from '../model/method.ts';
import type { WinsorizeLimits } from '../model/settings.ts';
import { absolute, add, compare, multiply, subtract } from '../numeric/exact.ts';
import { alikeForTies, compareSnapped } from '../numeric/order.ts';
import { type ColumnStatistics, describeColumn } from '../numeric/statistics.ts';

const HUNDREDTH: Exact = { coefficient: 1n, exponent: -2 };

/** Whether both limits are reached. A column too short or too flat to have skewness and kurtosis is not skewed. */
function isSkewed({ skewness, kurtosis }: ColumnStatistics, limits: WinsorizeLimits): boolean {
  if (skewness === undefined || kurtosis === undefined) return false;
  return compareSnapped(absolute(skewness), limits.skewness) >= 0 && compareSnapped(kurtosis, limits.kurtosis) >= 0;
}

/** The extreme on the skewed side, with its ties, made the next value. */
function drawIn(values: readonly Exact[], { skewness, minAt, maxAt }: ColumnStatistics): readonly Exact[] {
  const isHigh = skewness !== undefined && skewness.coefficient >= 0n;
  const extremes = new Set(isHigh ? maxAt : minAt);
  const nearer = isHigh ? 1 : -1;
  const others = values.filter((_, at) => !extremes.has(at));
  const next = others.reduce((a, b) => (compareSnapped(b, a) === nearer ? b : a));
  return values.map((value, at) => (extremes.has(at) ? next : value));
}

interface Winsorized {
  readonly values: readonly Exact[];
  readonly isSkewed: boolean;
}

/** A column at one point of its treatment. */
export interface WinsorizeRound {
  readonly values: readonly Exact[];
  readonly statistics: ColumnStatistics;
}

/** The column as it was, then after each round of drawing extremes in, until it passes or enough values are treated. */
export function winsorizeRounds(values: readonly Exact[], limits: WinsorizeLimits): readonly WinsorizeRound[] {
  let last: WinsorizeRound = { values, statistics: describeColumn(values) };
  const rounds = [last];
  let treated = 0;
  while (isSkewed(last.statistics, limits) && treated < limits.points) {
    const current = drawIn(last.values, last.statistics);
    treated = current.filter((value, at) => value !== values[at]).length;
    last = { values: current, statistics: describeColumn(current) };
    rounds.push(last);
  }
  return rounds;
}

/** Draws extremes in; a column that this would level is left alone. */
function winsorize(values: readonly Exact[], limits: WinsorizeLimits): Winsorized {
  const last = winsorizeRounds(values, limits).at(-1) as WinsorizeRound;
  if (last.statistics.distinct === 1) return { values, isSkewed: false };
  return { values: last.values, isSkewed: isSkewed(last.statistics, limits) };
}

function marked(values: readonly Exact[], original: readonly Exact[]): TreatedColumn {
  return { values, marks: values.map((value, at) => (value === original[at] ? undefined : 'winsorized')) };
}

/** ln(x - min + (max - min) / 100), values that tie alike. */
function logarithms(values: readonly Exact[], logarithm: (value: Exact) => Exact): TreatedColumn {
  const least = values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
  const greatest = values.reduce((a, b) => (compare(b, a) > 0 ? b : a));
  const lift = multiply(HUNDREDTH, subtract(greatest, least));
  const lifted = alikeForTies((value) => logarithm(add(subtract(value, least), lift)));
  return { values: values.map(lifted), marks: values.map(() => 'log') };
}

const winsorizeOnly: TreatColumn = (values, limits) => marked(winsorize(values, limits.winsorize).values, values);

function winsorizeOrLog(logarithm: (value: Exact) => Exact): TreatColumn {
  return (values, limits) => {
    const winsorized = winsorize(values, limits.winsorize);
    return winsorized.isSkewed ? logarithms(values, logarithm) : marked(winsorized.values, values);
  };
}

const RULE =
  'while |skewness| >= 2 and kurtosis >= 3.5 and fewer than 5 values are treated, the extreme becomes the next';

export const winsorizeMethod: TreatmentMethod = {
  label: { en: 'winsorization, then the logarithm', zh: '缩尾' },
  about: {
    en: 'Draws outliers in, one after the other, ties together, until the peer group passes; where that is not enough, takes the logarithm of the group as it was. For composite indices as the JRC builds them. Limits: "winsorize" in pingan.json.',
    zh: '将同组偏斜一侧的极值（并列者一并）依次改为次极值，直至通过偏度、峰度检验；仍不通过则改取缩尾前数值的对数。界限见 pingan.json 的 "winsorize"。',
  },
  formula: `${RULE}; then ln(x - min + 0.01 (max - min))`,
  source: 'COINr, qTreat; European Commission, Joint Research Centre',
  leavesUnit: true,
  kernel: async () => winsorizeOrLog((await import('../numeric/transcendental.ts')).naturalLogarithm),
};

export const winsorizeOnlyMethod: TreatmentMethod = {
  label: { en: 'winsorization', zh: '只缩尾' },
  about: {
    en: 'As winsorize, without the logarithm: values keep their unit.',
    zh: '同缩尾（winsorize），但不取对数，数值保持原单位。',
  },
  formula: RULE,
  source: 'COINr, winsorise',
  leavesUnit: false,
  kernel: async () => winsorizeOnly,
};
