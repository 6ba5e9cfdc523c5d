import { ColumnFormula } from '../../formula/column.ts';
import { figure } from '../../formula/expressions.ts';
import { type Inputs, inputsWith } from '../../formula/inputs.ts';
import { shownFormula } from '../../formula/shown.ts';
import { noFacts } from '../../formula/specialise.ts';
import { methodFormula } from '../../formula/symbols.ts';
import { ValueCase } from '../../formula/value-case.ts';
import type { Exact } from '../../model/exact.ts';
import type { Figure } from '../../model/formula.ts';
import type { Method, TellTreatment, TreatedTo, TreatmentMethod } from '../../model/method.ts';
import type { TreatmentLimits } from '../../model/settings.ts';
import type { GivenName, Term } from '../../model/term.ts';
import { alikeForTies, compareSnapped } from '../../numeric/order.ts';

/** All that is told of a treatment that a formula tells. */
export interface TreatmentDeclaration extends Omit<Method, 'formula'> {
  /** Of the value `x` and its peers; what it leaves as it was is not marked. */
  readonly value: Term;
  readonly mark: string;
  readonly becomes: TreatedTo;
  readonly leavesUnit?: boolean;
}

/** The figures of pingan.json that treatments go by, by the names that formulas have for them. */
export function givenOf({ quantiles }: TreatmentLimits, name: GivenName): Exact | undefined {
  if (name === 'p_low') return quantiles.low;
  return name === 'p_high' ? quantiles.high : undefined;
}

function inputsOf(values: readonly Exact[], limits: TreatmentLimits): Inputs {
  return inputsWith({ values, given: (name) => givenOf(limits, name) });
}

/** The figures of a formula for each of its peers' values; of values that tie the same where each becomes one of its own. */
export async function treatedBy(
  value: Term,
  becomes: TreatedTo,
): Promise<(values: readonly Exact[], limits: TreatmentLimits) => readonly Exact[]> {
  const formula = await ColumnFormula.of(value);
  return (values, limits) => {
    const { reading } = formula.open(noFacts, inputsOf(values, limits));
    let at = 0;
    const figureOf = () => reading.figure(at);
    const own = becomes === 'value' ? alikeForTies(figureOf) : figureOf;
    return values.map((each, position) => {
      at = position;
      return own(each);
    });
  };
}

/** Tells how a formula made one value. */
export async function toldBy(value: Term): Promise<TellTreatment> {
  const formula = await ColumnFormula.of(value);
  return ({ values, at, source, limits }) => {
    const { term, reading } = formula.open(noFacts, inputsOf(values, limits));
    const given = (name: GivenName): Figure | undefined => {
      const figureOf = givenOf(limits, name);
      return figureOf && figure(name, figureOf);
    };
    const figures = new ValueCase({ values, at, sourceOf: source, given });
    return shownFormula(term, reading, at, figures, true);
  };
}

/** A treatment from what is told of it. */
export function treatment(declared: TreatmentDeclaration): TreatmentMethod {
  const { value, mark, becomes, leavesUnit = false, ...told } = declared;
  return {
    ...told,
    formula: () => methodFormula(value),
    value,
    leavesUnit,
    marks: { [mark]: becomes },
    kernel: async () => {
      const figuresOf = await treatedBy(value, becomes);
      return (values, limits) => {
        const treated = figuresOf(values, limits).map((made, at) => {
          const own = values[at] as Exact;
          return compareSnapped(made, own) === 0 ? own : made;
        });
        return { values: treated, marks: treated.map((made, at) => (made === values[at] ? undefined : mark)) };
      };
    },
    told: () => toldBy(value),
  };
}
