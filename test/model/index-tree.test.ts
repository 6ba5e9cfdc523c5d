import { describe, expect, it } from 'vitest';
import { RESULT_COLUMNS, TOTAL } from '../../src/model/index-tree.ts';

describe('the names that outputs reserve', () => {
  it('calls the total "index"', () => {
    expect(TOTAL).toBe('index');
  });

  it('begins results.csv with the columns of the design, each once', () => {
    expect(RESULT_COLUMNS).toEqual(['level', 'rank', 'region', 'name', 'score', 'band']);
  });
});
