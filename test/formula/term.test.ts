import { expect, it } from 'vitest';
import { specialise } from '../../src/formula/specialise.ts';
import * as f from '../../src/formula/term.ts';

it('turns what is better round for a negative indicator', () => {
  const better = f.cases([f.when(f.isBetter(f.x, f.given('best')), f.ceiling)], f.floor);
  const reaching = f.cases([f.when(f.reaches(f.x, f.given('best')), f.ceiling)], f.floor);
  const relationOf = (term: typeof better, isNegative: boolean) => specialise(term, () => isNegative);
  expect(relationOf(better, false)).toMatchObject({ cases: [{ when: { relation: 'above' } }] });
  expect(relationOf(better, true)).toMatchObject({ cases: [{ when: { relation: 'below' } }] });
  expect(relationOf(reaching, false)).toMatchObject({ cases: [{ when: { relation: 'at least' } }] });
  expect(relationOf(reaching, true)).toMatchObject({ cases: [{ when: { relation: 'at most' } }] });
});

it('takes another term where nothing is given', () => {
  const term = f.givenOr('worst', f.min);
  expect([specialise(term, () => true), specialise(term, () => false)]).toEqual([f.given('worst'), f.min]);
});
