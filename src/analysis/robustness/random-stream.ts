import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Random numbers that depend on nothing but a seed and the number of a stream: stream n of xoroshiro128+ (Blackman and
 * Vigna) begins 2^64 (n + 1) numbers behind the seed, so that no two overlap. Nothing is allocated per number. Normal
 * and gamma variates go through Math.log and Math.pow, which node brings with it: they are the same on every machine.
 */
export class RandomStream {
  /** Stands where the stream begins. */
  readonly #start: ReturnType<typeof xoroshiro128plus>;
  #generator: ReturnType<typeof xoroshiro128plus>;
  #stream = 0;
  /** The second of a pair of normal variates; NaN where it is used up. */
  #spare = Number.NaN;

  /** @param seed a whole number from 0 to 2^32 - 1. */
  constructor(seed: number, stream: number) {
    this.#start = xoroshiro128plus(seed);
    this.#start.jump();
    this.#generator = this.#start.clone();
    this.moveTo(stream);
  }

  /** Goes to the beginning of a stream, which is not one before the present one. */
  moveTo(stream: number): void {
    for (; this.#stream < stream; this.#stream += 1) this.#start.jump();
    this.#generator = this.#start.clone();
    this.#spare = Number.NaN;
  }

  /** Uniform from 0 to below 1, a multiple of 2^-53. */
  uniform(): number {
    return uniformFloat64(this.#generator);
  }

  /** Standard normal, by the polar method of Marsaglia and Bray (1964). */
  normal(): number {
    const spare = this.#spare;
    if (!Number.isNaN(spare)) {
      this.#spare = Number.NaN;
      return spare;
    }
    let [x, y, square] = [0, 0, 0];
    while (square >= 1 || square === 0) {
      x = 2 * this.uniform() - 1;
      y = 2 * this.uniform() - 1;
      square = x * x + y * y;
    }
    const factor = Math.sqrt((-2 * Math.log(square)) / square);
    this.#spare = y * factor;
    return x * factor;
  }

  /** Gamma of a shape above 0 and scale 1, by Marsaglia and Tsang (2000); a shape below 1 by that of shape + 1. */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * this.uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(this.uniform()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
    }
  }
}
