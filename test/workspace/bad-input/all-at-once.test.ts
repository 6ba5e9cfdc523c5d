import { describe, expect, it } from 'vitest';
import { computeIn, EAST, WEST } from '../../support/bad-input.ts';
import { runCli } from '../../support/run-cli.ts';
import { smallWorkspace, withFolder } from '../../support/workspace-files.ts';

/** The small workspace with a fault in almost every place that can have one. */
const FILES = smallWorkspace(
  {
    'indicators.csv': [
      'code,parent,name,weight,direction,adjust_by,scoring,worst,best',
      'A,,Safety,60,,,,,',
      'A1,A,Deaths,50,down,population,,,',
      'A2,A,Accidents,49,,gdp,,,',
      'B,,Food,30,,,,,',
      'B1,B,"Pass, rate",100,,,goalposts,5,5.0',
      'C,,,10,,,,,',
      'C1,C,x,"1,000",,,,,',
      'C1,C,y,100,,,,,',
      'D1,D,z,100,,,,,',
      '',
    ].join('\n'),
    'regions.csv': 'code,name,level,parent\nwest,West,county,wets\neast,East,,\nnorth,North,county,\n',
    'coefficients.csv': 'region,from,population\neast,2018-13,10\nwest,,0\nsouth,,7\nnorth,2019-01,5\n',
    [EAST]: 'indicator,value,status,note\nA1,3,,\nA2,5%,Q,\nB1,98,M,\nZ9,1,,\nA1,4,,\nC1,7,,too,long\n',
    [WEST]: 'indicator,value,status\nA1,１,\n\n"A2",NaN,\nB,96,\n"B1,1,\n',
    'data/2018-09/north.csv': 'indicator,value\nA1,1\n',
    'data/2018-09/sooth.csv': 'indicator,value\n',
  },
  { weights: 'percent', decimals: 99, decimal: 2, scale: { floor: 5, ceiling: 5 } },
);

const EXPECTED = [
  'coefficients.csv:2:6 bad-month',
  'coefficients.csv:3:7 coefficient-not-positive',
  'coefficients.csv:4:1 unknown-region',
  'coefficients.csv:5:7 no-coefficient',
  'data/2018-09/east.csv:3:4 bad-number',
  'data/2018-09/east.csv:3:7 unknown-value',
  'data/2018-09/east.csv:4:4 value-beside-status',
  'data/2018-09/east.csv:5:1 unknown-indicator',
  'data/2018-09/east.csv:6:1 duplicate-observation',
  'data/2018-09/east.csv:7:11 ragged-row',
  'data/2018-09/sooth.csv:1:1 unknown-region-file',
  'data/2018-09/west.csv:2:4 bad-number',
  'data/2018-09/west.csv:4:6 bad-number',
  'data/2018-09/west.csv:5:1 not-an-indicator',
  'data/2018-09/west.csv:6:1 unclosed-quote',
  'indicators.csv:3:16 unknown-value',
  'indicators.csv:4:20 unknown-adjuster',
  'indicators.csv:6:35 equal-goalposts',
  'indicators.csv:7:4 blank-cell',
  'indicators.csv:8:8 bad-number',
  'indicators.csv:9:1 duplicate-code',
  'indicators.csv:10:4 unknown-parent',
  'pingan.json:9:15 bad-setting',
  'pingan.json:10:3 unknown-key',
  'pingan.json:11:12 bad-setting',
  'regions.csv:2:18 unknown-parent',
  'regions.csv:3:11 blank-cell',
];

/** The lines of problems as `file:line:column code`. */
function codesIn(text: string): string[] {
  return [...text.matchAll(/^(\S+:\d+:\d+) (?:error|错误) ([a-z-]+)[:：]/gm)].map(([, at, code]) => `${at} ${code}`);
}

describe('many faults in many files', () => {
  it('are all reported in one run, by file, line and column', async () => {
    await withFolder(FILES, async (folder) => {
      const { code, stderr } = await computeIn(folder);
      expect(codesIn(stderr)).toEqual(EXPECTED);
      expect(stderr.endsWith(`${EXPECTED.length} errors; nothing was written\n`)).toBe(true);
      expect(code).toBe(3);
    });
  });

  it('are the same in both languages', async () => {
    await withFolder(FILES, async (folder) => {
      const { stderr } = await computeIn(folder, '--lang', 'zh');
      expect(codesIn(stderr)).toEqual(EXPECTED);
    });
  });

  it('are the same as data with --json, which alone stands on stdout', async () => {
    await withFolder(FILES, async (folder) => {
      const text = await computeIn(folder);
      const { code, stdout, stderr } = await computeIn(folder, '--json');
      const data = JSON.parse(stdout) as { errors: number; problems: Record<string, unknown>[] };
      const errors = data.problems.filter(({ severity }) => severity === 'error');
      const lines = errors.map(({ file, line, column, code: name, message }) => {
        return `${file}:${line}:${column} error ${name}: ${message}`;
      });
      expect([...lines, `${data.errors} errors; nothing was written`, '']).toEqual(text.stderr.split('\n'));
      expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    });
  });

  it('are what validate reports too', async () => {
    await withFolder(FILES, async (folder) => {
      const { code, stderr } = await runCli(['validate', '--project', folder, '--month', '2018-09']);
      expect(codesIn(stderr)).toEqual(EXPECTED);
      expect(code).toBe(3);
    });
  });
});
