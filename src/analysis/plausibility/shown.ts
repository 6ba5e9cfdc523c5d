import type { Localised } from '../../model/localised.ts';
import { exact, toFewDigits } from '../../numeric/text.ts';
import type { Distance } from './spread.ts';

const DIGITS = 2;

/** A double at two significant digits. */
export function briefly(figure: number): string {
  return toFewDigits(exact(figure.toPrecision(DIGITS)), DIGITS);
}

/** So many times the median, or one of so many parts of it. */
export function times({ factor, isAbove }: Distance): Localised {
  const text = briefly(factor);
  if (isAbove) return { en: `${text} times`, zh: `${text} 倍` };
  return { en: `1/${text} of`, zh: `1/${text}` };
}
