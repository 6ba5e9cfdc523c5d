import { expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const REGIONS = ['a', 'b', 'c', 'd'];

/** One region of four reports A2, a value that its transform does not take. */
const screened = smallWorkspace(
  {
    'indicators.csv':
      'code,parent,name,transform\nA,,Safety,\nA1,A,Deaths,\nA2,A,Accidents,sqrt\nB,,Food,\nB1,B,Pass rate,\n',
    'regions.csv': `code,name,level\n${REGIONS.map((code) => `${code},${code},county\n`).join('')}`,
    'coefficients.csv': undefined,
    [`data/${MONTH}/east.csv`]: undefined,
    [`data/${MONTH}/west.csv`]: undefined,
    ...Object.fromEntries(
      REGIONS.map((code, at) => {
        return [
          `data/${MONTH}/${code}.csv`,
          `indicator,value\nA1,${at}\nA2,${code === 'd' ? '-4' : ''}\nB1,${7 - at}\n`,
        ];
      }),
    ),
  },
  { missing: 'screen', minAvailability: 0.5 },
);

it('a month whose screened-out indicator cannot be transformed passes every command and verification', async () => {
  await withFolder(screened, async (cwd) => {
    for (const args of [
      ['validate'],
      ['compute', '--month', MONTH],
      ['verify', `out/${MONTH}`],
      ['verify', '--derivation', `out/${MONTH}/derivation.csv`],
      ['explain', '--month', MONTH, '--region', 'd'],
      ['profile', '--month', MONTH, '--region', 'd'],
      ['what-if', '--month', MONTH, '--region', 'd', '--set', 'A2=-9'],
      ['workbook', '--month', MONTH, '--out', 'a.xlsx'],
    ]) {
      const { code, stdout, stderr } = await runCli(args, { cwd });
      expect(code, `${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
    }
  });
});
