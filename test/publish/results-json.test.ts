import { describe, expect, it } from 'vitest';
import { computeFiles, computeWithChanges, DEMONSTRATION, outputTexts } from '../support/compute-files.ts';
import { csvRows } from '../support/csv-rows.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';
import { MONTH, smallWorkspace } from '../support/workspace-files.ts';

interface JsonNode {
  readonly node: string;
  readonly score: string | null;
  readonly published: string | null;
  readonly rank: number | null;
  readonly status?: string;
  readonly origin?: string;
  readonly treatment?: string;
  readonly children?: readonly JsonNode[];
}

interface JsonRegion extends JsonNode {
  readonly region: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly band: string | null;
  readonly coverage: string | null;
  readonly own?: Readonly<Record<string, string>>;
  readonly change: Readonly<Record<'month' | 'year', { readonly score: string; readonly rank: number } | null>>;
}

interface JsonIndex {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly groups: readonly { readonly level: string; readonly regions: readonly JsonRegion[] }[];
}

const parsed = (texts: Readonly<Record<string, string>>): JsonIndex => JSON.parse(texts['results.json'] ?? '');

/** A region's nodes in pre-order, as rows of scores.csv. */
function rowsOf(region: string, found: JsonNode, depth = 0): string[] {
  const code = depth === 0 ? 'index' : found.node;
  const row = [region, code, depth, found.score ?? '', found.published ?? '', found.rank ?? ''].join();
  return [row, ...(found.children ?? []).flatMap((child) => rowsOf(region, child, depth + 1))];
}

describe('results.json of the demonstration', async () => {
  const texts = outputTexts(await computeWithChanges(DEMONSTRATION, MONTH));
  const { groups, nodes } = parsed(texts);

  it('holds the figures of scores.csv', () => {
    const rows = groups.flatMap(({ regions }) =>
      regions.map((found) => [found.region, rowsOf(found.region, found)] as const),
    );
    const byCode = rows.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, lines]) => lines);
    expect(byCode).toEqual((texts['scores.csv'] ?? '').trimEnd().split('\n').slice(1));
  });

  it('holds the rows of results.csv, in their order', () => {
    const rows = groups.flatMap(({ level, regions }) => {
      return regions.map(({ region, name, band, coverage, published, rank, change, children = [] }) => {
        const level1 = Object.fromEntries(children.map((child) => [child.node, child.published ?? '']));
        const blank = { rank: String(rank ?? ''), score: published ?? '', band: band ?? '' };
        const { month, year } = change;
        const moved = {
          score_mom: month?.score ?? '',
          rank_mom: `${month?.rank ?? ''}`,
          score_yoy: year?.score ?? '',
          rank_yoy: `${year?.rank ?? ''}`,
        };
        return { level, region, name, ...blank, ...level1, ...moved, coverage: coverage ?? '' };
      });
    });
    expect(rows).toEqual(csvRows(texts['results.csv'] ?? ''));
  });

  it('holds the statuses of derivation.csv', () => {
    const statuses = (found: JsonNode): string[] => {
      const own = found.status === undefined ? [] : [`${found.node} ${found.status}`];
      return [...own, ...(found.children ?? []).flatMap(statuses)];
    };
    const rows = csvRows(texts['derivation.csv'] ?? '');
    for (const found of groups.flatMap(({ regions }) => regions)) {
      const own = rows.filter(({ region }) => region === found.region);
      expect(statuses(found)).toEqual(own.map(({ indicator, status }) => `${indicator} ${status}`));
    }
  });

  it('defines every node once, the total apart', () => {
    const codes = csvRows(texts['scores.csv'] ?? '').slice(1, 8 + 19 + 123 + 1);
    expect(nodes.map(({ node }) => node)).toEqual(codes.map(({ node }) => node));
  });
});

describe('results.json', () => {
  it('writes each exact number as a string and each absent one as null', async () => {
    const { groups } = parsed(outputTexts(await computeFiles(rankedWorkspace())));
    const silent = groups[1]?.regions.at(-1);
    expect(silent).toEqual({
      region: 'd4',
      name: '未报县',
      change: { month: null, year: null },
      name_en: 'Silent',
      own: { note: 'n-d4' },
      band: null,
      coverage: '0',
      score: null,
      published: null,
      rank: null,
      children: ['P', 'Q'].map((node) => {
        const none = { score: null, published: null, rank: null };
        return { node, ...none, children: [{ node: `${node}1`, ...none, status: 'L' }] };
      }),
    });
    expect(groups[0]?.regions[1]).toMatchObject({ region: 'c2', score: '82.75', published: '82.75', rank: 2 });
  });

  it('names what gave a value that is not reported', async () => {
    const west = 'indicator,value,status,note\nA1,4,,\nA2,,,\nB1,,M,\n';
    const files = smallWorkspace({ 'data/2018-09/west.csv': west }, { missing: 'mean' });
    const regions = parsed(outputTexts(await computeFiles(files))).groups[0]?.regions;
    const [a, b] = regions?.find(({ region }) => region === 'west')?.children ?? [];
    expect(a?.children?.map(({ status, origin }) => [status, origin])).toEqual([
      ['A', undefined],
      ['I', 'mean'],
    ]);
    expect(b?.children?.[0]).toMatchObject({ score: null, status: 'M' });
  });

  it('takes names as they are, whatever characters they hold', async () => {
    const { groups } = parsed(outputTexts(await computeFiles(rankedWorkspace())));
    const names = groups[1]?.regions.map(({ name }) => name);
    expect(names).toEqual(['上县', '"Quoted", county', '=SUM(A1)', '景宁畲族自治县', '半报县', '未报县']);
  });

  it('says how each node is defined, with columns of the user’s own', async () => {
    const { nodes } = parsed(outputTexts(await computeFiles(rankedWorkspace())));
    expect(nodes[0]).toEqual({
      node: 'P',
      parent: 'index',
      name: '平安',
      name_en: 'Peace',
      depth: 1,
      weight: '1',
      weighting: 'relative',
      aggregation: 'arithmetic',
      own: { theme: '' },
    });
    expect(nodes[1]).toMatchObject({ node: 'P1', parent: 'P', name: '=p', scoring: 'identity', own: { theme: 'a' } });
    const adjusted = parsed(outputTexts(await computeFiles(smallWorkspace()))).nodes[1];
    expect(adjusted).toMatchObject({ direction: 'negative', adjust_by: 'population', per: '1', missing: 'exclude' });
  });

  it('names the share of weight that a node needs reported, where it needs one', async () => {
    const rows = ['A,,a,0.50', 'B,,b,0', 'A1,A,x,', 'B1,B,y,', 'A2,A,z,'];
    const changes = { 'indicators.csv': ['code,parent,name,min_weight', ...rows, ''].join('\n') };
    const json = parsed(outputTexts(await computeFiles(smallWorkspace(changes, { minWeight: 0.25 }))));
    expect(json).toMatchObject({ minWeight: '0.25' });
    expect(json.nodes.map(({ min_weight }) => min_weight)).toEqual(['0.5', undefined, undefined, undefined, undefined]);
  });

  it('names the exponent of a power mean where there is one, and how the total is aggregated', async () => {
    const rows = ['A,,a,power,-0.50', 'B,,b,arithmetic,', 'A1,A,x,,', 'B1,B,y,,', 'A2,A,z,,'];
    const changes = { 'indicators.csv': ['code,parent,name,aggregation,exponent', ...rows, ''].join('\n') };
    const scale = { floor: 1, ceiling: 2 };
    const settings = { aggregation: ['power', 'arithmetic'], power: { exponent: 2 }, scale };
    const json = parsed(outputTexts(await computeFiles(smallWorkspace(changes, settings))));
    expect(json).toMatchObject({ aggregation: ['power', 'arithmetic'], power: { exponent: '2' } });
    expect(json.nodes.map(({ exponent }) => exponent)).toEqual(['-0.5', undefined, undefined, undefined, undefined]);
    const plain = parsed(outputTexts(await computeFiles(smallWorkspace())));
    expect(plain).toMatchObject({ aggregation: 'arithmetic' });
    expect(Object.keys(plain)).not.toContain('power');
  });

  it('names a transform where there is one', async () => {
    const changes = { 'indicators.csv': 'code,parent,name,transform\nA,,a,\nA1,A,x,sqrt\nA2,A,x,\nB1,A,x,none\n' };
    const { nodes } = parsed(outputTexts(await computeFiles(smallWorkspace(changes))));
    expect(nodes.map(({ transform }) => transform)).toEqual([undefined, 'sqrt', undefined, undefined]);
  });

  it('says where a leaf was treated, and by what limits', async () => {
    const settings = { treatment: 'clip-quantiles', quantiles: { low: 0.5 } };
    const changes = { 'indicators.csv': 'code,parent,name,treatment\nA,,a,\nA1,A,x,\nA2,A,x,none\nB1,A,x,winsorize\n' };
    const index = parsed(outputTexts(await computeFiles(smallWorkspace(changes, settings))));
    expect(index).toMatchObject({
      winsorize: { skewness: '2', kurtosis: '3.5', points: 5 },
      quantiles: { low: '0.5', high: '0.95' },
    });
    const named = index.nodes.map(({ treatment }) => treatment);
    expect(named).toEqual([undefined, 'clip-quantiles', undefined, 'winsorize']);
    const leaves = index.groups[0]?.regions[0]?.children?.[0]?.children ?? [];
    expect(leaves.map(({ node, status, treatment }) => [node, status, treatment])).toEqual([
      ['A1', 'A', 'clipped'],
      ['A2', 'A', undefined],
      ['B1', 'A', undefined],
    ]);
  });

  it('says which figures are cumulative and which are rolled up', async () => {
    const files = {
      'regions.csv': 'code,name,level,parent\neast,East,county,west\nwest,West,city,\n',
      'indicators.csv':
        'code,parent,name,accumulation,rollup,rollup_by\nA,,S,,,\nA1,A,D,ytd,sum,\nA2,A,R,,weighted-mean,population\n',
      'data/2018-09/east.csv': 'indicator,value\nA2,1\n',
      'data/2018-09/west.csv': 'indicator,value\n',
    };
    const { nodes, groups } = parsed(outputTexts(await computeFiles(smallWorkspace(files))));
    expect(nodes[1]).toMatchObject({ node: 'A1', accumulation: 'ytd', rollup: 'sum' });
    expect(nodes[1]).not.toHaveProperty('rollup_by');
    expect(nodes[2]).toMatchObject({ node: 'A2', rollup: 'weighted-mean', rollup_by: 'population' });
    expect(groups[0]?.regions[0]?.children?.[0]?.children?.[1]).toMatchObject({ origin: 'rollup', status: 'A' });
  });

  it('gives a region a line of its own, so that a difference shows where it is', async () => {
    const text = outputTexts(await computeFiles(rankedWorkspace()))['results.json'] ?? '';
    expect(text.split('\n').filter((line) => line.startsWith('{"region":'))).toHaveLength(8);
    expect(text.endsWith('\n')).toBe(true);
  });
});
