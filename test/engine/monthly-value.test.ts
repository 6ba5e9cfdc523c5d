import { describe, expect, it } from 'vitest';
import { monthlyValue } from '../../src/engine/monthly-value.ts';
import { toShortText } from '../../src/numeric/text.ts';
import { monthOf, regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';

const workspace = workspaceOf(treeOf([{ code: 'x' }]), regionsOf({ all: ['a'] }));

/** The finding of the month so many months back among figures from September 2018 backwards. */
function found(figures: readonly string[], back: number, isCumulative = true, last = '2018-09'): string {
  const number = Number(last.slice(5));
  const months = figures.map((figure, at) => {
    return monthOf(workspace, { x: [figure] }, `2018-${String(number - at).padStart(2, '0')}`);
  });
  const finding = monthlyValue(months, back, 0, isCumulative);
  return typeof finding === 'string' ? finding : `${toShortText(finding.value)} ${finding.previous}`;
}

describe('monthlyValue', () => {
  it('takes the figure of the month before off a cumulative one', () => {
    expect(found(['12.5', '10.0', '3'], 0)).toBe('2.5 10.0');
    expect(found(['12.5', '10.0', '3'], 1)).toBe('7 3');
    expect(found(['10', '10.0'], 0)).toBe('0 10.0');
  });

  it('takes January, and what is not cumulative, as it is', () => {
    expect(found(['12.5'], 0, true, '2018-01')).toBe('12.5 ');
    expect(found(['12.5', '13'], 0, false)).toBe('12.5 ');
  });

  it('takes the figure of the month before off in every other month, those that end in 1 too', () => {
    for (const month of ['02', '03', '09', '10', '11', '12']) {
      expect(found(['12.5', '10.0'], 0, true, `2018-${month}`)).toBe('2.5 10.0');
      expect(found(['12.5'], 0, true, `2018-${month}`)).toBe('unknown');
    }
  });

  it('does not know the value where the month before has no figure, whatever its status', () => {
    for (const last of ['', 'L', 'L 3', 'M']) expect(found(['12.5', last], 0)).toBe('unknown');
    expect(found(['12.5'], 0)).toBe('unknown');
  });

  it('tells a figure that has fallen, and a blank one', () => {
    expect(found(['9.9', '10'], 0)).toBe('fallen');
    expect(found(['', '10'], 0)).toBe('blank');
    expect(found(['M', '10'], 0)).toBe('blank');
  });
});
