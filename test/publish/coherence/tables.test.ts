import { beforeAll, describe, expect, it } from 'vitest';
import { coherence } from '../../../src/analysis/coherence/coherence.ts';
import { coherenceTable, correlationsTable } from '../../../src/publish/coherence/tables.ts';
import { loadCoherence } from '../../../src/publish/month-outputs.ts';
import { tableCsv } from '../../../src/publish/table/csv.ts';
import { coherentWorkspace } from '../../support/coherent-workspace.ts';
import { computeFiles, computeProject, DEMONSTRATION, outputTexts } from '../../support/compute-files.ts';
import { csvRows, type Row } from '../../support/csv-rows.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';
import { MONTH } from '../../support/workspace-files.ts';

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** Pearson's correlation in doubles, where it tells anything. */
function correlationOf(pairs: readonly (readonly [number, number])[]): number | undefined {
  const [left, right] = [0, 1].map((side) => {
    const column = pairs.map((pair) => pair[side as 0 | 1]);
    return column.map((value) => value - mean(column));
  }) as [number[], number[]];
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, at) => sum + x * (b[at] ?? 0), 0);
  const size = Math.sqrt(dot(left, left) * dot(right, right));
  return pairs.length < 3 || size < 1e-9 ? undefined : dot(left, right) / size;
}

describe('coherence.csv', () => {
  it('has a row per peer group and node, the total first', async () => {
    const { index } = await computeFiles(rankedWorkspace());
    const { nodes } = coherence(index, index.workspace.regions.groups);
    const rows = csvRows(tableCsv(coherenceTable, nodes, undefined));
    expect(rows.map(({ level, node, parent }) => `${level} ${node} ${parent}`)).toEqual(
      ['city', 'county'].flatMap((level) => {
        return ['index ', 'P index', 'P1 P', 'Q index', 'Q1 Q'].map((place) => `${level} ${place}`);
      }),
    );
    expect(rows[0]).toMatchObject({ nominal_weight: '', weight_in_total: '1', pearson_parent: '', adjust_by: '' });
  });

  it('is its header alone without nodes', () => {
    expect(tableCsv(coherenceTable, [], undefined)).toMatch(/^level,node,parent,[^\n]*,flags\n$/);
  });
});

describe('coherence.csv of the demonstration', () => {
  let texts: Readonly<Record<string, string>> = {};
  let rows: readonly Row[] = [];
  /** By peer group and node, the score of each region. */
  const scores = new Map<string, Map<string, number>>();

  beforeAll(async () => {
    texts = outputTexts(
      await computeProject(DEMONSTRATION, MONTH),
      'csv',
      await loadCoherence({ format: 'csv', coherence: true }),
    );
    rows = csvRows(texts['coherence.csv'] ?? '');
    const levels = new Map(csvRows(texts['results.csv'] ?? '').map(({ region, level }) => [region, level]));
    for (const { region = '', node, score } of csvRows(texts['scores.csv'] ?? '')) {
      if (score === '') continue;
      const place = `${levels.get(region)} ${node}`;
      scores.set(place, (scores.get(place) ?? new Map()).set(region, Number(score)));
    }
  });

  function pairsOf(level = '', a = '', b = ''): readonly (readonly [number, number])[] {
    const others = scores.get(`${level} ${b}`);
    return [...(scores.get(`${level} ${a}`) ?? [])].flatMap(([region, score]) => {
      const other = others?.get(region);
      return other === undefined ? [] : [[score, other] as const];
    });
  }

  function expectCorrelation(cell: string | undefined, pairs: readonly (readonly [number, number])[]): void {
    const expected = correlationOf(pairs);
    if (expected === undefined) expect(cell).toBe('');
    else expect(Number(cell)).toBeCloseTo(expected, 9);
  }

  it('has the correlations that scores.csv gives in doubles', () => {
    for (const { level, node, parent, pearson_parent, pearson_total, closest_sibling, pearson_sibling } of rows) {
      if (parent === '') continue;
      expectCorrelation(pearson_parent, pairsOf(level, node, parent));
      expectCorrelation(pearson_total, pairsOf(level, node, 'index'));
      if (closest_sibling !== '') expectCorrelation(pearson_sibling, pairsOf(level, node, closest_sibling));
    }
    expect(rows).toHaveLength(2 * (1 + 8 + 19 + 123));
  });

  it('has the correlations with adjusters that derivation.csv gives in doubles', () => {
    const levels = new Map(csvRows(texts['results.csv'] ?? '').map(({ region, level }) => [region, level]));
    const cells = new Map<string, Row[]>();
    for (const row of csvRows(texts['derivation.csv'] ?? '')) {
      if (row['raw'] === '' || row['coefficient'] === '' || row['origin'] !== 'reported') continue;
      const place = `${levels.get(row['region'])} ${row['indicator']}`;
      cells.set(place, [...(cells.get(place) ?? []), row]);
    }
    const adjusted = rows.filter(({ adjust_by }) => adjust_by !== '');
    for (const { level, node, pearson_raw, pearson_adjusted } of adjusted) {
      const found = cells.get(`${level} ${node}`) ?? [];
      const pairs = (column: string) => found.map((row) => [Number(row[column]), Number(row['coefficient'])] as const);
      expectCorrelation(pearson_raw, pairs('raw'));
      expectCorrelation(pearson_adjusted, pairs('adjusted'));
    }
    expect(adjusted.length).toBeGreaterThan(20);
  });

  it('has weights that sum to 1 among siblings, and figures within their bounds', () => {
    const sums = new Map<string, { nominal: number; byCorrelation: number }>();
    for (const row of rows.filter(({ parent }) => parent !== '')) {
      const place = `${row['level']} ${row['parent']}`;
      const { nominal, byCorrelation } = sums.get(place) ?? { nominal: 0, byCorrelation: 0 };
      sums.set(place, {
        nominal: nominal + Number(row['nominal_weight']),
        byCorrelation: byCorrelation + Number(row['correlation_weight']),
      });
    }
    for (const { nominal, byCorrelation } of sums.values()) {
      expect(nominal).toBeCloseTo(1, 9);
      expect(byCorrelation).toBeCloseTo(1, 9);
    }
    for (const row of rows) {
      for (const [name, cell] of Object.entries(row)) {
        if (/^(pearson|spearman)_/.test(name)) expect(Math.abs(Number(cell))).toBeLessThanOrEqual(1);
      }
      expect(Object.values(row).join()).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('correlations.csv', () => {
  it('has a row per peer group and pair of siblings, with a flag on those beyond 0.9', async () => {
    const { index } = await computeFiles(coherentWorkspace());
    const { pairs } = coherence(index, index.workspace.regions.groups);
    const [header, ...rows] = tableCsv(correlationsTable, pairs, undefined).trimEnd().split('\n');
    expect(header).toBe('level,parent,node,sibling,regions,pearson,spearman,flags');
    // In R: a1 <- c(1, 2, 4, 9); a2 <- c(2, 4.1, 8, 18); b <- c(9, 7, 8, 1), both a scaled to 0..1 and added.
    expect(rows.map((row) => row.replace(/(0\.\d{6})\d+/, '$1'))).toEqual([
      `"'=county, all",index,A,B,4,-0.938897,-0.8,collinear`,
      `"'=county, all",A,A1,A2,4,0.999978,1,collinear`,
    ]);
  });

  it('is its header alone without pairs', () => {
    expect(tableCsv(correlationsTable, [], undefined)).toBe(
      'level,parent,node,sibling,regions,pearson,spearman,flags\n',
    );
  });
});
