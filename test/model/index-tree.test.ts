import { describe, expect, it } from 'vitest';
import { TOTAL } from '../../src/model/index-tree.ts';

describe('the names that outputs reserve', () => {
  it('calls the total "index"', () => {
    expect(TOTAL).toBe('index');
  });
});
