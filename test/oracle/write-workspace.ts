import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { groupBy } from './tree.ts';
import {
  ADJUSTERS,
  type DrawnLeaf,
  type DrawnMonth,
  type DrawnSettings,
  type DrawnWorkspace,
  LEAF_CELLS,
} from './workspace.ts';

/** Writes a drawn workspace as the files a user keeps. */

type Row = Readonly<Record<string, string>>;

interface Table {
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface WriteOptions {
  /** Shuffles the rows of every file, its columns, and the order in which files are made. */
  readonly shuffleSeed?: number;
}

type Shuffle = <Item>(items: readonly Item[]) => readonly Item[];

const DEFAULT_LEVELS = ['dimension', 'domain', 'indicator'];
const TEMPLATES = {
  'month-and-region': 'data/{month}/{region}.csv',
  month: 'data/{month}.csv',
  single: 'observations.csv',
} as const;

export function writeWorkspace(ws: DrawnWorkspace, directory: string, options: WriteOptions = {}): void {
  const shuffle = shuffler(options.shuffleSeed);
  write(directory, 'pingan.json', `${JSON.stringify(specification(ws), undefined, 2)}\n`);
  for (const table of shuffle(tables(ws))) {
    const columns = shuffle(table.columns);
    const rows = shuffle(table.rows).map((row) => columns.map((column) => row[column] ?? ''));
    write(directory, table.path, stringify([columns, ...rows]));
  }
}

function write(directory: string, path: string, text: string): void {
  const target = join(directory, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function shuffler(seed: number | undefined): Shuffle {
  if (seed === undefined) return (items) => items;
  const random = xoroshiro128plus(seed);
  return (items) => {
    const keyed = items.map((item) => ({ item, key: uniformInt(random, 0, 2 ** 31 - 1) }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  };
}

function specification(ws: DrawnWorkspace): Readonly<Record<string, unknown>> {
  const { settings, style } = ws;
  const keys = Object.entries(specificationKeys(settings, TEMPLATES[style.layout]));
  const told = keys.filter(
    ([, [value, byDefault]]) => !style.terse || JSON.stringify(value) !== JSON.stringify(byDefault),
  );
  return { name: 'Drawn index', ...Object.fromEntries(told.map(([key, [value]]) => [key, value])) };
}

/** Each key with its value and the documented default. */
function specificationKeys(
  s: DrawnSettings,
  observations: string,
): Readonly<Record<string, readonly [unknown, unknown]>> {
  const bands = s.bands.map(({ name, from }) => ({ name, from: Number(from) }));
  return {
    observations: [observations, TEMPLATES['month-and-region']],
    levels: [
      s.depth === 3 ? DEFAULT_LEVELS : Array.from({ length: s.depth }, (_, i) => `level-${i + 1}`),
      DEFAULT_LEVELS,
    ],
    scale: [
      { floor: Number(s.floor), ceiling: Number(s.ceiling) },
      { floor: 0, ceiling: 100 },
    ],
    scoring: [s.scoring, 'min-max'],
    treatment: [s.treatment, 'none'],
    winsorize: [
      {
        skewness: Number(s.winsorize.skewness),
        kurtosis: Number(s.winsorize.kurtosis),
        points: s.winsorize.points,
      },
      { skewness: 2, kurtosis: 3.5, points: 5 },
    ],
    quantiles: [
      { low: Number(s.quantiles.low), high: Number(s.quantiles.high) },
      { low: 0.05, high: 0.95 },
    ],
    missing: [s.missing, 'error'],
    carryForwardMonths: [s.carryForwardMonths, 12],
    minAvailability: [Number(s.minAvailability), 0.65],
    aggregation: [s.aggregation, 'arithmetic'],
    power: [{ exponent: Number(s.exponent) }, undefined],
    minWeight: [Number(s.minWeight), 0],
    weights: [s.weights, 'relative'],
    decimals: [s.decimals, 2],
    rounding: [s.rounding, 'half-even'],
    carry: [s.carry, 'exact'],
    ranking: [
      { by: s.rankBy, ties: s.ties },
      { by: 'published', ties: 'competition' },
    ],
    peers: [s.peers, 'level'],
    ...(bands.length === 0 ? {} : { bands: [bands, undefined] }),
  };
}

function tables(ws: DrawnWorkspace): readonly Table[] {
  return [indicatorTable(ws), regionTable(ws), coefficientTable(ws), ...stepTables(ws), ...observationTables(ws)];
}

function stepTables({ nodes }: DrawnWorkspace): readonly Table[] {
  const rows = nodes.flatMap(({ code, leaf }) => {
    return (leaf?.steps ?? []).map(([from, score]) => ({ indicator: code, from, score }));
  });
  return rows.length === 0 ? [] : [{ path: 'steps.csv', columns: ['indicator', 'from', 'score'], rows }];
}

function indicatorTable(ws: DrawnWorkspace): Table {
  const weight = ws.style.weightColumn ? ['weight'] : [];
  const leafColumns = [
    'direction',
    'adjust_by',
    'per',
    'scoring',
    'worst',
    'best',
    'transform',
    'treatment',
    'missing',
    'accumulation',
    'rollup',
    'rollup_by',
    ...LEAF_CELLS,
  ];
  const rows = ws.nodes.map(({ code, parent, weight, aggregation, exponent, minWeight, leaf }) => ({
    code,
    parent,
    name: `Node ${code}`,
    weight,
    aggregation,
    exponent,
    min_weight: minWeight,
    direction: leaf?.direction ?? '',
    adjust_by: leaf?.adjustBy ?? '',
    per: leaf?.per ?? '',
    scoring: leaf?.scoring ?? '',
    worst: leaf?.worst ?? '',
    best: leaf?.best ?? '',
    transform: leaf?.transform ?? '',
    treatment: leaf?.treatment ?? '',
    missing: leaf?.missing ?? '',
    accumulation: leaf?.accumulation ?? '',
    rollup: leaf?.rollup ?? '',
    rollup_by: leaf?.rollupBy ?? '',
    ...leaf?.cells,
  }));
  return {
    path: 'indicators.csv',
    columns: ['code', 'parent', 'name', ...weight, 'aggregation', 'exponent', 'min_weight', ...leafColumns],
    rows,
  };
}

function regionTable(ws: DrawnWorkspace): Table {
  const { peers } = ws.settings;
  const rows = ws.regions.map(({ code, parent, peer }) => ({
    code,
    name: `Region ${code}`,
    level: 'county',
    parent,
    [peers]: peer,
  }));
  return { path: 'regions.csv', columns: [...new Set(['code', 'name', 'level', 'parent', peers])], rows };
}

function coefficientTable(ws: DrawnWorkspace): Table {
  const rows = ws.coefficients.map(({ region, from, values }) => ({ region, from, ...values }));
  return { path: 'coefficients.csv', columns: ['region', 'from', ...ADJUSTERS], rows };
}

function observationTables(ws: DrawnWorkspace): readonly Table[] {
  const { month } = ws.settings;
  const written = [...ws.earlier, { month, observations: ws.observations }, ...decoys(ws)];
  const months = written.map((own) => own.month);
  const rows = written.flatMap((own) => own.observations.map((row) => ({ month: own.month, ...row })));
  if (ws.style.layout === 'single') return [observationTable('observations.csv', ['month', 'region'], rows)];
  const ofMonth = groupBy(rows, (row) => row['month'] ?? '');
  if (ws.style.layout === 'month') {
    return months.map((m) => observationTable(`data/${m}.csv`, ['region'], ofMonth.get(m) ?? []));
  }
  return months.flatMap((m) => regionFiles(ws, m, ofMonth.get(m) ?? []));
}

/** One file per region, also for a region that reports nothing, unless its children report all of it. */
function regionFiles(ws: DrawnWorkspace, month: string, rows: readonly Row[]): readonly Table[] {
  const ofRegion = groupBy(rows, (row) => row['region'] ?? '');
  const isMade = ws.nodes.every(({ leaf }) => leaf?.rollup !== '');
  const needed = ws.regions.filter(({ code }) => {
    const isParent = ws.regions.some(({ parent }) => parent === code);
    return ofRegion.has(code) || !(ws.style.terse && isMade && isParent);
  });
  return needed.map(({ code }) => observationTable(`data/${month}/${code}.csv`, [], ofRegion.get(code) ?? []));
}

function observationTable(path: string, keys: readonly string[], rows: readonly Row[]): Table {
  return { path, columns: [...keys, 'indicator', 'value', 'status'], rows };
}

/** What another month reports, everywhere: none of it may reach a figure. It is no month that is looked back at. */
function decoys({ style, settings, regions, nodes, earlier }: DrawnWorkspace): readonly DrawnMonth[] {
  if (!style.decoys) return [];
  const leaves = nodes.filter(({ leaf }) => leaf !== undefined);
  const looksBack = earlier.length > 0 || leaves.some(({ leaf }) => mayLookBack(settings, leaf));
  const observations = regions.flatMap(({ code: region }) =>
    leaves.map(({ code: indicator }) => ({ region, indicator, value: '999', status: '' })),
  );
  return [{ month: looksBack ? '2018-12' : '2017-12', observations }];
}

function mayLookBack({ missing }: DrawnSettings, leaf: DrawnLeaf | undefined): boolean {
  return leaf?.accumulation === 'ytd' || (leaf?.missing || missing) === 'carry-forward';
}
