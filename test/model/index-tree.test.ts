import { describe, expect, it } from 'vitest';
import { CHANGE_COLUMNS, RESULT_COLUMNS, TOTAL } from '../../src/model/index-tree.ts';

describe('the names that outputs reserve', () => {
  it('calls the total "index"', () => {
    expect(TOTAL).toBe('index');
  });

  it('begins results.csv with the columns of the design, each once', () => {
    expect(RESULT_COLUMNS).toEqual(['level', 'rank', 'region', 'name', 'score', 'band']);
  });

  it('ends it with month-on-month and year-on-year changes', () => {
    expect(CHANGE_COLUMNS).toEqual(['score_mom', 'rank_mom', 'score_yoy', 'rank_yoy']);
  });
});
