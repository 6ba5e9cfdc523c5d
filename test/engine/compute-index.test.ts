import { describe, expect, it } from 'vitest';
import { computeIndex } from '../../src/engine/compute-index.ts';
import type { ComputedIndex } from '../../src/model/computed-index.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import type { Settings } from '../../src/model/settings.ts';
import { snap } from '../../src/numeric/exact.ts';
import { exact, toPlainText } from '../../src/numeric/text.ts';
import {
  cellTexts,
  coefficientRow,
  monthOf,
  type NodeSketch,
  regionsOf,
  settingsWith,
  treeOf,
  workspaceOf,
} from '../support/model-workspace.ts';
import { positionsOf } from '../support/problem-positions.ts';

/** Two domains: F holds fixed scales, S what is scored among peers, S1 per 10,000 residents and the less the better. */
const sketches = (aggregationOfS: string): readonly NodeSketch[] => [
  {
    code: 'F',
    weight: '40',
    children: [
      { code: 'F1', weight: '3', indicator: { scoring: 'identity' } },
      { code: 'F2', weight: '1', indicator: { scoring: 'goalposts', worst: exact('0'), best: exact('8') } },
    ],
  },
  {
    code: 'S',
    weight: '60',
    aggregation: aggregationOfS,
    children: [
      { code: 'S1', weight: '2', indicator: { direction: 'negative', adjustBy: 'population', per: exact('10000') } },
      { code: 'S2', weight: '1' },
    ],
  },
];

const regions = regionsOf({ county: ['a', 'b', 'c'], city: ['z'] });
const coefficients = ['10000', '40000', '10000', '5'].map((population) => [coefficientRow('', { population })]);
const observations = {
  F1: ['80', '90', 'M', '70'],
  F2: ['2', '9', '5', '4'],
  S1: ['3', 'E 6', '4', '20'],
  S2: ['10', '', '20', '7'],
};

const scale = { floor: exact('60'), ceiling: exact('100') };
const bands = [
  { name: 'green', from: exact('90') },
  { name: 'yellow', from: exact('78') },
];

async function compute(changes: Partial<Settings> = {}, aggregationOfS = 'arithmetic', problems = new ProblemList()) {
  const settings = settingsWith({ scale, bands, ...changes });
  const workspace = workspaceOf(treeOf(sketches(aggregationOfS)), regions, settings, coefficients);
  return await computeIndex(workspace, monthOf(workspace, observations), problems);
}

/** The computed index, which must be there. */
async function computed(changes: Partial<Settings> = {}, aggregationOfS?: string): Promise<ComputedIndex> {
  const index = await compute(changes, aggregationOfS);
  if (index === undefined) throw new Error('not computed');
  return index;
}

function scoresOf({ nodes, workspace }: ComputedIndex, code: string): readonly string[] {
  const figures = nodes[workspace.tree.byCode.get(code) ?? -1];
  return cellTexts((figures?.scores ?? []).map((score) => score && snap(score)));
}

function publishedOf({ nodes, workspace }: ComputedIndex, code: string): readonly string[] {
  const figures = nodes[workspace.tree.byCode.get(code) ?? -1];
  return (figures?.published ?? []).map((cell) => (cell === undefined ? '' : toPlainText(cell)));
}

function ranksOf({ nodes, workspace }: ComputedIndex, code: string): readonly number[] {
  return [...(nodes[workspace.tree.byCode.get(code) ?? -1]?.ranks ?? [])];
}

// All by hand. Per 10,000 residents S1 is 3, 1.5, 4 in the counties a, b, c; z stands alone among cities.
describe('computeIndex', () => {
  it('scores the indicators of each peer group', async () => {
    const index = await computed();
    expect(['F1', 'F2', 'S1', 'S2'].map((code) => scoresOf(index, code))).toEqual([
      ['80', '90', '', '70'],
      ['70', '100', '85', '80'],
      ['76', '100', '60', '100'],
      ['60', '', '100', '100'],
    ]);
  });

  it('aggregates what is left, up to the total', async () => {
    const index = await computed();
    expect(scoresOf(index, 'F')).toEqual(['77.5', '92.5', '85', '72.5']);
    expect(scoresOf(index, 'S')).toEqual([`70.${'6'.repeat(27)}7`, '100', `73.${'3'.repeat(28)}`, '100']);
    expect(scoresOf(index, 'index')).toEqual(['73.4', '97', '78', '89']);
  });

  it('publishes, ranks among peers and puts into bands', async () => {
    const index = await computed();
    expect(publishedOf(index, 'index')).toEqual(['73.40', '97.00', '78.00', '89.00']);
    expect(publishedOf(index, 'S')).toEqual(['70.67', '100.00', '73.33', '100.00']);
    expect(['index', 'S', 'F1', 'S2'].map((code) => ranksOf(index, code))).toEqual([
      [3, 1, 2, 1],
      [3, 1, 2, 1],
      [2, 1, 0, 1],
      [2, 0, 1, 1],
    ]);
    expect(index.bands).toEqual(['', 'green', 'yellow', 'yellow']);
  });

  it('carries published scores up where that is asked, which moves totals and an exact band', async () => {
    const index = await computed({ carry: 'published', ranking: { by: 'exact', ties: 'competition' } });
    expect(scoresOf(index, 'index')).toEqual(['73.402', '97', '77.998', '89']);
    expect(publishedOf(index, 'index')).toEqual(['73.40', '97.00', '78.00', '89.00']);
    expect(index.bands).toEqual(['', 'green', '', 'yellow']);
    expect((await computed({ carry: 'published' })).bands).toEqual(['', 'green', 'yellow', 'yellow']);
  });

  it('ranks by published figures or by exact ones', async () => {
    const coarse = { decimals: 0, scale: { floor: exact('60'), ceiling: exact('60.4') } };
    const published = await computed(coarse);
    expect([publishedOf(published, 'S2'), ranksOf(published, 'S2')]).toEqual([
      ['60', '', '60', '60'],
      [1, 0, 1, 1],
    ]);
    const byExact = await computed({ ...coarse, ranking: { by: 'exact', ties: 'competition' } });
    expect(ranksOf(byExact, 'S2')).toEqual([2, 0, 1, 1]);
  });

  it('resolves statuses, adjusted values and coefficients of each indicator', async () => {
    const { indicators } = await computed();
    expect(indicators.map(({ statuses }) => statuses.join(''))).toEqual(['AAMA', 'AAAA', 'AEAA', 'ALAA']);
    expect(indicators.map(({ adjusted }) => cellTexts(adjusted))).toEqual([
      ['80', '90', '', '70'],
      ['2', '9', '5', '4'],
      ['3', '1.5', '4', '40000'],
      ['10', '', '20', '7'],
    ]);
    expect(indicators.map(({ treated }) => cellTexts(treated))).toEqual(
      indicators.map((leaf) => cellTexts(leaf.adjusted)),
    );
    expect(cellTexts(indicators[2]?.coefficients ?? [])).toEqual(['10000', '40000', '10000', '5']);
  });

  it('gives weights in the total and contributions that sum to it', async () => {
    const { indicators } = await computed();
    const weights = indicators.map((leaf) => cellTexts(leaf.effectiveWeights));
    expect(weights).toEqual([
      ['0.3', '0.3', '0', '0.3'],
      ['0.1', '0.1', '0.4', '0.1'],
      ['0.4', '0.6', '0.4', '0.4'],
      ['0.2', '0', '0.2', '0.2'],
    ]);
    expect(indicators.map(({ contributions }) => cellTexts(contributions))).toEqual([
      ['24', '27', '0', '21'],
      ['7', '10', '34', '8'],
      ['30.4', '60', '24', '40'],
      ['12', '0', '20', '20'],
    ]);
  });

  it('gives no contribution below a mean that is not arithmetic, and keeps those beside it', async () => {
    const { indicators } = await computed({}, 'harmonic');
    expect(indicators.map(({ contributions }) => cellTexts(contributions))).toEqual([
      ['24', '27', '0', '21'],
      ['7', '10', '34', '8'],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
  });

  it('aggregates each node by its own method', async () => {
    // S of a: 3 / (2/76 + 1/60) = 69.7959...; of c: 3 / (2/60 + 1/100) = 69.2307...; the total 0.6 S + 0.4 F.
    const harmonic = await computed({}, 'harmonic');
    expect(publishedOf(harmonic, 'S')).toEqual(['69.80', '100.00', '69.23', '100.00']);
    expect(publishedOf(harmonic, 'index')).toEqual(['72.88', '97.00', '75.54', '89.00']);
    // S of a: (76^2 x 60)^(1/3) = 70.241...; of c: (60^2 x 100)^(1/3) = 71.137...
    expect(publishedOf(await computed({}, 'geometric'), 'S')).toEqual(['70.24', '100.00', '71.14', '100.00']);
  });

  it('warns of a lone region, at the row of each indicator scored among peers', async () => {
    const problems = new ProblemList();
    await compute({}, 'arithmetic', problems);
    const lone = problems.warnings.filter(({ code }) => code === 'all-equal');
    expect(positionsOf(lone)).toEqual(['indicators.csv:6:1 all-equal', 'indicators.csv:7:1 all-equal']);
    expect(lone.map(({ values }) => values['group'])).toEqual(Array(2).fill({ en: 'city', zh: 'city' }));
  });

  it('gives nothing but the errors where a mean meets a score of 0', async () => {
    const problems = new ProblemList();
    const fromZero = { scale: { floor: exact('0'), ceiling: exact('100') } };
    expect(await compute(fromZero, 'geometric', problems)).toBeUndefined();
    expect(positionsOf(problems.errors)).toEqual([
      'indicators.csv:5:1 non-positive-score',
      'indicators.csv:5:1 non-positive-score',
    ]);
    expect(problems.errors.map(({ values }) => [values['region'], values['child']])).toEqual([
      ['a', 'S2'],
      ['c', 'S1'],
    ]);
  });

  it('does not call a region unranked where the errors are what keeps it from a total', async () => {
    const problems = new ProblemList();
    await compute({ scale: { floor: exact('0'), ceiling: exact('100') } }, 'geometric', problems);
    expect(problems.warnings.map(({ code }) => code)).not.toContain('unranked-region');
  });

  it('gives the weight of a group of which too little is reported to its siblings', async () => {
    const asking = async (minWeight: string) => {
      const tree = treeOf(sketches('arithmetic').map((sketch) => ({ ...sketch, minWeight })));
      const workspace = workspaceOf(tree, regions, settingsWith({ scale, bands }), coefficients);
      const index = await computeIndex(workspace, monthOf(workspace, observations), new ProblemList());
      return index ?? expect.fail('not computed');
    };
    // Of S, b reports two thirds and the others all; of F, all that applies to c, which is a quarter of it.
    const held = await asking('0.67');
    expect(scoresOf(held, 'S')[1]).toBe('');
    expect([scoresOf(held, 'F'), scoresOf(held, 'index')]).toEqual([
      ['77.5', '92.5', '85', '72.5'],
      ['73.4', '92.5', '78', '89'],
    ]);
    const weights = held.indicators.map((leaf) => cellTexts(leaf.effectiveWeights)[1]);
    expect(weights).toEqual(['0.75', '0.25', '0', '0']);
    expect(scoresOf(await asking('0.66'), 'index')).toEqual(['73.4', '97', '78', '89']);
  });

  it('leaves a region unranked that has nothing left, and warns at its row', async () => {
    const tree = treeOf([{ code: 'A', children: [{ code: 'A1' }] }]);
    const three = regionsOf({ county: ['a', 'b', 'c'] });
    const workspace = workspaceOf(tree, three, settingsWith({ bands }));
    const problems = new ProblemList();
    const index = await computeIndex(workspace, monthOf(workspace, { A1: ['4', 'M', '9'] }), problems);
    if (index === undefined) throw new Error('not computed');
    expect([publishedOf(index, 'index'), ranksOf(index, 'index')]).toEqual([
      ['0.00', '', '100.00'],
      [2, 0, 1],
    ]);
    expect([index.bands, cellTexts(index.indicators[0]?.effectiveWeights ?? [])]).toEqual([
      ['', '', 'green'],
      ['1', '0', '1'],
    ]);
    expect(cellTexts(index.indicators[0]?.contributions ?? [])).toEqual(['0', '0', '100']);
    expect(positionsOf(problems.warnings)).toEqual(['regions.csv:3:1 unranked-region']);
  });
});
