import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { problemLine } from '../../../src/publish/problem-text.ts';
import { ObservationPlan } from '../../../src/workspace/plan/observation-plan.ts';
import { EAST, WEST } from '../../support/bad-input.ts';
import { withWorkspace } from '../../support/load-files.ts';
import { regionsOf, settingsWith } from '../../support/model-workspace.ts';
import { withFolder } from '../../support/workspace-files.ts';

const TEMPLATES = [
  'data/{month}/{region}.csv',
  'data/{month}.csv',
  '{year}.csv',
  '{year}/{month}.csv',
  '{year}/{region}.csv',
  '{region}/{year}/{month}.csv',
  '{region}-{month}.csv',
  '{month}{region}',
  '{region}/x/{month}-{region}.csv',
  '{region}.csv',
  'data/all.csv',
];
const MONTHS = ['2017-12', '2018-01', '2018-09', '2018-10', '2019-01'];
const KNOWN = ['a-b', 'east', 'west'];
const STRANGER = 'north';

/** The path of a template with a month and a region put in, the plain way. */
function pathOf(template: string, month: string, region: string): string {
  const values = { month, year: month.slice(0, 4), region };
  return Object.entries(values).reduce((path, [name, value]) => path.replaceAll(`{${name}}`, value), template);
}

function planOf(root: string, template: string): ObservationPlan {
  const { paths } = settingsWith();
  const settings = settingsWith({ paths: { ...paths, observations: template } });
  return new ObservationPlan({ root, settings, regions: regionsOf({ county: KNOWN }) });
}

const drawn = fc.record({
  template: fc.constantFrom(...TEMPLATES),
  there: fc.subarray(MONTHS.flatMap((month) => [...KNOWN, STRANGER].map((region) => [month, region] as const))),
});

/** Holds what a plan says of each month against the paths that putting in the month and a region leads to. */
function expectPlanned(plan: ObservationPlan, template: string, paths: ReadonlySet<string>): void {
  const isByRegion = template.includes('{region}');
  const existing = (month: string, codes: readonly string[]) => {
    return [...new Set(codes.map((code) => pathOf(template, month, code)))].filter((path) => paths.has(path)).sort();
  };
  for (const month of MONTHS) {
    const planned = plan.filesOf(month);
    const strangers = isByRegion ? existing(month, [STRANGER]) : [];
    const without = KNOWN.filter((code) => isByRegion && !paths.has(pathOf(template, month, code)));
    expect(planned.map(({ path }) => path).sort()).toEqual(existing(month, KNOWN));
    expect(plan.foreignFilesOf(month).map(({ path }) => path)).toEqual(strangers);
    expect(plan.has(month)).toBe(planned.length + strangers.length > 0);
    expect(plan.regionsWithoutFile(month).map((region) => KNOWN[region])).toEqual(without);
    expect(planned.map(({ scope }) => plan.pathOf(month, scope.region))).toEqual(planned.map(({ path }) => path));
    expect(planned.every(({ scope }) => (scope.region !== undefined) === isByRegion)).toBe(true);
  }
  const there = MONTHS.filter((month) => existing(month, [...KNOWN, STRANGER]).length > 0);
  const periods = there.map((month) => (template.includes('{month}') ? month : month.slice(0, 4)));
  const isTimed = template.includes('{month}') || template.includes('{year}');
  expect(plan.periods).toEqual(isTimed ? [...new Set(periods)] : []);
}

describe('the plan of the files of a run', () => {
  it('knows of each month the files that putting in the month and a region leads to, under any template', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ template, there }) => {
        const paths = new Set(there.map(([month, region]) => pathOf(template, month, region)));
        const others = ['data/2018-9/x.csv', 'zzz/notes.txt'].filter(() => template !== '{month}{region}');
        await withFolder(Object.fromEntries([...paths, ...others].map((path) => [path, ''])), (folder) => {
          expectPlanned(planOf(folder, template), template, paths);
        });
      }),
      { numRuns: 120 },
    );
  });

  it('passes over the files of a region that is refused, and lists them all the same', async () => {
    await withFolder({ 'd/east.csv': '', 'd/west.csv': '' }, (root) => {
      const regions = regionsOf({ county: KNOWN });
      const refused = { ...regions, byCode: new Map([...regions.byCode, ['east', -1]]) };
      const { paths } = settingsWith();
      const settings = settingsWith({ paths: { ...paths, observations: 'd/{region}.csv' } });
      const plan = new ObservationPlan({ root, settings, regions: refused });
      expect(plan.filesOf('2018-09').map(({ path }) => path)).toEqual(['d/west.csv']);
      expect(plan.foreignFilesOf('2018-09')).toEqual([]);
      expect(plan.entries.map(({ path }) => path)).toEqual(['d/east.csv', 'd/west.csv']);
    });
  });

  it('says where a file would be, and which one serves all there is', async () => {
    await withFolder({}, (folder) => {
      const plan = planOf(folder, '{year}/{region}/{month}.csv');
      expect([plan.pathOf('2018-08', 1), plan.pathOf('2018-08')]).toEqual([
        '2018/east/2018-08.csv',
        '2018/{region}/2018-08.csv',
      ]);
      const nothing = { region: undefined, month: undefined, year: undefined };
      expect(planOf(folder, 'all.csv').onlyFile).toEqual({ path: 'all.csv', scope: nothing });
    });
  });
});

describe('the warning of stray files', () => {
  it('is of all, or of those of the months asked for', async () => {
    const files = { [EAST]: undefined, [WEST]: undefined, 'd/2018-9.csv': '', 'd/x.csv': '', 'd/2018-07 .csv': '' };
    await withWorkspace([files, { observations: 'd/{month}.csv' }], (workspace) => {
      const linesOf = (months: readonly string[] | undefined) => {
        const problems = new ProblemList();
        new ObservationPlan(workspace).warnOfStrays(months, problems);
        return problems.warnings.map((each) => problemLine(each, 'en'));
      };
      expect(linesOf(undefined)).toHaveLength(3);
      expect(linesOf(['2018-09', '2018-10'])).toEqual([
        'd/2018-9.csv:1:1 warning stray-file: no month is read from here, since the path does not fit "d/{month}.csv"; write 2018-09: rename it to d/2018-09.csv',
      ]);
    });
  });
});
