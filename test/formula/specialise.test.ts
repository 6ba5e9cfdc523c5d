import { describe, expect, it } from 'vitest';
import { specialise } from '../../src/formula/specialise.ts';
import * as f from '../../src/formula/term.ts';

describe('a formula for one indicator', () => {
  it('keeps only the cases that hang on values', () => {
    const term = f.cases([f.when(f.holds('interval'), f.min), f.when(f.ties(f.x, f.max), f.ceiling)], f.floor);
    expect(specialise(term, () => true)).toBe(f.min);
    const left = specialise(term, () => false);
    expect(left).toMatchObject({ kind: 'cases', cases: [{ gives: f.ceiling }], otherwise: f.floor });
  });

  it('works out what joins facts and values', () => {
    const both = f.cases([f.when(f.all(f.holds('clamps'), f.ties(f.x, f.min)), f.floor)], f.x);
    expect(specialise(both, () => false)).toBe(f.x);
    expect(specialise(both, () => true)).toMatchObject({ cases: [{ when: { kind: 'order', relation: 'ties' } }] });
    const either = f.cases([f.when(f.any(f.holds('clamps'), f.ties(f.x, f.min)), f.floor)], f.x);
    expect(specialise(either, () => true)).toBe(f.floor);
    const none = f.cases([f.when(f.not(f.any(f.holds('clamps'), f.holds('negative'))), f.floor)], f.x);
    expect([specialise(none, () => false), specialise(none, () => true)]).toEqual([f.floor, f.x]);
  });

  it('keeps a named term one term, also within others, so that it is told and worked out once', () => {
    const z = f.named('z', f.over(f.ifNegative(f.minus(f.mean, f.x), f.minus(f.x, f.mean)), f.deviation));
    const made = specialise(f.plus(z, f.times(z, f.mean)), () => true);
    const met = new Map<string, Set<unknown>>();
    JSON.stringify(made, (_, part) => {
      if (part?.kind === 'named') met.set(part.symbol, (met.get(part.symbol) ?? new Set()).add(part));
      return part;
    });
    expect([...met].map(([symbol, terms]) => [symbol, terms.size]).sort()).toEqual([
      ['m', 1],
      ['s', 1],
      ['z', 1],
    ]);
  });

  it('goes into every part of a formula', () => {
    const { worse } = f;
    const lower = { kind: 'peers', statistic: 'lower', symbol: 'worse' };
    const term = f.plus(
      f.named('t', worse),
      f.sumOverPeers(worse),
      f.cases([f.when(f.ties(worse, f.x), worse)], worse),
    );
    expect(specialise(term, () => false)).toEqual({
      kind: 'operation',
      operator: 'add',
      operands: [
        { kind: 'named', symbol: 't', is: lower, statistic: undefined },
        { kind: 'over', what: 'peers', operator: 'add', of: lower },
        {
          kind: 'cases',
          cases: [
            {
              when: { kind: 'order', left: lower, relation: 'ties', right: f.x },
              gives: lower,
              says: undefined,
              isLimit: false,
            },
          ],
          otherwise: lower,
        },
      ],
    });
  });
});
