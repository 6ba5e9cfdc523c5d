import { computeOracle, type OracleResult } from './index-oracle.ts';
import type {
  DrawnLeaf,
  DrawnNode,
  DrawnObservation,
  DrawnRegion,
  DrawnSettings,
  DrawnWorkspace,
} from './workspace.ts';

/** Small workspaces made by hand, for figures that can be worked out by hand. */

const SETTINGS: DrawnSettings = {
  month: '2018-09',
  depth: 1,
  floor: '0',
  ceiling: '100',
  scoring: 'min-max',
  treatment: 'none',
  winsorize: { skewness: '2', kurtosis: '3.5', points: 5 },
  quantiles: { low: '0.05', high: '0.95' },
  missing: 'exclude',
  carryForwardMonths: 12,
  minAvailability: '0.65',
  aggregation: 'arithmetic',
  exponent: '2',
  minWeight: '0',
  weights: 'relative',
  decimals: 2,
  rounding: 'half-even',
  carry: 'exact',
  rankBy: 'published',
  ties: 'competition',
  peers: 'level',
  bands: [],
};

const LEAF: DrawnLeaf = {
  direction: '',
  adjustBy: '',
  per: '',
  scoring: '',
  worst: '',
  best: '',
  transform: '',
  treatment: '',
  missing: '',
  cells: {},
  steps: [],
  accumulation: '',
  rollup: '',
  rollupBy: '',
};

const GROUPLESS = { aggregation: '', exponent: '', minWeight: '' } as const;

/** `''` no row; `L` and `M` statuses; anything else a value. */
type Cells = Readonly<Record<string, readonly string[]>>;

export function leaf(code: string, parent = '', weight = '1', own: Partial<DrawnLeaf> = {}): DrawnNode {
  return { code, parent, depth: parent === '' ? 1 : 2, weight, ...GROUPLESS, leaf: { ...LEAF, ...own } };
}

export function branch(
  code: string,
  weight = '1',
  aggregation: DrawnNode['aggregation'] = '',
  own: Partial<Pick<DrawnNode, 'exponent' | 'minWeight'>> = {},
): DrawnNode {
  return { code, parent: '', depth: 1, weight, ...GROUPLESS, aggregation, ...own, leaf: undefined };
}

function rowsOf(regions: readonly DrawnRegion[], cells: Cells): readonly DrawnObservation[] {
  return Object.entries(cells).flatMap(([indicator, values]) =>
    values.flatMap((cell, i) => {
      const isStatus = cell === 'L' || cell === 'M';
      const row = {
        region: regions[i]?.code ?? '',
        indicator,
        value: isStatus ? '' : cell,
        status: isStatus ? cell : '',
      };
      return cell === '' ? [] : [row];
    }),
  );
}

/** Cells by leaf, in the order of `regions`; a region is `peer:code`, or `peer:code:parent`. */
export function workspace(
  settings: Partial<DrawnSettings>,
  nodes: readonly DrawnNode[],
  regions: readonly string[],
  cells: Cells,
  coefficients: DrawnWorkspace['coefficients'] = [],
  earlier: Readonly<Record<string, Cells>> = {},
): DrawnWorkspace {
  const split = regions
    .map((region) => region.split(':'))
    .map(([peer = '', code = '', parent = '']) => ({ code, parent, peer }));
  return {
    settings: { ...SETTINGS, ...settings },
    style: { layout: 'single', terse: false, decoys: false, weightColumn: true },
    nodes,
    regions: split,
    coefficients,
    observations: rowsOf(split, cells),
    earlier: Object.entries(earlier).map(([month, own]) => ({ month, observations: rowsOf(split, own) })),
  };
}

/** `published rank` of a node for every region, in the order of the regions. */
export function line(ws: DrawnWorkspace, node = 'index', result: OracleResult = computeOracle(ws)): readonly string[] {
  return ws.regions.map(({ code }) => {
    const at = result.scores.get(code)?.get(node);
    return `${at?.published} ${at?.rank ?? '-'}`;
  });
}
