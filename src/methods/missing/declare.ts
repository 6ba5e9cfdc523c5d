import { ExactReading } from '../../formula/exact.ts';
import { inputsWith } from '../../formula/inputs.ts';
import { methodFormula } from '../../formula/symbols.ts';
import { says } from '../../formula/term.ts';
import type { MethodFormula } from '../../model/formula.ts';
import type { Localised } from '../../model/localised.ts';
import type { Imputation, Method, MissingMethod } from '../../model/method.ts';
import type { Term } from '../../model/term.ts';

/** All that is told of a way to deal with missing values; without more it leaves the indicator out for the region. */
export interface MissingDeclaration extends Omit<Method, 'formula'> {
  /** Told where no term tells what becomes of a value. */
  readonly formula?: () => MethodFormula;
  readonly refuses?: boolean;
  readonly carries?: boolean;
  readonly screens?: boolean;
  /** What a value is made of, and how: without functions that must be loaded, since it is asked for at any time. */
  readonly impute?: Omit<Imputation, 'kernel'>;
  readonly score?: Term;
}

function imputation({ from, value }: Omit<Imputation, 'kernel'>): Imputation {
  const reading = new ExactReading(value, undefined);
  return {
    from,
    value,
    kernel: (values) => {
      reading.open(inputsWith({ values }));
      return reading.figure(0);
    },
  };
}

const IMPUTED_FROM: Readonly<Record<Imputation['from'], Localised>> = {
  peers: says('`x` is each value that the peer group reports', '`x` 为同组已上报的各值'),
  parent: says('`x` is the value of the parent region', '`x` 为上级地区的值'),
};

/** A reading of the term, where one tells what becomes of a value. */
function formulaOf({ formula, impute, score }: MissingDeclaration): Method['formula'] {
  if (impute !== undefined) return () => methodFormula(impute.value, { symbols: [IMPUTED_FROM[impute.from]] });
  if (score !== undefined) return () => methodFormula(score);
  return formula;
}

/** A way to deal with missing values from what is told of it. */
export function missing(declared: MissingDeclaration): MissingMethod {
  const { refuses = false, carries = false, screens = false, impute, score, ...told } = declared;
  const reading = score && new ExactReading(score, undefined);
  return {
    ...told,
    formula: formulaOf(declared),
    refuses,
    carries,
    screens,
    impute: impute && imputation(impute),
    score,
    kernel: (scale) => {
      const given = (name: string) => (name === 'floor' || name === 'ceiling' ? scale[name] : undefined);
      reading?.open(inputsWith({ given }));
      return reading?.figure(0);
    },
  };
}
