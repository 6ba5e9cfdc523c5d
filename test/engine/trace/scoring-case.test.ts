import { expect, it } from 'vitest';
import { ScoringCase, sharedCase } from '../../../src/engine/trace/scoring-case.ts';
import type { Figure } from '../../../src/model/formula.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { textColumn } from '../../support/scoring-column.ts';

const sources = {
  peer: (at: number) => ({
    region: `r${at}`,
    file: 'data.csv',
    line: at + 2,
    column: 4,
    imported: '',
    month: '2018-09',
  }),
  given: (name: string) => [{ region: '', file: name, line: 1, column: 0, imported: '', month: '' as const }],
  step: () => [],
};

const shown = ({ symbol, value, sources: from }: Figure) => {
  return `${symbol} ${toShortText(value)} ${from.map(({ region, file }) => region || file).join()}`;
};

it('gives the figures of a value and its peers, with whose they are', () => {
  const scored = new ScoringCase(sharedCase(textColumn(['3', '1', '1.0', '9'])), 0, sources);
  const statistics = (['n', 'min', 'max', 'lower'] as const).map((name) => scored.statistic(name, name));
  expect([scored.x, ...statistics, scored.given('floor')].map(shown)).toEqual([
    'x 3 r0',
    'n 4 ',
    'min 1 r1,r2',
    'max 9 r3',
    'lower 2 r1,r2',
    'floor 0 floor',
  ]);
  expect(scored.peers.map(({ of }) => of)).toEqual(['r0', 'r1', 'r2', 'r3']);
});

it('counts those above', () => {
  const scored = new ScoringCase(sharedCase(textColumn(['3', '1', '9'])), 0, sources);
  expect(shown(scored.statistic('higher', 'worse'))).toBe('worse 1 r2');
});

it('remembers which written figures were asked for', () => {
  const scored = new ScoringCase(sharedCase(textColumn(['3'], { best: exact('4') })), 0, sources);
  scored.given('best');
  expect([...scored.used, scored.given('ceiling').symbol]).toEqual(['best', 'ceiling']);
  expect(() => scored.given('worst')).toThrow('there is no worst');
});

it('finds the extremes of a column once for all its regions', () => {
  const shared = sharedCase(textColumn(['3', '1', '9']));
  const [first, second] = [new ScoringCase(shared, 0, sources), new ScoringCase(shared, 1, sources)];
  expect(second.statistic('min', 'min')).toBe(first.statistic('min', 'min'));
  expect(shown(second.statistic('lower', 'better'))).toBe('better 0 ');
});
