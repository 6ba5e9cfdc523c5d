import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/numeric/text.ts';
import { amendCells } from '../../../src/workspace/observations/amended-cells.ts';
import { cellTexts, monthOf, regionsOf, treeOf, workspaceOf } from '../../support/model-workspace.ts';

const workspace = workspaceOf(treeOf([{ code: 'A' }, { code: 'B' }]), regionsOf({ county: ['east', 'west'] }));
const data = monthOf(workspace, { A: ['1', 'E 2'], B: ['3', 'M'] });

describe('amended cells', () => {
  it('take the place of those that were read: value, text and status', () => {
    const { values, raw, statuses } = amendCells(data, [
      { leaf: 0, region: 1, value: exact('2.50'), raw: '2.50', status: '' },
      { leaf: 1, region: 0, value: undefined, raw: '', status: 'M' },
    ]);
    expect(cellTexts(values)).toEqual(['1', '2.5', '', '']);
    expect([raw, statuses]).toEqual([
      ['1', '2.50', '', ''],
      ['', '', 'M', 'M'],
    ]);
  });

  it('leave the month that was read as it is', () => {
    amendCells(data, [{ leaf: 0, region: 0, value: exact('9'), raw: '9', status: '' }]);
    expect(cellTexts(data.values)).toEqual(['1', '2', '3', '']);
    expect(amendCells(data, [])).toBe(data);
  });
});
