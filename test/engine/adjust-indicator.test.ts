import { describe, expect, it } from 'vitest';
import { adjustIndicator } from '../../src/engine/adjust-indicator.ts';
import { exact } from '../../src/numeric/text.ts';
import {
  cellTexts,
  coefficientRow,
  monthOf,
  regionsOf,
  settingsWith,
  treeOf,
  workspaceOf,
} from '../support/model-workspace.ts';

const regions = regionsOf({ county: ['a', 'b', 'c', 'd', 'e'] });
const population = ['4', '5', '', '8', '10'].map((text) => [coefficientRow('', { population: text })]);

/** The second of two indicators, per 10 residents. */
function adjusted(row: readonly string[], missing: string) {
  const indicator = { missing, adjustBy: 'population', per: exact('10') };
  const tree = treeOf([{ code: 'x' }, { code: 'y', indicator }]);
  const workspace = workspaceOf(tree, regions, settingsWith(), population);
  const columns = adjustIndicator(workspace, monthOf(workspace, { x: ['1', '1', '1', '1', '1'], y: row }), 1);
  return { ...columns, adjusted: cellTexts(columns.adjusted), coefficients: cellTexts(columns.coefficients) };
}

describe('adjustIndicator', () => {
  it('adjusts its own column, and leaves missing what has no coefficient', () => {
    expect(adjusted(['2', 'E 2', '2', '', 'M'], 'exclude')).toEqual({
      statuses: ['A', 'E', 'L', 'L', 'M'],
      origins: ['reported', 'reported', '', '', ''],
      coefficients: ['4', '5', '', '8', '10'],
      adjusted: ['5', '4', '', '', ''],
    });
  });

  it('imputes adjusted values, for want of a coefficient too', () => {
    const { statuses, origins, adjusted: values } = adjusted(['2', 'E 2', '2', '', 'M'], 'mean');
    expect(values).toEqual(['5', '4', '4.5', '4.5', '']);
    expect(statuses).toEqual(['A', 'E', 'I', 'I', 'M']);
    expect(origins).toEqual(['reported', 'reported', 'mean', 'mean', '']);
  });
});
