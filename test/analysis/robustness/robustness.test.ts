import { describe, expect, it } from 'vitest';
import {
  analyseRobustness,
  type Robustness,
  type RobustnessPlan,
} from '../../../src/analysis/robustness/robustness.ts';
import type { ComputedIndex } from '../../../src/model/computed-index.ts';
import { computeFiles, computeProject, DEMONSTRATION } from '../../support/compute-files.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles } from '../../support/workspace-files.ts';

const noise = (amount: number) => ({ law: 'uniform', amounts: [amount, amount, amount] }) as const;
const plan = (changes: Partial<RobustnessPlan> = {}): RobustnessPlan => {
  const asked = { leaveOut: undefined, isSobol: false, stability: undefined };
  const alternatives = { treatment: [], scoring: [], aggregation: [] };
  return { draws: 400, seed: 1, top: 3, noise: noise(0.25), alternatives, ...asked, ...changes };
};

async function analyse(index: ComputedIndex, changes: Partial<RobustnessPlan> = {}): Promise<Robustness> {
  const amended = () => expect.fail('nothing is to be computed otherwise');
  const result = await analyseRobustness(index, plan(changes), amended, { workers: 1, script: undefined });
  return result.ok ? result.value : expect.fail('unfit');
}

/** Five regions of one peer group whose scores are close; `codes` names them in the order of their data. */
function closeWorkspace(codes: readonly string[]): WorkspaceFiles {
  const values = [
    ['70', '60', '65'],
    ['60', '71', '66'],
    ['65', '66', ''],
    ['72', '59', '64'],
    ['50', '80', '62'],
  ];
  const data = codes.map((code, at) => {
    const [a, b, c] = values[at] ?? [];
    return [`data/${MONTH}/${code}.csv`, `indicator,value\nA1,${a}\nA2,${b}\nB1,${c}\n`] as const;
  });
  const indicators =
    'code,parent,name,weight,scoring\nA,,a,6,\nA1,A,a1,5,identity\nA2,A,a2,4,identity\nB,,b,4,\nB1,B,b1,1,identity\n';
  return smallWorkspace({
    [`data/${MONTH}/east.csv`]: undefined,
    [`data/${MONTH}/west.csv`]: undefined,
    'indicators.csv': indicators,
    'coefficients.csv': undefined,
    'regions.csv': `code,name,level\n${codes.map((code) => `${code},${code},county\n`).join('')}`,
    ...Object.fromEntries(data),
  });
}

/** How often each region got each rank, by its place in a list of codes. */
function countsBy(codes: readonly string[], { index, peers }: Robustness): number[][] {
  const regions = peers.flatMap((group) => group.regions);
  return codes.map((code) => {
    const found = regions.find(({ region }) => index.workspace.regions.list[region]?.code === code);
    return [...(found?.counts ?? [])];
  });
}

describe('robustness', () => {
  it('gives every region its rank in the index when the noise is zero', async () => {
    const { index } = await computeProject(DEMONSTRATION, MONTH);
    const { peers, inputs } = await analyse(index, { draws: 50, noise: noise(0) });
    expect(inputs).toEqual([]);
    for (const { region, rank, statistics, counts } of peers.flatMap((group) => group.regions)) {
      expect(index.nodes[0]?.ranks[region]).toBe(rank);
      expect(counts[rank - 1]).toBe(50);
      expect([statistics.median, statistics.low, statistics.high]).toEqual([rank, rank, rank]);
      expect([statistics.meanShift, statistics.topShare]).toEqual([0, rank <= 3 ? 1 : 0]);
    }
  });

  it('permutes its results when regions are permuted', async () => {
    const codes = ['a', 'b', 'c', 'd', 'e'];
    const permuted = ['d', 'a', 'e', 'c', 'b'];
    const [plain, other] = await Promise.all(
      [codes, permuted].map(async (named) => {
        const { index } = await computeFiles(closeWorkspace(named));
        return countsBy(named, await analyse(index));
      }),
    );
    expect(other).toEqual(plain);
    expect(plain?.filter((row) => row.filter((count) => count > 0).length > 1).length).toBeGreaterThan(2);
  });

  it('spreads ranks the more, the more weights vary', async () => {
    const { index } = await computeFiles(closeWorkspace(['a', 'b', 'c', 'd', 'e']));
    const spread = async (changes: Partial<RobustnessPlan>) => {
      const { peers } = await analyse(index, changes);
      return peers[0]?.regions.reduce((sum, { statistics }) => sum + statistics.meanShift, 0) ?? Number.NaN;
    };
    const narrow = await spread({ noise: noise(0.02) });
    expect(await spread({})).toBeGreaterThan(narrow);
    const shares = (amount: number) => ({ law: 'dirichlet', amounts: [amount, amount] }) as const;
    expect(await spread({ noise: shares(20) })).toBeGreaterThan(await spread({ noise: shares(2000) }));
  });

  it('tells only what it is asked for', async () => {
    const { index } = await computeFiles(closeWorkspace(['a', 'b', 'c', 'd', 'e']));
    const plain = await analyse(index, { draws: 10 });
    expect([plain.drivers, plain.leftOut, plain.stability]).toEqual([undefined, undefined, undefined]);
    const all = await analyse(index, { draws: 10, leaveOut: 2, isSobol: true, stability: { region: undefined } });
    expect(all.inputs.map(({ name }) => name)).toEqual([
      'weights:dimension',
      'weights:indicator',
      'leave-out:indicator',
    ]);
    expect(all.drivers?.[0]?.sensitivities).toHaveLength(3);
    expect(all.leftOut?.map(({ node }) => index.workspace.tree.nodes[node]?.code)).toEqual(['A1', 'A2', 'B1']);
    expect(all.stability?.map(({ node }) => node.code)).toEqual(['A', 'A1', 'A2', 'B']);
  });

  it('draws the same ranks whether or not it tells what drives their shift', async () => {
    const { index } = await computeFiles(closeWorkspace(['a', 'b', 'c', 'd', 'e']));
    const codes = ['a', 'b', 'c', 'd', 'e'];
    expect(countsBy(codes, await analyse(index, { isSobol: true }))).toEqual(countsBy(codes, await analyse(index)));
  });
});
