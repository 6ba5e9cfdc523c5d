import { describe, expect, it } from 'vitest';
import * as f from '../../src/formula/term.ts';
import { usesOf, variesWithValue } from '../../src/formula/uses.ts';

describe('what a formula uses', () => {
  it('is found in all its cases and conditions', () => {
    const term = f.cases(
      [
        f.when(f.any(f.holds('clamps'), f.not(f.ties(f.x, f.given('best')))), f.step),
        f.limit(f.alike(f.x, f.mean), f.ln(f.given('mean'))),
        f.when(f.isRounded, f.constant(0)),
      ],
      f.sumOverPeers(f.minus(f.x, f.max)),
    );
    const { given, statistics, facts, operators, steps } = usesOf(term);
    expect([...given].sort()).toEqual(['best', 'mean']);
    expect([...statistics].sort()).toEqual(['max', 'mean', 'n']);
    expect([...facts]).toEqual(['clamps']);
    expect([...operators].sort()).toEqual(['divide', 'ln', 'subtract']);
    expect(steps).toBe(true);
    expect(usesOf(f.x).steps).toBe(false);
  });

  it.each([
    [f.x, true],
    [f.worse, true],
    [f.step, true],
    [f.w, true],
    [f.mean, false],
    [f.sumOverPeers(f.x), false],
    [f.named('t', f.minus(f.x, f.min)), true],
    [f.cases([f.when(f.all(f.ties(f.min, f.max), f.isRounded), f.floor)], f.ceiling), false],
    [f.cases([f.when(f.not(f.ties(f.x, f.max)), f.floor)], f.ceiling), true],
    [f.cases([f.when(f.holds('negative'), f.floor)], f.ceiling), false],
  ])('term %# varies with the value: %s', (term, varies) => {
    expect(variesWithValue(term)).toBe(varies);
  });
});
