import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Coherence, coherence, type NodeCoherence } from '../../src/analysis/coherence/coherence.ts';
import { diagnose } from '../../src/analysis/diagnostics.ts';
import type { Cell } from '../../src/model/cells.ts';
import type { Computation } from '../../src/model/computed-index.ts';
import { type Statistic, statisticOf } from '../../src/numeric/columns/describe.ts';
import { toPlainText } from '../../src/numeric/text.ts';
import { computeProject } from '../support/compute-files.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { csvRows, type Row } from '../support/csv-rows.ts';
import { withFolder } from '../support/workspace-files.ts';

/**
 * Statistics against COINr's get_stats, get_corr, get_cronbach, get_PCA and get_denom_corr, on the data of the ASEM
 * Sustainable Connectivity index. The figures expected stand in fixtures/conformance, whose README says how they came
 * about. The data are not part of this repository: where they do not lie beside it the tests are skipped, and say so.
 */
const ASEM = fileURLToPath(new URL('../../../shared/conformance/asem', import.meta.url));
const EXPECTED = fileURLToPath(new URL('../../fixtures/conformance', import.meta.url));
const MONTH = '2018-12';
/** The figures are kept to 12 significant digits; the bar for agreement is 1e-9. */
const RELATIVE_TOLERANCE = 1e-11;

type Figures = Readonly<Record<string, Cell | number>>;

function expectedRows(name: string): readonly Row[] {
  return csvRows(readFileSync(join(EXPECTED, `${name}.csv`), 'utf8'));
}

function asNumber(figure: Cell | number): number {
  if (figure === undefined) return Number.NaN;
  return typeof figure === 'number' ? figure : Number(toPlainText(figure));
}

/** Every figure of a row that is not the one expected. */
function differences(place: string, row: Row, own: Figures): readonly string[] {
  return Object.entries(own).flatMap(([name, figure]) => {
    const [found, expected] = [asNumber(figure), Number(row[name])];
    const agrees = Math.abs(found - expected) <= RELATIVE_TOLERANCE * Math.max(Math.abs(expected), 1e-3);
    return agrees ? [] : [`${place} ${name}: ${found} instead of ${row[name]}`];
  });
}

const absent = !existsSync(join(ASEM, 'indicators.csv'));
const suffix = absent ? ' (skipped: ../shared/conformance/asem is not there)' : '';

describe.skipIf(absent)(`the coherence of asem as COINr finds it${suffix}`, () => {
  let found: Coherence;
  let computed: Computation;
  const nodes = new Map<string, NodeCoherence>();

  beforeAll(async () => {
    computed = await computeProject(ASEM, MONTH);
    found = coherence(computed.index, computed.index.workspace.regions.groups);
    for (const node of found.nodes) nodes.set(node.node.code, node);
  });

  it('has the same correlations of siblings, by Pearson and by Spearman', () => {
    const pairs = new Map(found.pairs.map((pair) => [`${pair.node.code} ${pair.sibling.code}`, pair]));
    const expected = expectedRows('coherence-siblings');
    const different = expected.flatMap((row) => {
      const place = `${row['node']} ${row['sibling']}`;
      const pair = pairs.get(place);
      return differences(place, row, { pearson: pair?.pearson, spearman: pair?.spearman });
    });
    expect(different).toEqual([]);
    expect(pairs.size).toBe(expected.length);
  });

  it('has the same correlations with the parent and with the total', () => {
    const expected = expectedRows('coherence-ancestors');
    const compared = expected.flatMap((row) => {
      const node = nodes.get(row['node'] ?? '');
      const place = `${row['node']} ${row['ancestor']}`;
      const isParent = node?.parent?.code === row['ancestor'];
      if (!isParent && row['ancestor'] !== 'index') return [];
      const own = isParent ? node?.withParent : node?.withTotal;
      return [differences(place, row, { pearson: own?.pearson, spearman: own?.spearman })];
    });
    expect(compared.flat()).toEqual([]);
    // Of 49 indicators and 8 pillars both, of the sub-indexes the total, which is their parent.
    expect(compared).toHaveLength(2 * (49 + 8) + 2);
  });

  it('has the same alpha and the same share of the first component', () => {
    const expected = expectedRows('coherence-nodes');
    const different = expected.flatMap((row) => {
      const node = nodes.get(row['node'] ?? '');
      const { alpha, complete, firstComponentShare } = node?.reliability ?? {};
      const children = node?.node.children.length;
      return differences(row['node'] ?? '', row, {
        children,
        alpha,
        complete,
        first_component_share: firstComponentShare,
      });
    });
    expect(different).toEqual([]);
    expect(expected).toHaveLength(8 + 2 + 1);
  });

  it('has the same correlations with the adjusters, before and after', () => {
    const expected = expectedRows('coherence-adjusters');
    const different = expected.flatMap((row) => {
      const adjuster = nodes.get(row['indicator'] ?? '')?.adjuster;
      return differences(row['indicator'] ?? '', row, {
        raw: adjuster?.raw.pearson,
        adjusted: adjuster?.adjusted.pearson,
      });
    });
    expect(different).toEqual([]);
    expect(expected.map(({ indicator }) => indicator)).toEqual(
      [...nodes.values()]
        .filter(({ adjuster }) => adjuster !== undefined)
        .map(({ node }) => node.code)
        .sort(),
    );
  });

  it('flags what COINr flags: no siblings beyond 0.9, what runs against its parent, what is hardly one thing', () => {
    const flagged = (flag: string) => {
      return found.nodes.filter(({ flags }) => flags.some((each) => each === flag)).map(({ node }) => node.code);
    };
    const parents = new Map([...nodes.values()].map(({ node, parent }) => [node.code, parent?.code]));
    const against = expectedRows('coherence-ancestors').filter(({ node = '', ancestor, pearson }) => {
      return ancestor === parents.get(node) && Number(pearson) < 0;
    });
    const low = expectedRows('coherence-nodes').filter(({ alpha }) => Number(alpha) < 0.7);
    expect(flagged('collinear')).toEqual([]);
    expect(flagged('against-parent').sort()).toEqual(against.map(({ node }) => node));
    expect(flagged('low-alpha').sort()).toEqual(low.map(({ node }) => node).sort());
    expect(flagged('low-alpha')).toHaveLength(9);
  });

  const STATISTICS = [
    { title: 'adjusted values', expected: 'statistics', settings: {} },
    {
      title: 'values with two points winsorized at most',
      expected: 'statistics-winsorize-points-2',
      settings: { treatment: 'winsorize', winsorize: { skewness: 2, kurtosis: 3.5, points: 2 } },
    },
  ];

  it.each(STATISTICS)('has the same statistics of $title', async ({ expected: name, settings }) => {
    const expected = expectedRows(name);
    const rows = await withFolder({}, async (folder) => {
      const project = copyWorkspace(ASEM, folder, settings);
      return diagnose((await computeProject(project, MONTH)).index);
    });
    const own = new Map(rows.map((row) => [row.node.code, row]));
    const different = expected.flatMap((row) => {
      const diagnosis = own.get(row['indicator'] ?? '');
      const statistics = diagnosis?.statistics;
      const of = (name: Statistic) => statistics && statisticOf(statistics, name);
      const moments = { sd: of('standardDeviation'), skewness: of('skewness'), kurtosis: of('kurtosis') };
      const order = { min: of('min'), max: of('max'), mean: of('mean'), median: of('median') };
      const figures = { ...order, ...moments, distinct: statistics?.distinct };
      return differences(row['indicator'] ?? '', row, { ...figures, reported: diagnosis?.reported });
    });
    expect(different).toEqual([]);
    expect(expected).toHaveLength(49);
  });
});
