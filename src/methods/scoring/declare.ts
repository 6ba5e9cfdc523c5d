import { ColumnFormula } from '../../formula/column.ts';
import type { Inputs } from '../../formula/inputs.ts';
import { type Facts, specialise } from '../../formula/specialise.ts';
import { methodFormula } from '../../formula/symbols.ts';
import { says } from '../../formula/term.ts';
import { usesOf } from '../../formula/uses.ts';
import type { Exact } from '../../model/exact.ts';
import type { Direction, Indicator } from '../../model/index-tree.ts';
import type { Method, ScoringColumn, ScoringMethod, ScoringParameter, TransformMethod } from '../../model/method.ts';
import type { Fact, GivenName, Term } from '../../model/term.ts';

/** What several methods say of a case. */
export const ALL_TIE = says(
  'all values of the peer group tie, and each scores as the best',
  '同组各值均相等，均按最优计分',
);
export const IS_WORST = says('x ties with the worst of the peer group: the floor', 'x 与同组最差值相等：得下限');
export const REACHES_BEST = says('x reaches the best: the ceiling', 'x 达到满意值：得上限');
export const NOT_ABOVE_WORST = says('x does not exceed the worst: the floor', 'x 未超过不允许值：得下限');

/** All that is told of a scoring method: the rest follows from its formula. */
export interface ScoringDeclaration extends Omit<Method, 'formula'> {
  readonly score: Term;
  /** Whether it takes values in their own unit, which a treatment must not leave then. */
  readonly inUnit?: boolean;
  readonly positiveScale?: boolean;
  readonly directions?: readonly Direction[];
  readonly domain?: ScoringMethod['domain'];
}

const PARAMETERS: readonly ScoringParameter[] = ['worst', 'best', 'reference', 'deduction'];

/** Figures by the names that formulas have for them: of a column that is scored, or of an indicator's row. */
type Figures = Pick<ScoringColumn, 'worst' | 'best' | 'optimum' | 'deduction'> & {
  readonly reference?: unknown;
};

function rowFigure({ optimum, worst, best, deduction }: Figures, name: GivenName): Exact | undefined {
  switch (name) {
    case 'worst':
      return optimum === undefined ? worst : optimum.worstLow;
    case 'worst_high':
      return optimum?.worstHigh;
    case 'optimum_low':
      return optimum?.low;
    case 'optimum_high':
      return optimum?.high;
    case 'best':
      return best;
    case 'deduction':
      return deduction;
    default:
      return undefined;
  }
}

/** A figure of an indicator in the unit of its values, which passes through its transform as they do; undefined for any other. */
export function figureInUnit(indicator: Indicator, name: GivenName): Exact | undefined {
  if (name === 'reference') return indicator.reference?.figure;
  return name === 'deduction' ? undefined : rowFigure(indicator, name);
}

/** What an optimum's figures are made of where a transform turns the order round. */
const TURNED: Readonly<Partial<Record<GivenName, GivenName>>> = {
  worst: 'worst_high',
  worst_high: 'worst',
  optimum_low: 'optimum_high',
  optimum_high: 'optimum_low',
};

/** The figure of an indicator's row that the one of a name is made of by the indicator's transform. */
export function writtenName(
  name: GivenName,
  { optimum }: Pick<Indicator, 'optimum'>,
  { decreasing }: Pick<TransformMethod, 'decreasing'>,
): GivenName {
  return decreasing && optimum !== undefined ? (TURNED[name] ?? name) : name;
}

/** The figures that a column of values is scored by, by the names that formulas have for them. */
export function givenOf(column: ScoringColumn, name: GivenName): Exact | undefined {
  if (name === 'mean' || name === 'sd') return column.zscore[name];
  if (name === 'floor' || name === 'ceiling' || name === 'reference') return column[name];
  return rowFigure(column, name);
}

/** What holds of an indicator, or of a column of its values, whatever the values are. */
export function indicatorFacts(
  indicator: Figures & { readonly direction: Direction; readonly clamps: boolean },
): Facts {
  return (fact: Fact): boolean => {
    if (fact === 'negative' || fact === 'interval') return indicator.direction === fact;
    if (fact === 'clamps') return indicator.clamps;
    const name = fact.slice('has '.length) as GivenName;
    return name === 'reference' ? indicator.reference !== undefined : rowFigure(indicator, name) !== undefined;
  };
}

/** What the formula of a column's scores is worked out of. */
export function inputsOf(column: ScoringColumn): Inputs {
  const { values, steps } = column;
  return { given: (name) => givenOf(column, name), values, steps, parts: [] };
}

/** A scoring method from what is told of it. */
export function scoring(declared: ScoringDeclaration): ScoringMethod {
  const {
    score,
    inUnit = false,
    positiveScale = false,
    directions = ['positive', 'negative'],
    domain,
    ...told
  } = declared;
  const ofPositive = usesOf(specialise(score, () => false));
  const { given } = usesOf(score);
  return {
    ...told,
    formula: () => methodFormula(score, { directions, domain }),
    score,
    needs: PARAMETERS.filter((name) => ofPositive.given.has(name)),
    goalposts: given.has('best'),
    relative: ofPositive.statistics.size > 0,
    inUnit,
    positiveScale,
    directions,
    domain,
    kernel: async () => {
      const formula = await ColumnFormula.of(score);
      return (column) => {
        const { reading } = formula.open(indicatorFacts(column), inputsOf(column));
        return column.values.map((_, at) => reading.figure(at));
      };
    },
  };
}
