import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import { shownMethod, transformsFor } from '../../src/model/method.ts';
import { exact } from '../../src/numeric/text.ts';

it('a method is shown by its name, for Chinese readers after what the field calls it', () => {
  expect(shownMethod(methods.scoring, 'min-max')).toEqual({ en: 'min-max', zh: '极差法（min-max）' });
  expect(shownMethod(methods.missing, 'mean').zh).toBe('同组均值（mean）');
});

it('what is no method is shown as it is', () => {
  expect(shownMethod(methods.scoring, 'constructor')).toEqual({ en: 'constructor', zh: 'constructor' });
});

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
