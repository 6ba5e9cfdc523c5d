import { expect, it } from 'vitest';
import { otherMethodHint } from '../../src/workspace/other-method-hint.ts';

it('otherMethodHint reads on after a semicolon in either language', () => {
  expect(otherMethodHint).toEqual({ en: 'choose another method here', zh: '请在此改用其他方法' });
});
