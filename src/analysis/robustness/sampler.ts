import type { RandomStream } from './random-stream.ts';
import { CHOICES, type FlatIndex, type UncertainInput, type WeightInput } from './simulation.ts';

/** The draw that stands for the index as it was computed: its weights, the first alternatives, nothing left out. */
export function nominalDraw({ weights }: FlatIndex): Float64Array {
  const draw = new Float64Array(weights.length + CHOICES.length);
  draw.set(weights);
  draw[weights.length + CHOICES.indexOf('leave-out')] = -1;
  return draw;
}

/** The places of a draw that belong to an input. */
export function placesOf(input: UncertainInput, { weights }: FlatIndex): Int32Array {
  if (input.kind === 'weights') return input.nodes;
  return Int32Array.of(weights.length + CHOICES.indexOf(input.choice));
}

interface Placed {
  readonly input: UncertainInput;
  readonly places: Int32Array;
}

/** Draws the uncertain inputs, each independently of the others, into the places of a draw that are theirs. */
export class Sampler {
  readonly #inputs: readonly Placed[];
  readonly #nominal: Float64Array;

  constructor(index: FlatIndex, inputs: readonly UncertainInput[]) {
    this.#inputs = inputs.map((input) => ({ input, places: placesOf(input, index) }));
    this.#nominal = index.weights;
  }

  /** Weights need not sum to 1: they are divided by their sum where they are used. */
  #drawWeights({ law, amount }: WeightInput, places: Int32Array, stream: RandomStream, draw: Float64Array): void {
    for (let at = 0; at < places.length; at += 1) {
      const node = places[at] as number;
      const weight = this.#nominal[node] as number;
      if (law === 'uniform') draw[node] = weight * (1 + amount * (2 * stream.uniform() - 1));
      else draw[node] = weight === 0 ? 0 : stream.gamma(amount * weight);
    }
  }

  sample(stream: RandomStream, draw: Float64Array): void {
    for (let at = 0; at < this.#inputs.length; at += 1) {
      const { input, places } = this.#inputs[at] as Placed;
      if (input.kind === 'weights') this.#drawWeights(input, places, stream, draw);
      else draw[places[0] as number] = input.options[Math.floor(stream.uniform() * input.options.length)] as number;
    }
  }
}
