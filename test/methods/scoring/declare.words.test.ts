import { expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ALL_TIE, IS_WORST, NOT_ABOVE_WORST, REACHES_BEST } from '../../../src/methods/scoring/declare.ts';
import type { ScoringMethod } from '../../../src/model/method.ts';
import type { Term } from '../../../src/model/term.ts';

/** What the cases of a formula say, all of them. */
function saidIn(term: Term): { en: string; zh: string }[] {
  if (term.kind === 'named') return saidIn(term.is);
  if (term.kind === 'over') return saidIn(term.of);
  if (term.kind === 'operation') return term.operands.flatMap(saidIn);
  if (term.kind !== 'cases') return [];
  const own = term.cases.flatMap(({ says, gives }) => [...(says === undefined ? [] : [says]), ...saidIn(gives)]);
  return [...own, ...saidIn(term.otherwise)];
}

it('is said in both languages, and no sentence is written twice', () => {
  const said = Object.values<ScoringMethod>(methods.scoring).flatMap(({ score }) => saidIn(score));
  for (const { en, zh } of said)
    expect([en, zh]).toEqual([expect.stringMatching(/^[\x20-\x7e]+$/), expect.stringMatching(/[\u4e00-\u9fff]/)]);
  const sentences = new Map(said.map((one) => [one.en, one]));
  for (const one of said) expect(sentences.get(one.en)).toBe(one);
  for (const word of [ALL_TIE, IS_WORST, REACHES_BEST, NOT_ABOVE_WORST]) expect(said).toContain(word);
});
