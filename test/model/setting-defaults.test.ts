import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import { fallbackOf, markedName, methodsOf, standInOf } from '../../src/model/setting-defaults.ts';
import { settingTable } from '../../src/model/setting-table/index.ts';

describe('what counts where a setting names no method', () => {
  it('is the one that its table marks', () => {
    const { scoring, treatment, missing, aggregation, weights, combined, decimals } = settingTable;
    const fallbacks = [scoring, treatment, missing, aggregation, weights].map((setting) =>
      fallbackOf(setting, methods),
    );
    expect(fallbacks).toEqual(['min-max', 'none', 'error', 'arithmetic', 'relative']);
    expect([combined, decimals].map((setting) => fallbackOf(setting, methods))).toEqual([undefined, 2]);
    const other = {
      ...methods,
      scoring: { ...methods.scoring, 'min-max': methods.scoring.rank, own: methods.scoring['min-max'] },
    };
    expect(fallbackOf(scoring, other)).toBe('own');
  });

  it('is marked once for each kind that has one', () => {
    const marked = Object.entries(methods).map(([kind, table]) => {
      return [kind, Object.values(table).filter((method) => 'isDefault' in method && method.isDefault).length];
    });
    expect(Object.fromEntries(marked)).toEqual({
      ...{ scoring: 1, missing: 1, rollup: 0, aggregation: 1, weights: 1, treatment: 1, transform: 1 },
    });
    expect(markedName(methods.transform, 'isDefault')).toBe('none');
  });

  it('is, while a setting is at fault, what asks least of other files', () => {
    const { scoring, missing, weights, combined, power, quantiles } = settingTable;
    const standIns = [scoring, missing, weights, combined, power, quantiles].map((one) => standInOf(one, methods));
    const both = { subjective: 'equal', objective: 'entropy' };
    expect(standIns).toEqual([undefined, 'exclude', 'equal', both, { exponent: 1 }, undefined]);
  });

  it('is chosen among the methods that a setting keeps', () => {
    const { combined } = settingTable;
    const keys = combined.form === 'group' ? combined.keys : {};
    const kept = Object.values(keys).map((setting) => Object.keys(methodsOf(setting, methods) ?? {}));
    expect(kept).toEqual([
      ['percent', 'unit', 'relative', 'equal', 'ahp'],
      ['entropy', 'critic', 'variation', 'pca'],
    ]);
  });
});
