import { smallWorkspace, type WorkspaceFiles } from './workspace-files.ts';

/** Four regions; columns A1 (per head), A2, B1, and the population. */
const VALUES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  east: [10, 2, 9, 10],
  north: [20, 4.1, 7, 10],
  south: [80, 8, 8, 20],
  west: [270, 18, 1, 30],
};

/** A workspace in which something of each kind stands out: siblings alike, one against its parent, size that remains. */
export function coherentWorkspace(settings: Readonly<Record<string, unknown>> = {}): WorkspaceFiles {
  const regions = Object.keys(VALUES);
  const data = Object.entries(VALUES).map(([region, [a1, a2, b1]]) => {
    return [`data/2018-09/${region}.csv`, `indicator,value\nA1,${a1}\nA2,${a2}\nB1,${b1}\n`];
  });
  const population = Object.entries(VALUES).map(([region, [, , , people]]) => `${region},${people}\n`);
  const changes = {
    'indicators.csv':
      'code,parent,name,name_en,weight,adjust_by\nA,,安全,Safety,3,\nB,,B,,1,\nA1,A,A1,,1,population\nA2,A,A2,,1,\nB1,B,B1,,1,\n',
    'regions.csv': `code,name,level\n${regions.map((code) => `${code},${code},"=county, all"\n`).join('')}`,
    'coefficients.csv': `region,population\n${population.join('')}`,
    ...Object.fromEntries(data),
  };
  return smallWorkspace(changes, settings);
}
