import { describe, expect, it } from 'vitest';
import { type GoalpostInput, warnOfGoalposts } from '../../src/engine/beyond-goalposts.ts';
import type { Indicator } from '../../src/model/index-tree.ts';
import type { Language } from '../../src/model/localised.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact } from '../../src/numeric/text.ts';
import { problemLine } from '../../src/publish/problem-text.ts';
import { cells, regionsOf, treeOf } from '../support/model-workspace.ts';

const plain = regionsOf({ county: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] });

const regions = { ...plain, list: plain.list.map((region) => ({ ...region, nameEn: `Land ${region.code}` })) };

function warnings(
  indicator: Partial<Indicator>,
  values: readonly string[],
  origin = 'reported',
  language: Language = 'en',
) {
  const [, leaf] = treeOf([{ code: 'A', indicator }]).nodes as [unknown, GoalpostInput['node']];
  const node = { ...leaf, name: '指标甲', nameEn: 'Indicator A' };
  const problems = new ProblemList();
  const adjusted = cells(...values);
  const input = { node, values: { adjusted, origins: values.map(() => origin) } };
  const placeOf = (region: number) => ({ file: 'x.csv', line: region + 2, column: 1 });
  warnOfGoalposts({ ...input, placeOf }, regions, problems);
  return problems.warnings.map((found) => problemLine(found, language).replace(/[;；][^;；]*$/, ''));
}

const posts = { scoring: 'goalposts', worst: exact('0'), best: exact('70') };
const line = (at: number, region: string, value: string, post: string) => {
  return `x.csv:${at}:1 warning beyond-goalpost: "A" (Indicator A) of region "${region}" (Land ${region}) is ${value}, beyond the goalpost ${post}`;
};

describe('warnOfGoalposts', () => {
  it('names value, region and goalpost of what lies beyond either, and of nothing else', () => {
    expect(warnings(posts, ['71.5', '70', '0', '-3', '', '35'])).toEqual([
      line(2, 'a', '71.5', 'best, 70'),
      line(5, 'd', '-3', 'worst, 0'),
    ]);
  });

  it('turns round with the direction', () => {
    const indicator = { ...posts, direction: 'negative', worst: exact('70'), best: exact('0') } as const;
    expect(warnings(indicator, ['71.5', '70', '0', '-3'])).toEqual([
      line(2, 'a', '71.5', 'worst, 70'),
      line(5, 'd', '-3', 'best, 0'),
    ]);
  });

  it('goes by the limits of an interval, where it has them', () => {
    const optimum = { low: exact('4'), high: exact('6'), worstLow: exact('1'), worstHigh: undefined };
    const indicator = { scoring: 'min-max', direction: 'interval', optimum } as const;
    expect(warnings(indicator, ['0.5', '1', '5', '99'])).toEqual([line(2, 'a', '0.5', 'worst, 1')]);
  });

  it('shows as many digits as tell a value from its goalpost', () => {
    expect(warnings(posts, ['70.00000123456', '123456.789'])).toEqual([
      line(2, 'a', '70.000001', 'best, 70'),
      line(3, 'b', '123500', 'best, 70'),
    ]);
  });

  it('tells of many in one warning, the farthest first', () => {
    expect(warnings(posts, ['71', '72', '79', '74', '75', '78', '9'])).toEqual([
      'x.csv:4:1 warning values-beyond-goalpost: "A" (Indicator A) is beyond the goalpost best, 70, in 6 regions, farthest in "c" (Land c), 79, "f" (Land f), 78, "e" (Land e), 75',
    ]);
  });

  it('names the region and the indicator in the language of the reader', () => {
    expect(warnings(posts, ['71.5'], 'reported', 'zh')).toEqual([
      'x.csv:2:1 警告 beyond-goalpost：地区 "a"（Region a）的 "A"（指标甲）为 71.5，超出满意值（best）70',
    ]);
  });

  it('says nothing of values that were made of others, nor where other scorings are', () => {
    expect(warnings(posts, ['71.5'], 'mean')).toEqual([]);
    expect(warnings({ ...posts, scoring: 'min-max' }, ['71.5'])).toEqual([]);
  });
});
