import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { aggregation } from '../../../src/model/setting-table/computation.ts';

describe('the settings of methods', () => {
  it('leave to a combination two kinds of weights that share no method', () => {
    const { combined } = aggregation;
    const keys = combined.form === 'group' ? Object.values(combined.keys) : [];
    const kept = keys.map((key) => {
      return Object.entries(methods.weights).flatMap(([name, method]) => {
        return key.form === 'weighting' && key.keep(method) ? [name] : [];
      });
    });
    expect(kept).toHaveLength(2);
    expect(kept.every((names) => names.length > 0)).toBe(true);
    expect(kept[0]?.filter((name) => kept[1]?.includes(name))).toEqual([]);
  });
});
