import { rule } from '../../formula/expressions.ts';
import { formulaTold, methodFormula } from '../../formula/symbols.ts';
import { constant, ln, max, min, minus, plus, says, times, x } from '../../formula/term.ts';
import { ValueCase } from '../../formula/value-case.ts';
import type { Exact } from '../../model/exact.ts';
import type { Round } from '../../model/formula.ts';
import { type Localised, type Wording, worded } from '../../model/localised.ts';
import type { TellTreatment, TreatColumn, TreatedColumn, TreatmentCase, TreatmentMethod } from '../../model/method.ts';
import { settingTable } from '../../model/setting-table/index.ts';
import type { WinsorizeLimits } from '../../model/settings.ts';
import { absolute } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { type ColumnStatistics, describeColumn } from '../../numeric/statistics.ts';
import { cited, coinr } from '../sources.ts';
import { toldBy, treatedBy } from './declare.ts';

const DRAWN_IN = 'winsorized';
const LOGARITHM = 'log';
/** What is left when drawing extremes in was not enough. */
const logarithm = ln(plus(minus(x, min), times(constant(0.01), minus(max, min))));

const UNTOUCHED = rule('the value stays as it is', '数值不变');
const BECAME_NEXT = rule('the extreme became the next value', '极值改为次极值');
const NOT_ENOUGH = rule(
  'drawing extremes in was not enough: the logarithm of the group as it was',
  '缩尾后仍未通过检验：改取缩尾前数值的对数',
);

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
  return { values, marks: values.map((value, at) => (value === original[at] ? undefined : DRAWN_IN)) };
}

const winsorizeOnly: TreatColumn = (values, limits) => marked(winsorize(values, limits.winsorize).values, values);

async function winsorizeOrLog(): Promise<TreatColumn> {
  const logarithms = await treatedBy(logarithm, 'value');
  return (values, limits) => {
    const winsorized = winsorize(values, limits.winsorize);
    if (!winsorized.isSkewed) return marked(winsorized.values, values);
    return { values: logarithms(values, limits), marks: values.map(() => LOGARITHM) };
  };
}

/** What each round replaced; none where the column passed as it was. */
function roundsOf({ values: original, source, limits }: TreatmentCase): readonly Round[] {
  const columns = winsorizeRounds(original, limits.winsorize);
  if (columns.length === 1) return [];
  return columns.map(({ values, statistics: { skewness, kurtosis } }, round) => {
    const next = columns[round + 1]?.values ?? values;
    const replaced = values.flatMap((from, at) => {
      const to = next[at] as Exact;
      return to === from ? [] : [{ region: source(at).region, from, to }];
    });
    return { skewness, kurtosis, replaced };
  });
}

async function told(): Promise<TellTreatment> {
  const tellLogarithm = await toldBy(logarithm);
  return (treated) => {
    const { values, at, mark, source } = treated;
    const rounds = roundsOf(treated);
    if (mark === LOGARITHM) return { ...tellLogarithm(treated), rounds, rules: [NOT_ENOUGH] };
    const own = new ValueCase({ values, at, sourceOf: source });
    if (mark === undefined) return { rounds, rules: [UNTOUCHED], expression: own.x };
    return { rounds, rules: [BECAME_NEXT], figures: [own.x], expression: own.held('next', treated.treated) };
  };
}

const UNWRITTEN = rule(
  'winsorized until the column passes: rounds of a procedure, not a formula',
  '逐轮缩尾直至通过检验：是步骤而非公式',
);
const RULE = says(
  'while |skewness| >= {skewness} and kurtosis >= {kurtosis} and fewer than {points} values are treated, the extreme becomes the next',
  '当 |skewness| >= {skewness} 且 kurtosis >= {kurtosis} 且已处理的值少于 {points} 个，将极端值改为次极端值',
);
const THEN = says('{rule}; then {logarithm}', '{rule}；然后 {logarithm}');

function wordedIn(text: Localised, values: Readonly<Record<string, Wording>>): Localised {
  return { en: worded(text, 'en', values), zh: worded(text, 'zh', values) };
}

/** The rule, with the limits that count where pingan.json writes none. */
function ruleText(): Localised {
  const { skewness, kurtosis, points } = settingTable.winsorize.fallback as Readonly<
    Record<keyof WinsorizeLimits, number>
  >;
  return wordedIn(RULE, { skewness: `${skewness}`, kurtosis: `${kurtosis}`, points: `${points}` });
}

function ruleThenLogarithm(): Localised {
  return wordedIn(THEN, { rule: ruleText(), logarithm: methodFormula(logarithm).text });
}

export const winsorizeMethod: TreatmentMethod = {
  label: { en: 'winsorization, then the logarithm', zh: '缩尾' },
  about: {
    en: 'Draws outliers in, one after the other, ties together, until the peer group passes; where that is not enough, takes the logarithm of the group as it was. For composite indices as the JRC builds them. Limits: "winsorize" in pingan.json.',
    zh: '将同组偏斜一侧的极值（并列者一并）依次改为次极值，直至通过偏度、峰度检验；仍不通过则改取缩尾前数值的对数。界限见 pingan.json 的 "winsorize"。',
  },
  formula: () => formulaTold(ruleThenLogarithm()),
  source: cited(
    'COINr, qTreat; European Commission, Joint Research Centre',
    'COINr, qTreat；欧盟委员会联合研究中心（JRC）',
  ),
  leavesUnit: true,
  marks: { [DRAWN_IN]: 'peer', [LOGARITHM]: 'value' },
  value: undefined,
  unwritten: UNWRITTEN,
  kernel: winsorizeOrLog,
  told,
};

export const winsorizeOnlyMethod: TreatmentMethod = {
  label: { en: 'winsorization', zh: '只缩尾' },
  about: {
    en: 'As winsorize, without the logarithm: values keep their unit.',
    zh: '同缩尾（winsorize），但不取对数，数值保持原单位。',
  },
  formula: () => formulaTold(ruleText()),
  source: coinr('winsorise'),
  leavesUnit: false,
  marks: { [DRAWN_IN]: 'peer' },
  value: undefined,
  unwritten: UNWRITTEN,
  kernel: async () => winsorizeOnly,
  told,
};
