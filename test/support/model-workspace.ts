import type { Cell, Cells } from '../../src/model/cells.ts';
import type { NodeFigures } from '../../src/model/computed-index.ts';
import { ImportedCells } from '../../src/model/imported-cells.ts';
import type { IndexNode, IndexTree, Indicator } from '../../src/model/index-tree.ts';
import type { Steps } from '../../src/model/method.ts';
import type { CoefficientRow, Coefficients, MonthData, Status } from '../../src/model/observation.ts';
import { PLAUSIBILITY } from '../../src/model/plausibility.ts';
import type { Regions } from '../../src/model/region.ts';
import type { Settings } from '../../src/model/settings.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { packed, reported } from './reported.ts';
import { MONTH } from './workspace-files.ts';

/** Freezes a value and what it holds; typed arrays and maps cannot be frozen and stay as they are. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

/** Figures from their texts; '' is no figure. */
export function cells(...texts: readonly string[]): readonly Cell[] {
  return Object.freeze(texts.map((text) => (text === '' ? undefined : exact(text))));
}

/** Figures as the shortest plain texts; '' is no figure. */
export function cellTexts(figures: Cells): readonly string[] {
  return figures.map((figure) => (figure === undefined ? '' : toShortText(figure)));
}

/** A node's figures of which only the scores matter. */
export function figuresOf(...scores: readonly string[]): NodeFigures {
  const figures = cells(...scores);
  return { scores: figures, published: figures, ranks: new Uint32Array(scores.length) };
}

/** Settings with their defaults but for a depth of two levels. */
export function settingsWith(changes: Partial<Settings> = {}): Settings {
  return frozen({
    name: 'Small index',
    nameEn: undefined,
    source: undefined,
    sourceEn: undefined,
    map: undefined,
    paths: {
      indicators: 'indicators.csv',
      regions: 'regions.csv',
      coefficients: 'coefficients.csv',
      adjusters: 'adjusters.csv',
      observations: 'data/{month}/{region}.csv',
      published: 'published/{month}.csv',
      comparisons: 'weights/comparisons.csv',
      steps: 'steps.csv',
    },
    levels: ['dimension', 'indicator'],
    scale: { floor: exact('0'), ceiling: exact('100') },
    scoring: 'min-max',
    zscore: { mean: exact('50'), sd: exact('10') },
    treatment: 'none',
    winsorize: { skewness: exact('2'), kurtosis: exact('3.5'), points: 5 },
    quantiles: { low: exact('0.05'), high: exact('0.95') },
    missing: 'exclude',
    missingValues: new Set(['']),
    encoding: undefined,
    carryForwardMonths: 12,
    minAvailability: exact('0.65'),
    aggregation: ['arithmetic', 'arithmetic'],
    power: undefined,
    minWeight: exact('0'),
    weights: ['relative', 'relative'],
    combined: undefined,
    bulletin: undefined,
    decimals: 2,
    rounding: 'half-even',
    carry: 'exact',
    ranking: { by: 'published', ties: 'competition' },
    peers: 'level',
    bands: [],
    labels: [],
    changes: true,
    warnings: [],
    plausibility: PLAUSIBILITY,
    coherence: false,
    bom: false,
    objectiveOnly: false,
    synthetic: false,
    ...changes,
  });
}

/** An indicator with every default but for what differs. */
export function indicatorWith(changes: Partial<Indicator> = {}): Indicator {
  return frozen({
    direction: 'positive',
    unit: '',
    adjustBy: undefined,
    per: exact('1'),
    transform: 'none',
    treatment: 'none',
    scoring: 'min-max',
    missing: 'exclude',
    isCumulative: false,
    rollup: undefined,
    rollupBy: undefined,
    worst: undefined,
    best: undefined,
    optimum: undefined,
    reference: undefined,
    deduction: undefined,
    clamps: true,
    bounds: { min: undefined, max: undefined },
    kind: 'objective',
    department: '',
    ...changes,
  });
}

/** A node as a test writes it: with children it is a group, without them an indicator. */
export interface NodeSketch {
  readonly code: string;
  readonly weight?: string;
  readonly aggregation?: string;
  readonly exponent?: string;
  readonly minWeight?: string;
  readonly weighting?: string;
  readonly children?: readonly NodeSketch[];
  readonly indicator?: Partial<Indicator>;
}

/** The tree of sketches, which stand by code; the line of a node of indicators.csv is its position + 1. */
export function treeOf(children: readonly NodeSketch[], aggregation = 'arithmetic', minWeight = '0'): IndexTree {
  const nodes: IndexNode[] = [];
  const place = (sketch: NodeSketch, parent: number, depth: number): number => {
    const position = nodes.length;
    const node = {
      code: sketch.code,
      name: sketch.code,
      nameEn: '',
      depth,
      position,
      parent,
      children: [] as number[],
      weight: exact(sketch.weight ?? '1'),
      aggregation: sketch.aggregation ?? 'arithmetic',
      exponent: sketch.exponent === undefined ? undefined : exact(sketch.exponent),
      minWeight: exact(sketch.minWeight ?? '0'),
      weighting: sketch.children === undefined ? '' : (sketch.weighting ?? 'relative'),
      indicator: sketch.children === undefined ? indicatorWith(sketch.indicator) : undefined,
      line: position + 1,
      extra: new Map<string, string>(),
    };
    nodes.push(node);
    for (const child of sketch.children ?? []) node.children.push(place(child, position, depth + 1));
    return position;
  };
  place({ code: 'index', aggregation, minWeight, children }, -1, 0);
  const leaves = nodes.flatMap(({ position, indicator }) => (indicator === undefined ? [] : [position]));
  return frozen({ nodes, leaves, byCode: new Map(nodes.map(({ code, position }) => [code, position])) });
}

/** Regions by code from the codes of each peer group; the line of a region is its position + 2. */
export function regionsOf(groups: Readonly<Record<string, readonly string[]>>): Regions {
  const named = Object.entries(groups).flatMap(([group, codes]) => codes.map((code) => ({ code, group })));
  const list = named
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, group }, at) => {
      return { code, name: `Region ${code}`, nameEn: '', parent: '', group, line: at + 2, extra: new Map() };
    });
  const byCode = new Map(list.map(({ code }, at) => [code, at]));
  const names = Object.keys(groups).sort();
  const members = (name: string) => list.flatMap(({ group }, at) => (group === name ? [at] : []));
  return frozen({ list, byCode, groups: names.map((name) => ({ name, members: members(name) })) });
}

/** The same regions, with the parents that are given by code. */
export function withParents(regions: Regions, parents: Readonly<Record<string, string>>): Regions {
  return frozen({
    ...regions,
    list: regions.list.map((region) => ({ ...region, parent: parents[region.code] ?? '' })),
  });
}

/** A coefficient row; blank texts are blank cells. */
export function coefficientRow(from: string, texts: Readonly<Record<string, string>>): CoefficientRow {
  const written = Object.entries(texts).filter(([, text]) => text !== '');
  const values = new Map(written.map(([adjuster, text]) => [adjuster, exact(text)]));
  return {
    from,
    line: 2,
    values,
    imported: new Map(),
    place: () => ({ file: 'coefficients.csv', line: 2, column: 1 }),
  };
}

/** A workspace that exists in memory only. */
export function workspaceOf(
  tree: IndexTree,
  regions: Regions,
  settings: Settings = settingsWith(),
  coefficients: Coefficients = regions.list.map(() => []),
  steps: Steps = new Map(),
): Workspace {
  const consistency = new Map();
  const adjusters = new Map();
  const rest = { coefficients, adjusters, consistency, steps, imports: [], inputs: [] };
  return frozen({ root: '/nowhere', settings, tree, regions, ...rest });
}

/**
 * A month's observations: per indicator a cell per region by code, such as `3`, `` (missing), `M`, `L`, `E 3`.
 * `earlier` holds the months before, the latest first.
 */
export function monthOf(
  { tree, regions }: Workspace,
  rows: Readonly<Record<string, readonly string[]>>,
  month: string = MONTH,
  earlier: readonly MonthData[] = [],
): MonthData {
  const written = tree.leaves.flatMap((leaf) => {
    const code = tree.nodes[leaf]?.code ?? '';
    return regions.list.map((_, region) => /^([A-Z]?) ?(.*)$/.exec(rows[code]?.[region] ?? '') ?? []);
  });
  const raw = written.map(([, , text = '']) => text);
  const statuses = written.map(([, status = '']) => status as Status | '');
  return frozen({
    month,
    values: reported(raw.map((text, cell) => (text === '' || statuses[cell] === 'L' ? undefined : exact(text)))),
    raw: packed(raw),
    statuses,
    lines: new Uint32Array(raw.length).fill(2),
    columns: new Uint32Array(raw.length).fill(1),
    imported: new ImportedCells(raw.length),
    files: regions.list.map(({ code }) => `data/${month}/${code}.csv`),
    absent: new Set<number>(),
    unread: new Set<number>(),
    earlier,
    provenance: new Map(),
  });
}
