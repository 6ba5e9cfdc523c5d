import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MONTH = '2018-09';
const REGIONS = ['r1', 'r2', 'r3', 'r4'];
const ADJUSTED = 'population,10000';

/** Rows of indicators.csv: 10 dimensions of 10 domains each, among which the indicators are dealt out. */
function indicatorRows(count: number): string[] {
  const groups = Array.from({ length: 10 }, (_, a) => [
    `D${a},,Dimension ${a},${1 + a},,,`,
    ...Array.from({ length: 10 }, (_, b) => `D${a}.${b},D${a},Domain ${a} ${b},${1 + b},,,`),
  ]).flat();
  const leaves = Array.from({ length: count }, (_, at) => {
    const parent = `D${at % 10}.${Math.floor(at / 10) % 10}`;
    const direction = at % 3 === 0 ? 'negative' : 'positive';
    return `I${at},${parent},Indicator ${at},${1 + (at % 7)},${direction},${at % 2 === 0 ? ',' : ADJUSTED}`;
  });
  return [...groups, ...leaves];
}

function observationRows(count: number, region: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    return `I${at},${(at * 7919 + region * 104729) % 9973}.${(at * 31 + region * 17) % 100},,`;
  });
}

/** Writes a workspace of many indicators and 4 regions into a folder; says how to compute it. */
export function manyIndicators(folder: string, count: number): string[] {
  const tables = {
    'indicators.csv': ['code,parent,name,weight,direction,adjust_by,per', ...indicatorRows(count)],
    'regions.csv': ['code,name,level', ...REGIONS.map((code) => `${code},Region ${code},county`)],
    'coefficients.csv': ['region,from,population', ...REGIONS.map((code, at) => `${code},2018-01,${1234567 + at}`)],
    ...Object.fromEntries(
      REGIONS.map((code, at) => [
        `data/${MONTH}/${code}.csv`,
        ['indicator,value,status,note', ...observationRows(count, at)],
      ]),
    ),
    'pingan.json': ['{"name": "Many indicators"}'],
  };
  for (const [path, lines] of Object.entries(tables)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  }
  return ['compute', '--month', MONTH, '--project', folder, '--out', join(folder, 'out'), '--quiet'];
}
