import type { methods } from '../../methods/index.ts';
import { type WinsorizeRound, winsorizeRounds } from '../../methods/winsorize.ts';
import type { Exact } from '../../model/exact.ts';
import type { Equation, Expression, Figure, FigureSource } from '../../model/formula.ts';
import type { TreatmentMark } from '../../model/method.ts';
import type { Settings } from '../../model/settings.ts';
import type { Derived, Round } from '../../model/trace.ts';
import { compare, isZero } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { interpolation, quantile } from '../../numeric/quantile.ts';
import { exact } from '../../numeric/text.ts';
import { equation, figure, greatest, least, ln, minus, plus, resultOf, rule, times } from './expressions.ts';

/** One region's value among those that were treated with it. */
export interface TreatmentCase {
  readonly values: readonly Exact[];
  readonly at: number;
  readonly mark: TreatmentMark | undefined;
  readonly treated: Exact;
  readonly source: (at: number) => FigureSource;
  readonly limits: Pick<Settings, 'winsorize' | 'quantiles'>;
}

export type TreatmentFormula = (treated: TreatmentCase) => Partial<Derived> & { readonly expression: Expression };

const UNTOUCHED = rule('the value stays as it is', '数值不变');

function own({ values, at, source }: TreatmentCase): Figure {
  return figure('x', values[at] as Exact, [source(at)]);
}

/** A value of the column with all who report it. */
function held({ values, source }: TreatmentCase, symbol: string, value: Exact): Figure {
  const holders = [...values.keys()].filter((at) => compareSnapped(values[at] as Exact, value) === 0);
  return figure(symbol, value, holders.map(source));
}

function roundsOf({ source }: TreatmentCase, columns: readonly WinsorizeRound[]): readonly Round[] {
  return columns.map(({ values, statistics: { skewness, kurtosis } }, round) => {
    const next = columns[round + 1]?.values ?? values;
    const replaced = values.flatMap((from, at) => {
      const to = next[at] as Exact;
      return to === from ? [] : [{ region: source(at).region, from, to }];
    });
    return { skewness, kurtosis, replaced };
  });
}

function winsorizeFormula(treated: TreatmentCase): ReturnType<TreatmentFormula> {
  const { values, limits, mark } = treated;
  const columns = winsorizeRounds(values, limits.winsorize);
  const rounds = columns.length > 1 ? roundsOf(treated, columns) : [];
  if (mark === 'log') return { rounds, ...logFormula(treated) };
  if (mark === undefined) return { rounds, rules: [UNTOUCHED], expression: own(treated) };
  const drawnIn = rule('the extreme became the next value', '极值改为次极值');
  return { rounds, rules: [drawnIn], figures: [own(treated)], expression: held(treated, 'next', treated.treated) };
}

/** ln(x - min + 0.01 (max - min)): what is left when drawing extremes in was not enough. */
function logFormula(treated: TreatmentCase): ReturnType<TreatmentFormula> {
  const ascending = [...treated.values].sort(compare);
  const min = held(treated, 'min', ascending[0] as Exact);
  const max = held(treated, 'max', ascending.at(-1) as Exact);
  const lift = times(figure('', exact('0.01')), minus(max, min));
  const notEnough = rule(
    'drawing extremes in was not enough: the logarithm of the group as it was',
    '缩尾后仍未通过检验：改取缩尾前数值的对数',
  );
  return { rules: [notEnough], expression: ln(plus(minus(own(treated), min), lift)) };
}

/** The quantile at a share, as a formula of the two values it lies between. */
function quantileOf(treated: TreatmentCase, symbol: string, p: Exact): Equation {
  const ascending = [...treated.values].sort(compare);
  const { below, above, share } = interpolation(ascending.length, p);
  const lower = held(treated, `v${below + 1}`, ascending[below] as Exact);
  if (isZero(share)) return equation(symbol, lower, lower.value);
  const upper = held(treated, `v${above + 1}`, ascending[above] as Exact);
  const between = times(minus(upper, lower), figure('share', share));
  return equation(symbol, plus(lower, between), quantile(ascending, p));
}

function clipFormula(treated: TreatmentCase): ReturnType<TreatmentFormula> {
  const { low, high } = treated.limits.quantiles;
  const equations = [quantileOf(treated, 'q_low', low), quantileOf(treated, 'q_high', high)] as const;
  const about = rule(
    'v1, v2, ... are the sorted values of the peer group; a quantile at share p lies at place 1 + (n - 1) p',
    'v1、v2……为同组数值由小到大；分位点 p 的分位数位于第 1 + (n - 1) p 位',
  );
  const figures = [figure('n', exact(`${treated.values.length}`)), figure('p_low', low), figure('p_high', high)];
  const [from, to] = [resultOf(equations[0]), resultOf(equations[1])];
  return { rules: [about], figures, equations, expression: least(greatest(own(treated), from), to) };
}

/** The formula of every treatment: a method is complete only with its entry here. */
export const treatmentFormulas: Readonly<Record<keyof typeof methods.treatment, TreatmentFormula>> = {
  none: (treated) => ({ expression: own(treated) }),
  winsorize: winsorizeFormula,
  'winsorize-only': winsorizeFormula,
  'clip-quantiles': clipFormula,
};
