import { describe, expect, it } from 'vitest';
import { comparisonJson } from '../../../src/publish/comparison/json.ts';
import { comparedMonths } from '../../support/compared-states.ts';

const report = await comparedMonths();

describe('a comparison as JSON', () => {
  it('holds what is compared, how, and the regions in order with their nodes down to a depth', () => {
    const data = JSON.parse(JSON.stringify(comparisonJson(report, 1)));
    const { regions, ...head } = data;
    expect(head).toEqual({
      name: '小指数',
      name_en: 'Small index',
      synthetic: false,
      before: '2018-09',
      after: '2018-10',
      approach: 'additive',
      effects: ['applicability', 'weights', 'method', 'range', 'coefficient', 'value', 'score', 'rounding'],
    });
    expect(regions.map(({ region, nodes }: { region: string; nodes: unknown[] }) => [region, nodes.length])).toEqual([
      ['west', 3],
      ['east', 3],
      ['south', 3],
    ]);
    expect(regions[2].nodes[0]).toMatchObject({
      node: 'index',
      depth: 0,
      before: { published: expect.stringMatching(/\.\d\d$/), rank: 2 },
      effects: { weights: '0', rounding: expect.any(String) },
    });
    expect(regions[2].nodes[1].effects).not.toHaveProperty('rounding');
  });

  it('has null for what is not there, and for an English name like the other', () => {
    const regions = report.regions.slice(0, 1).map((region) => {
      const nodes = region.nodes.map((node) => ({ ...node, before: undefined, change: undefined, effects: undefined }));
      return { ...region, nodes, rounding: undefined };
    });
    const data = JSON.parse(JSON.stringify(comparisonJson({ ...report, index: { en: 'x', zh: 'x' }, regions }, 0)));
    expect(data.name_en).toBe(null);
    expect(data.regions[0].nodes[0]).toMatchObject({
      before: null,
      published_change: null,
      rank_change: null,
      change: null,
      effects: null,
    });
  });
});
