import { expect, it } from 'vitest';
import { scoringMethods } from '../../../src/methods/scoring/index.ts';
import type { ScoringMethod } from '../../../src/model/method.ts';
import { exact } from '../../../src/numeric/text.ts';
import { textColumn } from '../../support/scoring-column.ts';

const figures = {
  floor: exact('1'),
  worst: exact('2'),
  best: exact('9'),
  reference: exact('9'),
  deduction: exact('1'),
  steps: [{ from: undefined, score: exact('3') }],
};

it.each(Object.entries<ScoringMethod>(scoringMethods))(
  '%s scores each value of a column, whatever their order',
  async (_, method) => {
    const score = await method.kernel();
    const texts = ['2', '7', '4', '9', '3'];
    const direction = method.directions[0] ?? 'positive';
    const goalposts = direction === 'negative' ? { worst: figures.best, best: figures.worst } : {};
    const column = textColumn(texts, { ...figures, direction, ...goalposts });
    const scores = score(column);
    expect(scores).toHaveLength(texts.length);
    const reversed = score({ ...column, values: [...column.values].reverse() });
    expect([...reversed].reverse()).toEqual(scores);
  },
);
