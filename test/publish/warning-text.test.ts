import { describe, expect, it } from 'vitest';
import { ImportedCells } from '../../src/model/imported-cells.ts';
import type { Language } from '../../src/model/localised.ts';
import { ruleTerms } from '../../src/model/terms.ts';
import { type Warning, type WarningRuleName, warningRules } from '../../src/model/warning.ts';
import { warningData, warningLine } from '../../src/publish/warning-text.ts';
import { monthOf, regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';

const workspace = workspaceOf(treeOf([{ code: 'A' }]), regionsOf({ county: ['x'] }));
const data = monthOf(workspace, { A: ['1'] });
const imported = new ImportedCells(1);
imported.set(0, 't.xlsx!S!C7');

function lineOf(rule: WarningRuleName, language: Language, changes: Partial<Warning> = {}, month = data): string {
  const warning: Warning = {
    severity: 'high',
    number: 1,
    rule,
    region: 0,
    node: 1,
    value: '1',
    reference: '2',
    threshold: '3',
    since: '2018-08',
    ...changes,
  };
  return warningLine({ workspace, data: month }, warning, language);
}

const EXPECTED: Readonly<Record<WarningRuleName, readonly [string, string]>> = {
  'score-below': ['the total is 1, below 3', '总分 1，低于 3'],
  'score-drop': ['the total is 1, down from 2 in 2018-08: a drop of more than 3', '总分 1，2018-08 为 2，下降超过 3'],
  'rank-loss': [
    'rank 1, after 2 in 2018-08: a loss of 3 places or more',
    '第 1 名，2018-08 为第 2 名，下降不少于 3 位',
  ],
  'band-worsened': ['band 1, after 2 in 2018-08', '等级由 2（2018-08）降为 1'],
  'indicator-jump': [
    'A is 1 once adjusted, and the median of its months since 2018-08 is 2: more than 3 robust deviations apart',
    'A 的调整值为 1，自 2018-08 以来的中位数为 2，相差超过 3 个稳健标准差',
  ],
  'value-unchanged': ['A is reported as 1, as in every month since 2018-08', 'A 上报 1，自 2018-08 以来每月相同'],
  'equal-values': ['A is reported as 1 by 2 regions of the peer group', '同组有 2 个地区的 A 上报值均为 1'],
};

describe('a warning as text', () => {
  it.each(Object.keys(warningRules) as WarningRuleName[])('says of %s what is warned of, in both languages', (rule) => {
    const [en, zh] = EXPECTED[rule];
    expect(lineOf(rule, 'en')).toBe(`high ${rule} x Region x: ${en}`);
    expect(lineOf(rule, 'zh')).toBe(`高 ${ruleTerms[rule]} x Region x：${zh}`);
  });

  it('says so where there is no band', () => {
    expect(lineOf('band-worsened', 'en', { value: '' })).toBe(
      'high band-worsened x Region x: band (none), after 2 in 2018-08',
    );
  });

  it('names the cell that the value of an indicator was imported from, and none for the total', () => {
    const month = { ...data, imported };
    expect(lineOf('equal-values', 'en', {}, month)).toMatch(/peer group \(imported from t\.xlsx!S!C7\)$/);
    expect(lineOf('equal-values', 'zh', {}, month)).toMatch(/均为 1（导入自 t\.xlsx!S!C7）$/);
    expect(lineOf('score-below', 'en', { node: 0 }, month)).toMatch(/below 3$/);
  });

  it('is data, too', () => {
    const warning: Warning = {
      severity: 'low',
      number: 2,
      rule: 'score-below',
      region: 0,
      node: 0,
      value: '1',
      reference: '',
      threshold: '3',
      since: '',
    };
    expect(warningData({ workspace, data }, warning, 'en')).toEqual({
      severity: 'low',
      number: 2,
      rule: 'score-below',
      region: 'x',
      node: 'index',
      value: '1',
      reference: null,
      threshold: '3',
      since: null,
      imported_from: null,
      message: 'low score-below x Region x: the total is 1, below 3',
    });
  });
});
