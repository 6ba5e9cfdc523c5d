import { expect, it } from 'vitest';
import { usesOf } from '../../src/formula/uses.ts';
import { commonSymbols, givenWords, joints, statisticWords } from '../../src/formula/words.ts';
import { methods } from '../../src/methods/index.ts';
import { inputTables } from '../../src/model/input-tables/index.ts';

it('every symbol of a scoring formula is a column, or has its meaning here', () => {
  const explained = new Set([
    ...Object.keys(commonSymbols),
    ...Object.keys(givenWords),
    ...Object.keys(statisticWords),
  ]);
  const uses = Object.values(methods.scoring).map(({ score }) => usesOf(score));
  const symbols = uses.flatMap(({ given, statistics }) => [...given, ...statistics]);
  expect(symbols.length).toBeGreaterThan(30);
  expect(symbols.filter((symbol) => !explained.has(symbol) && !(symbol in inputTables.indicators))).toEqual([]);
});

it('what joins parts has the same places in both languages', () => {
  const placesIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  for (const { en, zh } of Object.values(joints)) expect(placesIn(zh)).toEqual(placesIn(en));
});
