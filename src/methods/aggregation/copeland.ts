import { count, minus } from '../../formula/expressions.ts';
import { told as formulaTold } from '../../formula/symbols.ts';
import type { CombinePeers, DoubleChildren, DoubleColumn } from '../../model/double-column.ts';
import type { Exact } from '../../model/exact.ts';
import type { Duel, Figure, TellPeers } from '../../model/formula.ts';
import type { PeerAggregation, PeerColumn } from '../../model/method.ts';
import { subtract, sum } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { alignExactly } from '../../numeric/statistics.ts';
import { coinr, handbook } from '../sources.ts';

/** The place of each score among the others from 1 up, equal ones sharing theirs; 0 where there is none. */
function placesOf(scores: PeerColumn['scores']): Uint32Array {
  const places = new Uint32Array(scores.length);
  const ascending = [...scores.keys()].filter((at) => scores[at] !== undefined);
  ascending.sort((a, b) => compareSnapped(scores[a] as Exact, scores[b] as Exact));
  let place = 0;
  let last: Exact | undefined;
  for (const at of ascending) {
    const score = scores[at] as Exact;
    if (last === undefined || compareSnapped(last, score) < 0) place += 1;
    places[at] = place;
    last = score;
  }
  return places;
}

/** The weight of the children in which one region leads another, less the weight of those in which it trails. */
function lead(weights: readonly bigint[], places: readonly Uint32Array[], one: number, other: number): bigint {
  let margin = 0n;
  for (const [child, column] of places.entries()) {
    const [mine, theirs] = [column[one] as number, column[other] as number];
    if (mine === theirs || mine === 0 || theirs === 0) continue;
    const weight = weights[child] as bigint;
    margin += mine > theirs ? weight : -weight;
  }
  return margin;
}

/**
 * For each region the number of those it outranks less the number of those that outrank it. One outranks another when
 * the children in which it scores higher outweigh those in which it scores lower; a child that one of the two has no
 * score in counts for neither.
 */
export function copelandScores(children: readonly PeerColumn[]): readonly Exact[] {
  const weights = alignExactly(children.map(({ weight }) => weight)).integers;
  const places = children.map(({ scores }) => placesOf(scores));
  const scores = new Int32Array(places[0]?.length ?? 0);
  for (let one = 0; one < scores.length; one += 1) {
    for (let other = one + 1; other < scores.length; other += 1) {
      const margin = lead(weights, places, one, other);
      if (margin === 0n) continue;
      const [winner, loser] = margin > 0n ? [one, other] : [other, one];
      scores[winner] = (scores[winner] as number) + 1;
      scores[loser] = (scores[loser] as number) - 1;
    }
  }
  return Array.from(scores, (score) => ({ coefficient: BigInt(score), exponent: 0 }));
}

function weighing(figures: readonly Figure[]): Exact {
  return sum(figures.map(({ value }) => value));
}

/** Each comparison with a peer by the weights that decide it, and how many peers it outranks less how many outrank it. */
const told: TellPeers = (peers) => {
  const duels = peers.map(({ peer, children }): Duel => {
    const where = (sign: 1 | -1) => children.filter((child) => child.sign === sign).map(({ weight }) => weight);
    return { peer, ahead: where(1), behind: where(-1) };
  });
  const margins = duels.map(({ ahead, behind }) => subtract(weighing(ahead), weighing(behind)).coefficient);
  const outranked = margins.filter((margin) => margin > 0n).length;
  const outranking = margins.filter((margin) => margin < 0n).length;
  return { duels, expression: minus(count('outranked', outranked), count('outranking', outranking)) };
};

/** How far apart doubles may lie that stand for equal scores. */
const SLACK = 1e-12;

/** The weight of the children in which one region leads another, less the weight of those in which it trails. */
function sureLead({ positions, columns }: DoubleChildren, weights: Float64Array, one: number, other: number): number {
  let margin = 0;
  let total = 0;
  for (let child = 0; child < positions.length; child += 1) {
    const { values, present } = columns[child] as DoubleColumn;
    if (present[one] === 0 || present[other] === 0) continue;
    const [mine, theirs] = [values[one] as number, values[other] as number];
    const weight = weights[positions[child] as number] as number;
    total += weight;
    if (Math.abs(mine - theirs) <= SLACK * Math.abs(mine)) continue;
    margin += mine > theirs ? weight : -weight;
  }
  return Math.abs(margin) <= SLACK * total ? 0 : Math.sign(margin);
}

/** The same scores of a draw of robustness, in doubles. */
const copelandDoubles: CombinePeers = (children, weights, members, scores) => {
  for (const region of members) scores[region] = 0;
  for (let one = 0; one < members.length; one += 1) {
    const here = members[one] as number;
    for (let other = one + 1; other < members.length; other += 1) {
      const there = members[other] as number;
      const sign = sureLead(children, weights, here, there);
      scores[here] = (scores[here] as number) + sign;
      scores[there] = (scores[there] as number) - sign;
    }
  }
};

export const copelandMethod: PeerAggregation = {
  label: { en: 'Copeland rule', zh: 'Copeland 法' },
  about: {
    en: 'Peers outranked less peers that outrank: one outranks another when the children it leads in weigh more than half of those both have. The total only; published as it is, on no scale.',
    zh: '胜过的同组地区数减去胜过本地区的数：在双方都有得分的各项中，领先项的权重过半即为胜过。仅用于总分，不换算到分制。',
  },
  formula: formulaTold(
    'sum over peers j of sign(sum(w where s_i > s_j) - sum(w where s_i < s_j))',
    '对同组地区 j 求和：sign(sum(s_i > s_j 者的 w) - sum(s_i < s_j 者的 w))',
  ),
  source: handbook(6, 'non-compensatory multi-criteria approach', '非补偿性多准则方法', coinr('a_copeland')),
  over: 'peers',
  additive: false,
  unwritten: {
    en: "Copeland's method compares every pair of regions: no formula",
    zh: 'Copeland 法逐对比较各地区：没有单元格公式',
  },
  told,
  doubles: copelandDoubles,
  kernel: async () => copelandScores,
};
