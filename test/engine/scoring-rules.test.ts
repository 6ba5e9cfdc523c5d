import { describe, expect, it } from 'vitest';
import { ScoringRules } from '../../src/engine/scoring-rules.ts';
import type { Indicator } from '../../src/model/index-tree.ts';
import type { ScoringFigures } from '../../src/model/method.ts';
import type { Status } from '../../src/model/observation.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact } from '../../src/numeric/text.ts';
import { cells, regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { codesOf } from '../support/source-text.ts';

const regions = regionsOf({ county: ['a', 'b', 'c'] });
const NOTHING: ScoringFigures = {
  worst: undefined,
  best: undefined,
  optimum: undefined,
  reference: undefined,
  deduction: undefined,
  clamps: true,
  steps: [],
};

/** What the rules say of one group's values, and whether it may be scored. */
function checked(texts: readonly string[], indicator: Partial<Indicator>, figures: Partial<ScoringFigures> = {}) {
  const tree = treeOf([{ code: 'A', children: [{ code: 'A1', indicator }] }]);
  const node = tree.nodes[2];
  const group = regions.groups[0];
  if (node?.indicator === undefined || group === undefined) throw new Error('no indicator, no group');
  const problems = new ProblemList();
  const statuses = texts.map((text): Status => (text === 'M' ? 'M' : text === '' ? 'L' : 'A'));
  const placeOf = (region: number) => ({ file: `data/${regions.list[region]?.code}.csv`, line: 5, column: 1 });
  const input = { node, indicator: node.indicator, treated: cells(), statuses, screened: new Set<string>(), placeOf };
  const rules = new ScoringRules(input, { ...NOTHING, ...figures }, workspaceOf(tree, regions), '2018-09', problems);
  const reported = [...texts.keys()].filter((at) => texts[at] !== '' && texts[at] !== 'M');
  const values = reported.map((at) => exact(texts[at] ?? ''));
  return { may: rules.check(group, reported, values), found: codesOf(problems) };
}

describe('ScoringRules', () => {
  it('lets pass what can be scored, without a word', () => {
    expect(checked(['1', '2', '3'], {})).toEqual({ may: true, found: [] });
  });

  it('warns of a group without values, unless the indicator applies to nobody there', () => {
    expect(checked(['', 'M', ''], {})).toEqual({ may: false, found: ['indicators.csv:3:1 no-values'] });
    expect(checked(['M', 'M', 'M'], {})).toEqual({ may: false, found: [] });
  });

  it('warns of equal values only where a method compares peers', () => {
    expect(checked(['4', '4.0', ''], {})).toEqual({ may: true, found: ['indicators.csv:3:1 all-equal'] });
    expect(checked(['4', '4.0', ''], { scoring: 'identity' })).toEqual({ may: true, found: [] });
  });

  it('refuses each value that a method cannot take, at its cell', () => {
    expect(checked(['4', '-1', '-0.5'], { scoring: 'fraction-of-max' })).toEqual({
      may: false,
      found: ['data/b.csv:5:1 unscorable-value', 'data/c.csv:5:1 unscorable-value'],
    });
    expect(checked(['4', '-1', '0'], { scoring: 'deduct' }).found).toEqual(['data/b.csv:5:1 unscorable-value']);
  });

  it('refuses a value below all steps', () => {
    const steps = [{ from: exact('2'), score: exact('60') }];
    expect(checked(['2', '1.99', '7'], { scoring: 'steps' }, { steps }).found).toEqual(['data/b.csv:5:1 below-steps']);
  });

  it('refuses a reference that is missing, or no better than all peers', () => {
    const indicator = { scoring: 'distance-to-reference', reference: { code: 'x', figure: undefined } };
    const found = (reference: string | undefined, direction: 'positive' | 'negative') => {
      const figures = { reference: reference === undefined ? undefined : exact(reference) };
      return checked(['5', '3', '8'], { ...indicator, direction }, figures).found;
    };
    expect(found(undefined, 'positive')).toEqual(['indicators.csv:3:1 no-reference-value']);
    expect(checked(['5', '5', ''], { ...indicator, direction: 'positive' }).found).toEqual([
      'indicators.csv:3:1 no-reference-value',
      'indicators.csv:3:1 all-equal',
    ]);
    expect(found('3', 'positive')).toEqual(['indicators.csv:3:1 reference-not-better']);
    expect(found('3.1', 'positive')).toEqual([]);
    expect(found('8', 'negative')).toEqual(['indicators.csv:3:1 reference-not-better']);
    expect(found('7', 'negative')).toEqual([]);
  });
});
