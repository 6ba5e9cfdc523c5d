import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { csvRows, type Row } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/workspace-files.ts';

/**
 * Each method against COINr's function for it, on the data of the ASEM Sustainable Connectivity index: 51 countries, 49
 * indicators, 8 pillars, 2 sub-indexes. The figures expected stand in fixtures/conformance, whose README says how they
 * came about. The data are not part of this repository: where they do not lie beside it the tests are skipped, and say
 * so.
 */
const ASEM = fileURLToPath(new URL('../../../shared/conformance/asem', import.meta.url));
const EXPECTED = fileURLToPath(new URL('../../fixtures/conformance', import.meta.url));
const MONTH = '2018-12';
/** The figures are kept to 12 significant digits, hence within 5e-12 of themselves; the bar for agreement is 1e-9. */
const RELATIVE_TOLERANCE = 1e-11;

/** One way to compute the same data: what changes in pingan.json, and in indicators.csv if anything does. */
interface Case {
  readonly title: string;
  readonly expected: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly indicators?: (rows: readonly Row[]) => readonly Row[];
}

const POSITIVE_SCALE = { floor: 1, ceiling: 100 };
const SUB_INDEXES: readonly string[] = ['Conn', 'Sust'];

function withColumn(name: string, cellOf: (row: Row) => string): (rows: readonly Row[]) => readonly Row[] {
  return (rows) => rows.map((row) => ({ ...row, [name]: cellOf(row) }));
}

/** Takes the sub-indexes out, so that the pillars stand at the top. */
function pillarsAtTop(rows: readonly Row[]): readonly Row[] {
  const kept = rows.filter(({ code = '' }) => !SUB_INDEXES.includes(code));
  return kept.map((row) => (SUB_INDEXES.includes(row['parent'] ?? '') ? { ...row, parent: '' } : row));
}

/** Growth of GDP is the one positive indicator with values below 0. */
function isShareOfWhole({ code, direction }: Row): boolean {
  return direction === 'positive' && code !== 'GDPGrow';
}

const CASES: readonly Case[] = [
  {
    title: 'geometric means as a_gmean',
    expected: 'geometric',
    settings: { aggregation: 'geometric', scale: POSITIVE_SCALE },
  },
  {
    title: 'harmonic means as a_hmean',
    expected: 'harmonic',
    settings: { aggregation: 'harmonic', scale: POSITIVE_SCALE },
  },
  {
    title: 'power means as a_genmean of the values that are there',
    expected: 'power',
    settings: { aggregation: 'power', power: { exponent: 2 } },
  },
  {
    title: "Copeland's method over two sub-indexes as a_copeland",
    expected: 'copeland',
    settings: { aggregation: ['copeland', 'arithmetic', 'arithmetic'] },
  },
  {
    title: "Copeland's method over eight pillars, halves of the weight among them",
    expected: 'copeland-pillars',
    settings: { levels: ['pillar', 'indicator'], aggregation: ['copeland', 'arithmetic'] },
    indicators: pillarsAtTop,
  },
  {
    title: 'equal weights and a least share of them as dat_thresh',
    expected: 'min-weight',
    settings: { weights: 'equal', minWeight: 0.6 },
  },
  {
    title: 'equal weights and a least share of them that more pillars miss',
    expected: 'min-weight-0.8',
    settings: { weights: 'equal', minWeight: 0.8 },
  },
  {
    title: 'z-scores as n_zscore',
    expected: 'z-score',
    settings: { scoring: 'z-score', zscore: { mean: 50, sd: 10 } },
  },
  {
    title: 'percentile ranks as a hundred times n_prank',
    expected: 'percentile-rank',
    settings: { scoring: 'percentile-rank' },
  },
  { title: 'Borda scores as n_borda', expected: 'borda', settings: { scoring: 'borda' } },
  { title: 'ranks as n_rank', expected: 'rank', settings: { scoring: 'rank' } },
  {
    title: 'fractions of the greatest value as n_fracmax',
    expected: 'fraction-of-max',
    settings: {},
    indicators: withColumn('scoring', (row) => (isShareOfWhole(row) ? 'fraction-of-max' : '')),
  },
  {
    title: 'distances to Belgium as n_dist2ref',
    expected: 'distance-to-reference',
    settings: { scoring: 'distance-to-reference' },
    indicators: withColumn('reference', ({ direction }) => (direction === '' ? '' : 'BEL')),
  },
  {
    title: 'five points winsorized at most as qTreat',
    expected: 'winsorize',
    settings: { treatment: 'winsorize', winsorize: { skewness: 2, kurtosis: 3.5, points: 5 } },
  },
  {
    title: 'five points winsorized at most and no logarithm',
    expected: 'winsorize',
    settings: { treatment: 'winsorize-only', winsorize: { skewness: 2, kurtosis: 3.5, points: 5 } },
  },
  {
    title: 'two points winsorized at most, then the logarithm as log_CT',
    expected: 'winsorize-points-2',
    settings: { treatment: 'winsorize', winsorize: { skewness: 2, kurtosis: 3.5, points: 2 } },
  },
  {
    title: 'two points winsorized at most and no logarithm',
    expected: 'winsorize-only-points-2',
    settings: { treatment: 'winsorize-only', winsorize: { skewness: 2, kurtosis: 3.5, points: 2 } },
  },
  {
    title: 'missing values as i_mean_grp fills them',
    expected: 'impute-mean',
    settings: { missing: 'mean' },
  },
  {
    title: 'missing values as i_median_grp fills them',
    expected: 'impute-median',
    settings: { missing: 'median' },
  },
  {
    title: 'missing values filled by the median, then winsorized',
    expected: 'impute-median-winsorize',
    settings: { missing: 'median', treatment: 'winsorize', winsorize: { skewness: 2, kurtosis: 3.5, points: 5 } },
  },
];

type Scores = ReadonlyMap<string, string>;

function scoresByPlace(path: string): Scores {
  const rows = csvRows(readFileSync(path, 'utf8'));
  return new Map(rows.map(({ region, node, score = '' }) => [`${region} ${node}`, score]));
}

/** Lays the changes over a copy of the workspace, computes it with the command line and reads scores.csv. */
async function computedScores({ settings, indicators }: Case): Promise<Scores> {
  return withFolder({}, async (folder) => {
    const project = copyWorkspace(ASEM, folder, settings);
    if (indicators !== undefined) {
      const file = join(project, 'indicators.csv');
      const rows = indicators(csvRows(readFileSync(file, 'utf8')));
      writeFileSync(file, stringify([...rows], { header: true }));
    }
    const out = join(folder, 'out');
    const { code, stderr } = await runCli(['compute', '--project', project, '--month', MONTH, '--out', out]);
    expect(code, stderr).toBe(0);
    return scoresByPlace(join(out, MONTH, 'scores.csv'));
  });
}

function agrees(own: string | undefined, expected: string): boolean {
  if (own === undefined || own === '' || expected === '') return own === expected;
  return Math.abs(Number(own) - Number(expected)) <= RELATIVE_TOLERANCE * Math.abs(Number(expected));
}

const absent = !existsSync(join(ASEM, 'indicators.csv'));
const suffix = absent ? ' (skipped: ../shared/conformance/asem is not there)' : '';

describe.skipIf(absent)(`the total, the sub-indexes and the pillars of asem${suffix}`, () => {
  for (const method of CASES) {
    it(`have the same scores with ${method.title}`, async () => {
      const expected = scoresByPlace(join(EXPECTED, `${method.expected}.csv`));
      const scores = await computedScores(method);
      const different = [...expected].filter(([place, score]) => !agrees(scores.get(place), score));
      expect(different.map(([place, score]) => `${place}: ${scores.get(place)} instead of ${score}`)).toEqual([]);
      expect(expected.size).toBeGreaterThanOrEqual(51 * (1 + 8));
    });
  }
});
