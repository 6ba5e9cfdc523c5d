import { expect, it } from 'vitest';
import { figure } from '../../../src/formula/expressions.ts';
import { exact } from '../../../src/numeric/text.ts';
import { duelTable, roundLines } from '../../../src/publish/explain/steps.ts';
import { explainWords } from '../../../src/publish/explain/words.ts';

const words = explainWords('en');
const name = (code: string) => `${code}!`;

it('rounds tell how the column stood, and which value became which', () => {
  const rounds = [
    { skewness: exact('2.5'), kurtosis: undefined, replaced: [{ region: 'g', from: exact('9'), to: exact('4') }] },
    { skewness: exact('0.5'), kurtosis: exact('1'), replaced: [] },
  ];
  expect(roundLines(rounds, 1, words, name).map((block) => 'text' in block && `${block.level} ${block.text}`)).toEqual([
    '1 round 1: skewness 2.5, kurtosis not defined',
    '2 g!: 9 became 4',
    '1 round 2: skewness 0.5, kurtosis 1',
    '2 nothing more is replaced',
  ]);
});

it('comparisons with peers are a table, each with its verdict', () => {
  const w = (weight: string, of: string) => figure('w', exact(weight), [], of);
  const duels = [
    { peer: 'b', ahead: [w('2', 'A'), w('1', 'B')], behind: [] },
    { peer: 'c', ahead: [w('1', 'A')], behind: [w('1.0', 'B')] },
    { peer: 'd', ahead: [], behind: [w('2', 'A')] },
  ];
  const [table] = duelTable(duels, 1, words, name);
  const rows =
    table?.kind === 'table' ? duels.map((_, at) => table.columns.map(({ cells }) => cells[at]).join(' | ')) : [];
  expect(rows).toEqual([
    'b! | 3 (A + B) | 0 | outranks it',
    'c! | 1 (A) | 1 (B) | neither',
    'd! | 0 | 2 (A) | is outranked',
  ]);
  expect(duelTable([], 1, words, name)).toEqual([]);
});
