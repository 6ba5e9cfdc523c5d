import type { Exact } from '../model/exact.ts';
import { powerOfTen } from './power-of-ten.ts';

/** A sum that is not rounded, however many digits it takes. */
export class ExactSum {
  #coefficient = 0n;
  #exponent = 0;

  /** Adds coefficient * 10 ** exponent. */
  add(coefficient: bigint, exponent: number): void {
    const shift = exponent - this.#exponent;
    if (shift === 0) this.#coefficient += coefficient;
    else if (shift > 0) this.#coefficient += coefficient * powerOfTen(shift);
    else {
      this.#coefficient = this.#coefficient * powerOfTen(-shift) + coefficient;
      this.#exponent = exponent;
    }
  }

  get value(): Exact {
    return { coefficient: this.#coefficient, exponent: this.#exponent };
  }
}
