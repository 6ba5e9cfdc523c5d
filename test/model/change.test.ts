import { describe, expect, it } from 'vitest';
import { spans } from '../../src/model/change.ts';

describe('the spans of changes', () => {
  it('are those of the columns of results.csv, in their order', () => {
    expect(spans).toEqual(['month', 'year']);
  });
});
