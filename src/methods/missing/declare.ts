import { ExactReading } from '../../formula/exact.ts';
import { inputsWith } from '../../formula/inputs.ts';
import type { Imputation, Method, MissingMethod } from '../../model/method.ts';
import type { Term } from '../../model/term.ts';

/** All that is told of a way to deal with missing values; without more it leaves the indicator out for the region. */
export interface MissingDeclaration extends Method {
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

/** A way to deal with missing values from what is told of it. */
export function missing(declared: MissingDeclaration): MissingMethod {
  const { refuses = false, carries = false, screens = false, impute, score, ...told } = declared;
  const reading = score && new ExactReading(score, undefined);
  return {
    ...told,
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
