import { multipleOf } from './round-double.ts';
import type { FlatIndex, FlatPeers } from './simulation.ts';

/** Ranks the regions of one peer group from totals, the highest first, as the index is ranked; nothing is allocated. */
export class Ranker {
  /** By place in the peer group's members. */
  readonly ranks: Uint16Array;
  readonly #members: Int32Array;
  readonly #ranking: FlatIndex['ranking'];
  /** Totals as multiples, by place. */
  readonly #keys: Float64Array;
  /** Places in order. */
  readonly #order: Uint16Array;

  constructor({ members }: FlatPeers, ranking: FlatIndex['ranking']) {
    this.#members = members;
    this.#ranking = ranking;
    this.ranks = new Uint16Array(members.length);
    this.#keys = new Float64Array(members.length);
    this.#order = Uint16Array.from(members.keys());
  }

  /** Sorts by insertion from the order of the draw before, from which it is never far. */
  #sort(): void {
    const order = this.#order;
    const keys = this.#keys;
    for (let next = 1; next < order.length; next += 1) {
      const place = order[next] as number;
      const key = keys[place] as number;
      let at = next;
      for (; at > 0 && (keys[order[at - 1] as number] as number) < key; at -= 1) order[at] = order[at - 1] as number;
      order[at] = place;
    }
  }

  /** Ranks totals by region; a region without a total comes last. */
  rank(totals: Float64Array, present: Float64Array): void {
    const { rounding, ties } = this.#ranking;
    for (let place = 0; place < this.#keys.length; place += 1) {
      const region = this.#members[place] as number;
      const isPresent = present[region] === 1;
      this.#keys[place] = isPresent ? multipleOf(totals[region] as number, rounding) : Number.NEGATIVE_INFINITY;
    }
    this.#sort();
    let rank = 0;
    for (let at = 0; at < this.#order.length; at += 1) {
      const place = this.#order[at] as number;
      const isTied = at > 0 && this.#keys[this.#order[at - 1] as number] === this.#keys[place];
      if (!isTied) rank = ties === 'competition' ? at + 1 : rank + 1;
      this.ranks[place] = rank;
    }
  }
}
