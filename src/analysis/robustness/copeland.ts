import type { Children, Column, Combine } from './column.ts';
import type { FlatPeers } from './simulation.ts';

/** How far apart doubles may lie that stand for equal scores. */
const SLACK = 1e-12;

/** The weight of the children in which one region leads another, less the weight of those in which it trails. */
function lead({ positions, columns }: Children, weights: Float64Array, one: number, other: number): number {
  let margin = 0;
  let total = 0;
  for (let child = 0; child < positions.length; child += 1) {
    const { values, present } = columns[child] as Column;
    if (present[one] === 0 || present[other] === 0) continue;
    const [mine, theirs] = [values[one] as number, values[other] as number];
    const weight = weights[positions[child] as number] as number;
    total += weight;
    if (Math.abs(mine - theirs) <= SLACK * Math.abs(mine)) continue;
    margin += mine > theirs ? weight : -weight;
  }
  return Math.abs(margin) <= SLACK * total ? 0 : Math.sign(margin);
}

/** Whether a region has a child that weighs. */
function takesPart({ positions, columns }: Children, weights: Float64Array, region: number): boolean {
  for (let child = 0; child < positions.length; child += 1) {
    if (columns[child]?.present[region] === 1 && weights[positions[child] as number] !== 0) return true;
  }
  return false;
}

/** Adds to each member's score the sign of its lead over every other. */
function addSigns(members: Int32Array, children: Children, weights: Float64Array, scores: Float64Array): void {
  for (let one = 0; one < members.length; one += 1) {
    const here = members[one] as number;
    for (let other = one + 1; other < members.length; other += 1) {
      const there = members[other] as number;
      const sign = lead(children, weights, here, there);
      scores[here] = (scores[here] as number) + sign;
      scores[there] = (scores[there] as number) - sign;
    }
  }
}

/** Peers outranked less peers that outrank, within each peer group. */
export function combineByCopeland(peers: readonly FlatPeers[]): Combine {
  return (children, weights, into) => {
    into.values.fill(0);
    into.present.fill(0);
    into.isComplete = false;
    for (const { members } of peers) {
      for (const region of members) into.present[region] = takesPart(children, weights, region) ? 1 : 0;
      addSigns(members, children, weights, into.values);
    }
  };
}
