import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import {
  log1pTransform,
  log10Transform,
  logTransform,
  reciprocalTransform,
  sqrtTransform,
} from '../../src/methods/transforms.ts';
import type { Exact } from '../../src/model/exact.ts';
import type { TransformMethod } from '../../src/model/method.ts';
import { compare } from '../../src/numeric/exact.ts';
import { exact } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';
import { exactValue, valueText } from '../support/exact-values.ts';

const transforms: Readonly<Record<string, TransformMethod>> = {
  log: logTransform,
  log10: log10Transform,
  log1p: log1pTransform,
  sqrt: sqrtTransform,
  reciprocal: reciprocalTransform,
};

const kernelOf = async ({ kernel }: TransformMethod) => {
  const loaded = await kernel?.();
  if (loaded === undefined) throw new Error('no kernel');
  return loaded;
};

const drawn = exactValue.filter(({ coefficient }) => coefficient !== 0n);

describe('the transforms', () => {
  it('stand in the table by their names', () => {
    expect(methods.transform).toMatchObject(transforms);
  });

  it.each([
    ['log', '1', '0'],
    ['log10', '0.001', '-3'],
    ['log1p', '0', '0'],
    ['sqrt', '6.25', '2.5'],
    ['sqrt', '0', '0'],
    ['sqrt', '2', '1.41421356237309504880168872420969807857'],
    ['reciprocal', '8', '0.125'],
    ['reciprocal', '3', `0.${'3'.repeat(40)}`],
  ])('%s of %s is %s', async (name, value, expected) => {
    const kernel = await kernelOf(transforms[name] as TransformMethod);
    expect(valueText(kernel(exact(value)))).toBe(expected);
  });

  it.each([
    ['log', '0.001', '0'],
    ['log10', '0.001', '0'],
    ['log1p', '-0.999', '-1'],
    ['sqrt', '0', '-0.001'],
    ['reciprocal', '0.001', '0'],
  ])('%s takes %s, but not %s', (name, inside, outside) => {
    const { domain } = transforms[name] as TransformMethod;
    expect([inside, outside].map((value) => domain?.holds(exact(value)))).toEqual([true, false]);
  });
});

describe.each(Object.entries(transforms))('%s', (_, method) => {
  const taken = drawn.filter((value) => method.domain?.holds(value) ?? true);

  it('keeps the order, or turns it round where it says so', async () => {
    const kernel = await kernelOf(method);
    fc.assert(
      fc.property(taken, taken, (a: Exact, b: Exact) => {
        const order = compare(a, b);
        const transformed = compare(kernel(a), kernel(b));
        // Values that differ in their last digits may come out alike.
        expect([0, method.decreasing ? -order : order].map((side) => side + 0)).toContain(transformed);
      }),
      { ...DRAWS, numRuns: 200 },
    );
  });
});
