import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import { transformsFor } from '../../src/model/transforms-for.ts';
import { exact } from '../../src/numeric/text.ts';

describe('transformsFor', () => {
  it.each([
    ['2', 'none, log, log10, log1p, sqrt, reciprocal'],
    ['0', 'none, log1p, sqrt'],
    ['0e5', 'none, log1p, sqrt'],
    ['-0.999', 'none, log1p'],
    ['-1', 'none'],
    [`-0.${'9'.repeat(40)}`, 'none'],
    ['-7', 'none'],
  ])('finds for %s: %s', (value, names) => {
    expect(transformsFor(exact(value), methods.transform).join(', ')).toBe(names);
  });
});
