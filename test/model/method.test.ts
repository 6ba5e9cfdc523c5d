import { expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import { shownMethod } from '../../src/model/method.ts';

it('a method is shown by its name, for Chinese readers after what the field calls it', () => {
  expect(shownMethod(methods.scoring, 'min-max')).toEqual({ en: 'min-max', zh: '极差法（min-max）' });
  expect(shownMethod(methods.missing, 'mean').zh).toBe('同组均值（mean）');
});

it('what is no method is shown as it is', () => {
  expect(shownMethod(methods.scoring, 'constructor')).toEqual({ en: 'constructor', zh: 'constructor' });
});
