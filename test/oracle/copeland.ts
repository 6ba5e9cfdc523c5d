import type { Part } from './combine.ts';
import { type Rational, rational, snap, sum, ZERO } from './rational.ts';

/** One region's children that take part, by code. */
type Parts = ReadonlyMap<string, Part>;

/** For each region of a peer group its Copeland score; `undefined`: no child takes part. */
export function copelandScores(peers: readonly Parts[]): readonly (Rational | undefined)[] {
  return peers.map((own) => {
    if (own.size === 0) return undefined;
    return sum(peers.map((other) => rational(BigInt(outranks(own, other) - outranks(other, own)))));
  });
}

/** 1 where the children that one scores higher in weigh more than half of those both have a score in, else 0. */
function outranks(own: Parts, other: Parts): 0 | 1 {
  const both = [...own].flatMap(([code, mine]) => {
    const theirs = other.get(code);
    return theirs === undefined ? [] : [{ weight: mine.weight, order: snap(mine.score).compare(snap(theirs.score)) }];
  });
  const led = both.map(({ weight, order }) => (order > 0 ? weight : order < 0 ? ZERO : weight.div(2)));
  return sum(led).gt(sum(both.map(({ weight }) => weight)).div(2)) ? 1 : 0;
}
