import { smallWorkspace, type WorkspaceFiles } from './workspace-files.ts';

const REGIONS = ['a', 'b', 'c', 'd'];

/** A1, A2, A3 under A and B1 under B, scored as they are reported: A's children are those of check A, and one apart. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  A1: ['10', '12', '8', ''],
  A2: ['20', '22', '18', '4'],
  A3: ['30', '28', '32', '5'],
  B1: ['40', '30', '35', '20'],
};

/** indicators.csv of the workspace; `weighting` is the cell of A, `weights` those of A, A1, A2, A3, B and B1. */
function indicators(weighting: string, weights: readonly string[]): string {
  const [a, a1, a2, a3, b, b1] = weights;
  return [
    'code,parent,name,weight,scoring,weighting',
    `A,,安全,${a},,${weighting}`,
    `A1,A,a1,${a1},identity,`,
    `A2,A,a2,${a2},identity,`,
    `A3,A,a3,${a3},identity,`,
    `B,,b,${b},,`,
    `B1,B,b1,${b1},identity,`,
    '',
  ].join('\n');
}

/** A workspace of four regions, one of which lacks a score, for weights that are made of the scores. */
export function weightedWorkspace(
  settings: Readonly<Record<string, unknown>> = {},
  weighting = '',
  weights: readonly string[] = ['6', '10', '30', '60', '4', '1'],
): WorkspaceFiles {
  const data = REGIONS.map((region, at) => {
    const rows = Object.entries(VALUES).map(([code, values]) => `${code},${values[at]}`);
    return [`data/2018-09/${region}.csv`, `indicator,value\n${rows.join('\n')}\n`];
  });
  return {
    ...smallWorkspace({ 'data/2018-09/east.csv': undefined, 'data/2018-09/west.csv': undefined }, settings),
    'indicators.csv': indicators(weighting, weights),
    'regions.csv': `code,name,level\n${REGIONS.map((code) => `${code},${code},county`).join('\n')}\n`,
    ...Object.fromEntries(data),
  };
}
