import { describe, expect, it } from 'vitest';
import { toPlainText, toShortText } from '../../src/numeric/text.ts';
import { computeFiles, outputTexts } from '../support/compute-files.ts';
import { csvRows } from '../support/csv-rows.ts';
import { weightedWorkspace } from '../support/weighted-workspace.ts';

async function weightsOf(settings: Readonly<Record<string, unknown>>, weighting?: string): Promise<readonly string[]> {
  const { index } = await computeFiles(weightedWorkspace(settings, weighting));
  return index.weights.map(toShortText);
}

describe('the weights of a computed index', () => {
  it('are the written ones where they are written', async () => {
    expect(await weightsOf({})).toEqual(['1', '6', '10', '30', '60', '4', '1']);
  });

  it('are made of the scores of the complete regions where a node says so', async () => {
    const own = ['0.735738683', '0.1830024955', '0.0812588215'];
    expect(await weightsOf({}, 'entropy')).toEqual(['1', '6', ...own, '4', '1']);
  });

  it('are the product of the two that are combined', async () => {
    const combined = { subjective: 'relative', objective: 'entropy' };
    const weights = await weightsOf({ combined }, 'combined');
    expect(weights.slice(2, 5).map((weight) => Number(weight).toFixed(8))).toEqual([
      '0.41513235',
      '0.30977135',
      '0.27509630',
    ]);
  });

  it('are made at level 1 of what the groups below carry up, with their own weights', async () => {
    const { index } = await computeFiles(weightedWorkspace({ weights: ['variation', 'entropy'] }));
    // A: 0.735738683 x 10 + 0.1830024955 x 20 + 0.0812588215 x 30 = 13.4552013850, and so on for b, c and d.
    const scores = index.nodes[1]?.scores.map((score) => score && toPlainText(score)) ?? [];
    expect(scores.map((score) => Number(score).toFixed(6))).toEqual([
      '13.455201',
      '15.130166',
      '11.780237',
      '4.307494',
    ]);
    const cv = (values: readonly number[]) => {
      const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
      return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1)) / mean;
    };
    const [a, b] = [cv(scores.map(Number)), cv([40, 30, 35, 20])];
    expect(Number(toPlainText(index.weights[1] as never))).toBeCloseTo(a / (a + b), 9);
    expect(Number(toPlainText(index.weights[5] as never))).toBeCloseTo(b / (a + b), 9);
  });

  it('are what derivation.csv and results.json show, and what the effective weights are shares of', async () => {
    const outputs = outputTexts(await computeFiles(weightedWorkspace({ weights: ['relative', 'entropy'] })));
    const rows = csvRows(outputs['derivation.csv'] ?? '').filter(({ region }) => region === 'a');
    expect(rows.map(({ indicator, weight, effective_weight }) => [indicator, weight, effective_weight])).toEqual([
      ['A1', '0.735738683', '0.4414432098'],
      ['A2', '0.1830024955', '0.1098014973'],
      ['A3', '0.0812588215', '0.0487552929'],
      ['B1', '1', '0.4'],
    ]);
    const { nodes } = JSON.parse(outputs['results.json'] ?? '');
    expect(nodes.map(({ node, weight }: { node: string; weight: string }) => [node, weight])).toContainEqual([
      'A1',
      '0.735738683',
    ]);
  });
});
