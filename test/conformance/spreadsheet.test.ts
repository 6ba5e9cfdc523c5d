import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnName } from '../../src/audit/workbook/addresses.ts';
import { buildWorkbook } from '../../src/audit/workbook/build-workbook.ts';
import { publishedFormula } from '../../src/audit/workbook/publication-formulas.ts';
import { formula, input, type SheetCell, type Workbook, words } from '../../src/audit/workbook/sheet.ts';
import type { Cells } from '../../src/model/cells.ts';
import type { Computation, ComputedIndex } from '../../src/model/computed-index.ts';
import type { Rounding } from '../../src/model/exact.ts';
import { roundTo } from '../../src/numeric/exact.ts';
import { exact, toPlainText, toSignificantText } from '../../src/numeric/text.ts';
import { coverageText } from '../../src/tables/figure-texts.ts';
import { drawnWorkspace } from '../oracle/arbitrary.ts';
import { computeFiles, computeProject, DEMONSTRATION } from '../support/compute-files.ts';
import { drawnIndex } from '../support/drawn-index.ts';
import { canRecalculate, type Recalculated, recalculate } from '../support/soffice.ts';
import { differences, shareErrors, storedDifferences } from '../support/spreadsheet-differences.ts';
import { writeThinnedDemonstration } from '../support/thinned-demonstration.ts';
import { sheetOf } from '../support/workbook-cells.ts';
import { MONTH, type WorkspaceFiles, withFolder } from '../support/workspace-files.ts';

const EXAMPLES = 'fixtures/methods';

/** Four regions whose rates are all 0.1, which doubles take for different ones. */
const RATES: WorkspaceFiles = {
  'pingan.json': '{"name": "Rates", "levels": ["indicator"]}',
  'indicators.csv': 'code,parent,name,adjust_by\nR,,Rate,size\n',
  'regions.csv': 'code,name,level\na,a,county\nb,b,county\nc,c,county\nd,d,county\n',
  'coefficients.csv': 'region,size\na,3\nb,6\nc,9\nd,12\n',
  'data/2018-09/a.csv': 'indicator,value\nR,0.3\n',
  'data/2018-09/b.csv': 'indicator,value\nR,0.6\n',
  'data/2018-09/c.csv': 'indicator,value\nR,0.9\n',
  'data/2018-09/d.csv': 'indicator,value\nR,1.2\n',
};

/** An optimum whose values are turned round before they are scored, between given limits and between those of the peers. */
const TURNED: WorkspaceFiles = {
  'pingan.json': '{"name": "Turned", "levels": ["indicator"], "weights": "equal"}',
  'indicators.csv':
    'code,parent,name,direction,transform,scoring,worst,worst_high,optimum_low,optimum_high\n' +
    'G,,Given,interval,reciprocal,goalposts,1,16,4,8\nP,,Peers,interval,reciprocal,min-max,,20,4,8\n',
  'regions.csv': `code,name,level\n${['a', 'b', 'c', 'd', 'e', 'f'].map((code) => `${code},${code},county\n`).join('')}`,
  ...Object.fromEntries(
    ['2', '4', '5', '8', '10', '30'].map((value, at) => [
      `data/2018-09/${'abcdef'[at]}.csv`,
      `indicator,value\nG,${value}\nP,${value}\n`,
    ]),
  ),
};

/** Drawn workspaces: prone to ties, exact halves, endless fractions and holes. */
const DRAWN = fc.sample(drawnWorkspace(), { numRuns: 25, seed: 20180901 });

/** Workspaces that are computed, by the workbook's name: the folder, the month, other settings, and what is changed. */
interface Case {
  readonly project: string;
  readonly month: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const published = { carry: 'published', decimals: 1, ranking: { by: 'published', ties: 'dense' } };
const precise = { ranking: { by: 'exact', ties: 'competition' }, rounding: 'half-up', decimals: 0 };
const dense = { ranking: { by: 'exact', ties: 'dense' }, scale: { floor: -50, ceiling: 50 }, decimals: 3 };

const cases = {
  month: { project: DEMONSTRATION, month: MONTH },
  scoring: { project: `${EXAMPLES}/scoring`, month: '2024-06' },
  values: { project: `${EXAMPLES}/values`, month: '2024-06' },
  observations: { project: `${EXAMPLES}/observations`, month: '2024-03' },
  aggregation: { project: `${EXAMPLES}/aggregation`, month: '2024-05' },
  weights: { project: `${EXAMPLES}/weights`, month: '2024-05' },
  published: { project: `${EXAMPLES}/aggregation`, month: '2024-05', settings: published },
  precise: { project: `${EXAMPLES}/values`, month: '2024-05', settings: precise },
  dense: { project: `${EXAMPLES}/values`, month: '2024-06', settings: dense },
} as const satisfies Record<string, Case>;

type CaseName = keyof typeof cases;
/** What is looked at on its own. */
type OtherName = 'cities' | 'roundings' | 'rates' | 'turned';

/** Computes a case, its settings changed; of the demonstration a part, since the spreadsheet takes its time over it. */
function computeCase({ project, month, settings }: Case): Promise<Computation> {
  return withFolder({}, (folder) => {
    if (project === DEMONSTRATION) writeThinnedDemonstration(folder);
    else cpSync(project, folder, { recursive: true });
    const path = join(folder, 'pingan.json');
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...settings }));
    return computeProject(folder, month);
  });
}

/** Raw cells of three cities that are changed: another value, none, and not applicable; as a sheet and as a CSV has them. */
const changes = [
  { region: '330100', code: 'A103', cell: 31, row: 'A103,31,,' },
  { region: '330200', code: 'C101', cell: '', row: 'C101,,,' },
  { region: '330300', code: 'H301', cell: 'M', row: 'H301,,M,' },
] as const;

/** A workbook with other raw values. */
function changed(workbook: Workbook): Workbook {
  const raw = sheetOf(workbook, 'Raw');
  const rows = raw.rows.map((row) => [...row]);
  for (const { region, code, cell } of changes) {
    const at = rows.findIndex((row) => row[0]?.content === region);
    const column = rows[1]?.findIndex((head) => head?.content === code) ?? -1;
    (rows[at] as (SheetCell | undefined)[])[column] = input(cell);
  }
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === raw ? { ...raw, rows } : sheet)) };
}

/** Computes the demonstration from CSVs that are changed likewise. */
function computeChanged(): Promise<Computation> {
  return withFolder({}, (folder) => {
    writeThinnedDemonstration(folder);
    for (const { region, code, row } of changes) {
      const path = join(folder, `data/${MONTH}/${region}.csv`);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace(new RegExp(`^${code},.*$`, 'm'), row));
      expect(readFileSync(path, 'utf8')).not.toBe(text);
    }
    return computeProject(folder, MONTH);
  });
}

/** Scores on either side of halves and on them, in doubles that miss most of them, and far apart. */
const awkward = [
  ...['0.005', '0.015', '0.025', '1.005', '2.675', '8.535', '88.425', '99.995', '79.985', '1.115', '0.285'],
  ...['0.0049999', '0.0050001', '91.2349999', '91.2350001', '64.125', '64.135', '0', '100', '33.333333333333', '12.5'],
].flatMap((text) => [text, `-${text}`]);

/** A workbook of nothing but scores and what is published of them, by either rounding, at 2 decimals. */
function roundings(): Workbook {
  const rows = awkward.map((text, row) => {
    const score = `${columnName(0)}${row + 1}`;
    return [
      input(Number(text)),
      ...(['half-even', 'half-up'] as const).map((rounding) => formula(publishedFormula(score, rounding), '')),
    ];
  });
  const plain = { widths: [], frozen: { rows: 0, columns: 0 }, heights: new Map() };
  const settings = [
    [words('decimals'), input(2)],
    [words('snap_places'), input(8)],
  ];
  return {
    title: 'roundings',
    sheets: [
      { ...plain, name: 'Rounded', rows },
      { ...plain, name: 'Settings', rows: settings },
    ],
    names: [
      { name: 'decimals', reference: "'Settings'!$B$1" },
      { name: 'snap_places', reference: "'Settings'!$B$2" },
    ],
  };
}

describe.skipIf(!canRecalculate)('LibreOffice', () => {
  const computed = new Map<CaseName, Computation>();
  let cities: { readonly own: Computation; readonly changed: Computation };
  let turned: Computation;
  const drawn = new Map<string, ComputedIndex>();
  const workbooks: Record<string, Workbook> = { roundings: roundings() };
  let sheets: Readonly<Record<CaseName | OtherName, Recalculated>> & Readonly<Record<string, Recalculated>>;

  const of = (name: CaseName): Computation => computed.get(name) as Computation;

  beforeAll(async () => {
    for (const name of Object.keys(cases) as CaseName[]) {
      computed.set(name, await computeCase(cases[name]));
      workbooks[name] = await buildWorkbook(of(name).index, { language: 'en' });
    }
    const own = of('month');
    const region = own.index.workspace.regions.byCode.get('330100');
    workbooks['cities'] = changed(await buildWorkbook(own.index, { language: 'en', region }));
    workbooks['rates'] = await buildWorkbook((await computeFiles(RATES)).index, { language: 'en' });
    turned = await computeFiles(TURNED);
    workbooks['turned'] = await buildWorkbook(turned.index, { language: 'en' });
    for (const [at, workspace] of DRAWN.entries()) {
      const index = await drawnIndex(workspace);
      if (index === undefined) continue;
      drawn.set(`drawn-${at}`, index);
      workbooks[`drawn-${at}`] = await buildWorkbook(index, { language: 'en' });
    }
    cities = { own, changed: await computeChanged() };
    sheets = await recalculate(workbooks as Record<CaseName | OtherName, Workbook>, ['observations']);
  }, 600_000);

  it('computes a month of 11 cities, 30 counties and 123 indicators to the published scores and ranks', () => {
    const { compared, found } = differences(of('month'), sheets.month);
    expect(found).toEqual([]);
    expect(compared).toBe((11 + 30) * (1 + 8 + 19 + 123));
  });

  it('shows what results.csv holds: rank, score, band, the scores of level 1 and coverage', () => {
    const { index } = of('month');
    const rows = (sheets.month['Results'] ?? []).slice(3);
    const own = index.workspace.regions.groups.flatMap(({ name, members }) => {
      const ranks = index.nodes[0]?.ranks ?? [];
      const ranked = [...members].sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
      return ranked.map((region) => {
        const { code } = index.workspace.regions.list[region] as { readonly code: string };
        const level1 = index.workspace.tree.nodes.filter(({ depth }) => depth === 1);
        const figures = [index.nodes[0], ...level1.map(({ position }) => index.nodes[position])];
        const [score, ...scores] = figures.map(
          (node) => `${Number(toPlainText(node?.published.at(region) ?? exact('0')))}`,
        );
        const covered = `${Number(coverageText(index.coverage[0] as Cells, region, index.workspace.settings))}`;
        return [name, `${index.nodes[0]?.ranks[region]}`, code, score, index.bands[region], ...scores, covered];
      });
    });
    expect(rows.map((row) => [...row.slice(0, 3), ...row.slice(4)])).toEqual(own);
  });

  it.each((Object.keys(cases) as CaseName[]).filter((name) => name !== 'month'))(
    'computes the example "%s" to the published scores and ranks',
    (name) => {
      const { compared, found } = differences(of(name), sheets[name]);
      expect(found).toEqual([]);
      expect(compared).toBeGreaterThan(100);
    },
  );

  it.each(Object.keys(cases) as CaseName[])('shares weights out and contributes alike in "%s"', (name) => {
    expect(shareErrors(of(name), sheets[name])).toBeLessThan(1e-9);
  });

  it('changes with the raw values as the computation does', () => {
    const { compared, found } = differences(cities.changed, sheets.cities);
    expect(found).toEqual([]);
    expect(compared).toBe(11 * 151);
    const moved = changes.map(({ region }) => {
      const at = cities.own.index.workspace.regions.byCode.get(region) as number;
      const [own, other] = [cities.own, cities.changed].map(({ index }) => index.nodes[0]?.scores.at(at));
      return own !== undefined && other !== undefined && toSignificantText(own) !== toSignificantText(other);
    });
    expect(moved).toEqual([true, true, true]);
  });

  it.each<[Rounding, number]>([
    ['half-even', 1],
    ['half-up', 2],
  ])('rounds %s as the computation does, be a score negative or not', (rounding, column) => {
    const rows = sheets.roundings['Rounded'] ?? [];
    const theirs = rows.map((row) => Number(row[column]) + 0);
    const own = awkward.map((text) => Number(toPlainText(roundTo(exact(text), 2, rounding))) + 0);
    expect(theirs).toEqual(own);
  });

  it('computes what the formulas of every workbook are stored with', () => {
    const { roundings: _, cities: __, ...stored } = workbooks;
    const all = Object.entries(stored).map(([name, workbook]) => {
      const { compared, found } = storedDifferences(workbook, sheets[name] ?? {});
      return { compared, found: found.map((told) => `${name}: ${told}`) };
    });
    expect(all.flatMap(({ found }) => found).slice(0, 20)).toEqual([]);
    expect(all.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(50_000);
  });

  it('computes drawn workspaces to the published scores and ranks', () => {
    const all = [...drawn].map(([name, index]) => differences({ index }, sheets[name] ?? {}));
    expect(all.flatMap(({ found }) => found)).toEqual([]);
    expect(all.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(500);
  });

  it('turns an optimum round with the values', () => {
    const { compared, found } = differences(turned, sheets.turned);
    expect(found).toEqual([]);
    expect(compared).toBe(6 * 3);
    const rows = (sheets.turned['Results'] ?? []).slice(2).sort((a, b) => ((a[2] ?? '') < (b[2] ?? '') ? -1 : 1));
    expect(rows.map((row) => row[5])).toEqual(['66.67', '100', '100', '100', '60', '0']);
  });

  it('takes equal rates for equal, though its doubles are not', () => {
    const scores = (sheets.rates['Results'] ?? []).slice(2).map((row) => [row[1], row[4]]);
    expect(scores).toEqual(Array.from({ length: 4 }, () => ['1', '100']));
  });

  it('meets no error in any cell', () => {
    const errors = Object.entries(sheets).flatMap(([name, tables]) => {
      return Object.entries(tables).flatMap(([sheet, rows]) => {
        return rows.flat().flatMap((text) => (/^(#|Err:)/.test(text) ? [`${name} ${sheet}: ${text}`] : []));
      });
    });
    expect(errors).toEqual([]);
  });
});
