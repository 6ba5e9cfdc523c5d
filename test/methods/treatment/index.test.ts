import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treatmentMethods } from '../../../src/methods/treatment/index.ts';
import type { TreatedTo, TreatmentMethod } from '../../../src/model/method.ts';
import { compare } from '../../../src/numeric/exact.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';

const limits = {
  winsorize: { skewness: exact('0.5'), kurtosis: exact('0.5'), points: 2 },
  quantiles: { low: exact('0.1'), high: exact('0.85') },
};
const columns = fc.array(fc.constantFrom('0', '1', '2', '2.0', '3', '5', '40', '900'), { minLength: 1, maxLength: 9 });

/** What two marked values have in common where they are told to become one. */
const keys = {
  bound: (own: string, made: string) => `${compare(exact(own), exact(made))}`,
  value: (own: string) => toShortText(exact(own)),
};

/** Whether a marked value is what its mark tells: one of the peers that are as they were, or the same as others told to be one with it. */
function holdsOf(
  became: TreatedTo | undefined,
  own: string,
  made: string,
  others: Map<string, string>,
  peers: readonly string[],
) {
  if (became === undefined) return false;
  if (became === 'peer') return peers.includes(made);
  const key = `${became} ${keys[became](own, made)}`;
  const first = others.get(key) ?? made;
  others.set(key, first);
  return first === made;
}

describe('what a treatment tells of the values that it marks', () => {
  it.each(Object.entries<TreatmentMethod>(treatmentMethods))('holds of %s', async (_, { kernel, marks: told }) => {
    const treat = await kernel?.();
    const property = fc.property(columns, (texts) => {
      const own = texts.map((text) => toShortText(exact(text)));
      const { values = [], marks = [] } = treat?.(texts.map(exact), limits) ?? {};
      const peers = own.filter((__, at) => marks[at] === undefined);
      const others = new Map<string, string>();
      for (const [at, value] of values.map(toShortText).entries()) {
        const [before = '', mark] = [own[at], marks[at]];
        const holds = mark === undefined ? value === before : holdsOf(told[mark], before, value, others, peers);
        expect([before, value, mark, holds]).toEqual([before, value, mark, true]);
      }
    });
    fc.assert(property, { ...DRAWS, numRuns: 150 });
  });
});
