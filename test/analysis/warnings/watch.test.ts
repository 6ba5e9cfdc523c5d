import { describe, expect, it } from 'vitest';
import { watched } from '../../support/watched.ts';

/** What is warned of, as `severity number rule region/node reference -> value, threshold since`. */
async function told(warnings: readonly object[], months?: readonly string[]): Promise<readonly string[]> {
  const { index, problems } = await watched(warnings, months);
  expect(problems).toEqual([]);
  const { regions, tree } = index.workspace;
  return (index.warnings ?? []).map(({ severity, number, rule, region, node, value, reference, threshold, since }) => {
    const where = `${regions.list[region]?.code}/${tree.nodes[node]?.code}`;
    return `${severity} ${number} ${rule} ${where} ${reference} -> ${value}, ${threshold} ${since}`.trimEnd();
  });
}

describe('watching a month', () => {
  it('warns by every rule, the gravest first, then in the order of the rules, by region', async () => {
    const rules = [
      { rule: 'band-worsened', severity: 'low' },
      { rule: 'rank-loss', threshold: 1 },
      { rule: 'score-below', threshold: 65, severity: 'high' },
      { rule: 'score-drop', threshold: 9.5, severity: 'high' },
    ];
    // The published total of d5, 64.995, is 65.00.
    expect(await told(rules)).toEqual([
      'high 4 score-drop d1/index 75.00 -> 65.00, 9.5 2018-08',
      'medium 2 rank-loss d1/index 2 -> 3, 1 2018-08',
      'low 1 band-worsened d1/index -red -> ,  2018-08',
    ]);
  });

  it('looks back a year where the rule says so', async () => {
    const rules = [{ rule: 'score-drop', threshold: 9.5, against: 'year' }];
    expect(await told(rules)).toEqual([]);
    expect(await told(rules, ['2017-09'])).toEqual(['medium 1 score-drop d1/index 75.00 -> 65.00, 9.5 2017-09']);
  });

  it('warns of nothing that has no month to be held against', async () => {
    expect(await told([{ rule: 'score-drop', threshold: 0 }], [])).toEqual([]);
    expect(await told([{ rule: 'value-unchanged', months: 3 }], ['2018-08'])).toEqual([]);
    expect(await told([{ rule: 'indicator-jump' }], ['2018-08'])).toEqual([]);
  });

  it('goes by the values of as many months as the rule says', async () => {
    const rows = await told([{ rule: 'value-unchanged', months: 3 }], ['2018-08', '2018-07']);
    expect(rows.filter((row) => row.includes('d1'))).toEqual([]);
    expect(rows.filter((row) => row.includes('d3'))).toEqual([
      'medium 1 value-unchanged d3/P1 62.5 -> 62.5, 3 2018-07',
      'medium 1 value-unchanged d3/Q1 67.5 -> 67.5, 3 2018-07',
    ]);
    expect(await told([{ rule: 'equal-values', regions: 2 }])).toEqual([]);
  });

  it('has the files of the months that it goes by among the inputs, each once', async () => {
    const { inputs } = await watched([
      { rule: 'value-unchanged', months: 2 },
      { rule: 'score-drop', threshold: 1 },
    ]);
    const paths = inputs.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('data/2018-08/'))).toHaveLength(8);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
