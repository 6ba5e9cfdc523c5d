import { Evaluator } from './evaluator.ts';
import { RandomStream } from './random-stream.ts';
import { Ranker } from './ranker.ts';
import { nominalDraw, placesOf, Sampler } from './sampler.ts';
import type { FlatPeers, Simulation } from './simulation.ts';

/** Draws that are taken from one stream of random numbers by whichever worker is free. */
export const BLOCK_DRAWS = 250;

/** Where workers put what they find, in memory that they share. */
export interface SharedResults {
  /** The first block that nobody has taken. */
  readonly next: Int32Array;
  /** How often each region got each rank, per worker: by peer group, then at place x members + rank - 1. */
  readonly counts: readonly Uint32Array[];
  /**
   * The mean absolute difference between the ranks of an evaluation and those of the index, at (draw x evaluations +
   * evaluation) x peer groups + peer group; a Saltelli design evaluates A, B, then A with each input taken from B.
   */
  readonly shifts: Float64Array;
}

/** How many evaluations each draw takes. */
export function evaluationsOf({ isSaltelli, inputs }: Simulation): number {
  return isSaltelli ? 2 + inputs.length : 1;
}

export function blockCount({ draws }: Simulation): number {
  return Math.ceil(draws / BLOCK_DRAWS);
}

/** Cells of the counts of all peer groups together. */
export function countCells(peers: readonly FlatPeers[]): number {
  return peers.reduce((cells, { members }) => cells + members.length ** 2, 0);
}

/** One peer group's ranks in the present draw, and what is to be kept of them. */
class PeerTally {
  readonly #ranker: Ranker;
  readonly #nominal: Uint16Array;
  readonly #counts: Uint32Array;

  constructor(peers: FlatPeers, ranking: Simulation['index']['ranking'], counts: Uint32Array) {
    this.#ranker = new Ranker(peers, ranking);
    this.#nominal = peers.ranks;
    this.#counts = counts;
  }

  /** Ranks; the mean absolute difference from the ranks of the index. */
  rank({ totals, present }: Evaluator): number {
    this.#ranker.rank(totals, present);
    const { ranks } = this.#ranker;
    let sum = 0;
    for (let place = 0; place < ranks.length; place += 1) {
      sum += Math.abs((ranks[place] as number) - (this.#nominal[place] as number));
    }
    return ranks.length === 0 ? 0 : sum / ranks.length;
  }

  count(): void {
    const { ranks } = this.#ranker;
    for (let place = 0; place < ranks.length; place += 1) {
      const cell = place * ranks.length + (ranks[place] as number) - 1;
      this.#counts[cell] = (this.#counts[cell] as number) + 1;
    }
  }
}

function talliesOf({ index }: Simulation, counts: Uint32Array): PeerTally[] {
  let begin = 0;
  return index.peers.map((peers) => {
    const own = counts.subarray(begin, begin + peers.members.length ** 2);
    begin += own.length;
    return new PeerTally(peers, index.ranking, own);
  });
}

/** What takes draws: every array it needs is made once. */
class BlockTaker {
  readonly #simulation: Simulation;
  readonly #shifts: Float64Array;
  readonly #evaluator: Evaluator;
  readonly #sampler: Sampler;
  readonly #tallies: readonly PeerTally[];
  readonly #places: readonly Int32Array[];
  readonly #streams: readonly [a: RandomStream, b: RandomStream];
  readonly #a: Float64Array;
  readonly #b: Float64Array;
  readonly #mixed: Float64Array;

  constructor(simulation: Simulation, { counts, shifts }: SharedResults, worker: number) {
    const { index, inputs, seed } = simulation;
    this.#simulation = simulation;
    this.#shifts = shifts;
    this.#evaluator = new Evaluator(index);
    this.#sampler = new Sampler(index, inputs);
    this.#tallies = talliesOf(simulation, counts[worker] as Uint32Array);
    this.#places = inputs.map((input) => placesOf(input, index));
    this.#streams = [
      new RandomStream(seed, 0),
      new RandomStream(seed, simulation.isSaltelli ? blockCount(simulation) : 0),
    ];
    this.#a = nominalDraw(index);
    this.#b = nominalDraw(index);
    this.#mixed = nominalDraw(index);
  }

  #evaluate(draw: Float64Array, evaluation: number, isCounted: boolean): void {
    this.#evaluator.evaluate(draw);
    for (let group = 0; group < this.#tallies.length; group += 1) {
      const tally = this.#tallies[group] as PeerTally;
      this.#shifts[evaluation * this.#tallies.length + group] = tally.rank(this.#evaluator);
      if (isCounted) tally.count();
    }
  }

  /** B, and A with the places of each input taken from B. */
  #evaluateMixed(first: number): void {
    this.#sampler.sample(this.#streams[1], this.#b);
    this.#evaluate(this.#b, first, false);
    for (let input = 0; input < this.#places.length; input += 1) {
      const places = this.#places[input] as Int32Array;
      this.#mixed.set(this.#a);
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] as number;
        this.#mixed[place] = this.#b[place] as number;
      }
      this.#evaluate(this.#mixed, first + 1 + input, false);
    }
  }

  take(block: number): void {
    const { draws, isSaltelli } = this.#simulation;
    const evaluations = evaluationsOf(this.#simulation);
    this.#streams[0].moveTo(block);
    if (isSaltelli) this.#streams[1].moveTo(blockCount(this.#simulation) + block);
    const end = Math.min(draws, (block + 1) * BLOCK_DRAWS);
    for (let draw = block * BLOCK_DRAWS; draw < end; draw += 1) {
      this.#sampler.sample(this.#streams[0], this.#a);
      this.#evaluate(this.#a, draw * evaluations, true);
      if (isSaltelli) this.#evaluateMixed(draw * evaluations + 1);
    }
  }
}

/** Takes blocks of draws that nobody has taken until there are none left: what workers do side by side. */
export function takeBlocks(simulation: Simulation, results: SharedResults, worker: number): void {
  const taker = new BlockTaker(simulation, results, worker);
  for (;;) {
    const block = Atomics.add(results.next, 0, 1);
    if (block >= blockCount(simulation)) return;
    taker.take(block);
  }
}
