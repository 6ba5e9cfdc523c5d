import { expect, it, vi } from 'vitest';
import { SourceReader } from '../src/workspace/files/source-reader.ts';
import { EAST, WEST } from './support/bad-input.ts';
import { runCli } from './support/run-cli.ts';
import { smallWorkspace, withFolder } from './support/workspace-files.ts';

const MONTHS = ['2018-07', '2018-08', '2018-09'];
const COMMANDS = [
  ['compute', '--from', '2018-07', '--to', '2018-09', '--out', 'out'],
  ['validate'],
  ['validate', '--month', '2018-09', '--fail-on', 'high'],
  ['trend', '--region', 'east', '--from', '2018-06', '--to', '2018-09'],
  ['profile', '--region', 'west'],
  ['compare', '2018-08', '2018-09'],
  ['what-if', '--region', 'west', '--set', 'A1=2'],
];

/** Three months of the small workspace under a template, with figures that need earlier months and rules that look back. */
function workspaceUnder(template: string) {
  const files: Record<string, string> = {};
  for (const [at, month] of MONTHS.entries()) {
    for (const region of ['east', 'west']) {
      const path = template.replace('{month}', month).replace('{year}', '2018').replace('{region}', region);
      files[path] ??= 'month,region,indicator,value\n';
      const rows = [`A1,${3 + at}`, `A2,${10 + 2 * at + region.length}`, `B1,${90 + at}`];
      files[path] += rows.map((row) => `${month},${region},${row}\n`).join('');
    }
  }
  const indicators =
    'code,parent,name,missing,accumulation\nA,,a,,\nA1,A,x,carry-forward,\nA2,A,y,,ytd\nB,,b,,\nB1,B,z,,\n';
  const warnings = [
    { rule: 'indicator-jump', deviations: 3, months: 3, severity: 'low' },
    { rule: 'score-drop', threshold: 50, against: 'year', severity: 'low' },
  ];
  const bare = { [EAST]: undefined, [WEST]: undefined, 'indicators.csv': indicators };
  return smallWorkspace({ ...bare, ...files }, { observations: template, warnings });
}

it.each(['d/{month}/{region}.csv', 'd/{month}.csv', '{year}.csv', '{year}/{region}.csv', 'r/{region}.csv', 'all.csv'])(
  'no run of any command opens a file of observations twice under %s',
  async (template) => {
    await withFolder(workspaceUnder(template), async (cwd) => {
      const read = vi.spyOn(SourceReader.prototype, 'read');
      try {
        for (const command of COMMANDS) {
          read.mockClear();
          const { code, stderr } = await runCli(command, { cwd });
          expect(code, `${command.join(' ')}: ${stderr}`).toBe(0);
          const opened = read.mock.calls.flatMap(([path, key]) => (key === 'observations' ? [path] : []));
          expect([command, [...opened].sort()]).toEqual([command, [...new Set(opened)].sort()]);
          expect(opened.length).toBeGreaterThan(0);
        }
      } finally {
        read.mockRestore();
      }
    });
  },
);
