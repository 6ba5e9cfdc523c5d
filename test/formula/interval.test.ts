import { describe, expect, it } from 'vitest';
import { loadFunctions } from '../../src/formula/column.ts';
import { type Interval, IntervalReading } from '../../src/formula/interval.ts';
import * as f from '../../src/formula/term.ts';
import type { Term } from '../../src/model/term.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';

function between(low: string, high: string, same?: unknown): Interval {
  return { low: exact(low), high: exact(high), same };
}

async function ends(term: Term, values: readonly Interval[], at = 0): Promise<string | undefined> {
  const given = (name: string) => (name === 'p' ? between('0.5', '0.5') : between('2', '3'));
  const reading = new IntervalReading(await loadFunctions(term), { given, values, steps: [] });
  const figure = reading.figure(term, at);
  return figure && `${toShortText(figure.low)} ${toShortText(figure.high)}`;
}

const [one, two] = [between('1', '1.5', 'one'), between('4', '5', 'two')];

describe('the interval reading', () => {
  it('holds the ends of each operation', async () => {
    const [a, b] = [f.x, f.given('best')];
    expect(await ends(f.plus(a, b), [one])).toBe('3 4.5');
    expect(await ends(f.minus(a, b), [one])).toBe('-2 -0.5');
    expect(await ends(f.times(f.minus(a, b), b), [one])).toBe('-6 -1');
    expect(await ends(f.over(b, a), [between('0.5', '4')])).toBe('0.5 6');
    expect(await ends(f.over(b, f.minus(a, a)), [one])).toBeUndefined();
    expect(await ends(f.power(f.minus(a, f.constant(1)), f.constant(2)), [between('0', '4')])).toBe('0 9');
    expect(await ends(f.power(a, f.given('p')), [between('4', '9')])).toBe('2 3');
    expect(await ends(f.sqrt(a), [between('-1', '9')])).toBe('0 3');
    expect(await ends(f.ln(a), [between('0', '9')])).toBeUndefined();
    expect(await ends(f.log10(a), [between('10', '100')])).toBe('1 2');
    expect(await ends(f.sumOverPeers(a), [one, two])).toBe('5 6.5');
  });

  it('knows what is one and the same, however far it may be off', async () => {
    const told = f.cases([f.when(f.ties(f.x, f.min), f.constant(1))], f.constant(0));
    expect([await ends(told, [one, two], 0), await ends(told, [one, two], 1)]).toEqual(['1 1', '0 0']);
    expect(await ends(told, [one, between('1', '2', 'three')], 0)).toBeUndefined();
    expect(await ends(f.worse, [one, two, one], 1)).toBeUndefined();
  });

  it('joins two cases that meet where it cannot tell which holds, and gives up where they do not', async () => {
    const meeting = f.cases([f.when(f.isAtLeast(f.x, f.constant(1)), f.constant(1))], f.x);
    expect(await ends(meeting, [between('0.9', '1.1')])).toBe('0.9 1.1');
    const apart = f.cases([f.when(f.isAtLeast(f.x, f.constant(1)), f.constant(9))], f.x);
    expect(await ends(apart, [between('0.9', '1.1')])).toBeUndefined();
    expect(await ends(f.cases([f.limit(f.ties(f.x, f.constant(1)), f.constant(9))], f.x), [one])).toBe('1 1.5');
  });
});
