import { describe, expect, it } from 'vitest';
import { earlierMonth, totalChanges } from '../../../src/analysis/change/history.ts';
import { compute, History, loadWorkspace } from '../../../src/api.ts';
import type { Span } from '../../../src/model/change.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { toPlainText } from '../../../src/numeric/text.ts';
import { problemLine } from '../../../src/publish/problem-text.ts';
import { cells } from '../../support/model-workspace.ts';
import { MONTH, smallWorkspace, withFolder } from '../../support/workspace-files.ts';

/** The data of one more month of the small workspace. */
const more = (month: string, east: string, west: string) => ({
  [`data/${month}/east.csv`]: `indicator,value\n${east}`,
  [`data/${month}/west.csv`]: `indicator,value\n${west}`,
});
/** In September east has the worse rate of deaths and the better of all else; in August it was the other way round. */
const AUGUST = more('2018-08', 'A1,1\nA2,9\nB1,90\n', 'A1,8\nA2,7\nB1,96\n');
/** All alike but the deaths, of which west has fewer. */
const A_YEAR_BEFORE = {
  'coefficients.csv': 'region,from,population\neast,,10\nwest,,20\n',
  ...more('2017-09', 'A1,3\nA2,5\nB1,98\n', 'A1,1\nA2,5\nB1,98\n'),
};
const BAD = more('2018-08', 'A1,x\nA2,9\n', 'A1,y\n');

type Files = Readonly<Record<string, string>>;

async function measured(files: Files, settings: Readonly<Record<string, unknown>> = {}, months = [MONTH]) {
  return withFolder(smallWorkspace(files, settings), async (project) => {
    const loaded = await loadWorkspace({ project });
    const workspace = (loaded as { value: Workspace }).value;
    const history = new History(workspace);
    const problems = new ProblemList();
    const found = [];
    for (const month of months) {
      const computed = await compute(workspace, { month });
      if (!computed.ok) throw new Error('cannot be computed');
      const { index, inputs } = await history.withChanges(computed.value, problems);
      const text = (span: Span) => {
        return index.changes?.[span].map((change) => change && `${toPlainText(change.score)} ${change.rank}`);
      };
      const paths = inputs.map(({ path }) => path).filter((path) => path.startsWith('data/'));
      found.push({ month: text('month'), year: text('year'), paths });
    }
    const warnings = [problems.warnings, problems.errors].flat();
    return { found, warnings: warnings.map((each) => [problemLine(each, 'en'), problemLine(each, 'zh')]) };
  });
}

describe('the months that changes look back to', () => {
  it('are the one before and the same a year before', () => {
    expect([earlierMonth.month('2018-01'), earlierMonth.year('2018-01')]).toEqual(['2017-12', '2017-01']);
    expect([earlierMonth.month('0001-01'), earlierMonth.year('0001-12')]).toEqual([undefined, undefined]);
  });
});

describe('the history of an index', () => {
  it('measures the total against the earlier months, whose files are inputs then', async () => {
    const { found, warnings } = await measured({ ...AUGUST, ...A_YEAR_BEFORE });
    // September: east 70, west 30. August: east 30, west 70. A year before: east 70, west 100, all but deaths tied.
    expect(found[0]).toEqual({
      month: ['40.00 1', '-40.00 -1'],
      year: ['0.00 1', '-70.00 -1'],
      paths: [MONTH, '2018-08', '2017-09'].flatMap((month) => [`data/${month}/east.csv`, `data/${month}/west.csv`]),
    });
    expect(warnings).toEqual([]);
  });

  it('knows nothing of months that are not there', async () => {
    const { found, warnings } = await measured({});
    expect(found[0]).toMatchObject({
      month: [],
      year: [],
      paths: [`data/${MONTH}/east.csv`, `data/${MONTH}/west.csv`],
    });
    expect(warnings).toEqual([]);
  });

  it('leaves changes blank, with one warning, where an earlier month cannot be computed', async () => {
    const { found, warnings } = await measured(BAD);
    expect(found[0]).toMatchObject({ month: [], year: [] });
    expect(found[0]?.paths).toContain('data/2018-08/west.csv');
    expect(warnings).toEqual([
      [
        'data/2018-08/east.csv:2:4 warning unmeasured-change: changes since 2018-08 are left blank, since that month has errors (2); mend them: "pingan compute --month 2018-08" lists them',
        'data/2018-08/east.csv:2:4 警告 unmeasured-change：2018-08 有错误（2 个）而无法计算，与该月相比的变化留空；请更正，"pingan compute --month 2018-08" 会逐一列出',
      ],
    ]);
  });

  it('looks at no earlier month where "changes" is false', async () => {
    const { found } = await measured(AUGUST, { changes: false });
    expect(found[0]).toMatchObject({ month: [], paths: [`data/${MONTH}/east.csv`, `data/${MONTH}/west.csv`] });
  });

  it('gives a month of a run what it gives the month alone', async () => {
    const files = { ...AUGUST, ...A_YEAR_BEFORE, ...more('2018-10', 'A1,2\n', 'A1,8\nA2,2\nB1,1\n') };
    const { found: run } = await measured(files, {}, ['2018-08', MONTH, '2018-10']);
    const alone = [];
    for (const month of ['2018-08', MONTH, '2018-10']) alone.push((await measured(files, {}, [month])).found[0]);
    expect(run).toEqual(alone);
  });

  it.each([
    ['observations.csv', 'month,region,indicator,value\n2018-09,east,A1,3\n2018-09,west,A1,9\n'],
    ['{year}.csv', 'month,region,indicator,value\n2018-09,east,A1,3\n2018-09,west,A1,9\n'],
  ])('knows that %s holds no row of an earlier month, or that it does', async (observations, rows) => {
    const file = observations.replace('{year}', '2018');
    const without = await measured({ [file]: rows }, { observations });
    expect(without).toMatchObject({ found: [{ month: [], year: [] }], warnings: [] });
    const earlier = '2018-08,east,A1,9\n2018-08,west,A1,3\n';
    const { found } = await measured({ [file]: `${rows}${earlier}` }, { observations });
    expect(found).toMatchObject([{ month: ['100.00 1', '-100.00 -1'], year: [] }]);
  });
});

const month = (published: readonly string[], ...ranks: readonly number[]) => {
  return { published: cells(...published), ranks: Uint32Array.from(ranks), bands: [] };
};

describe('totalChanges', () => {
  it('is above 0 where a region has got better, in score and in places', () => {
    const then = month(['80.10', '79.95', '79.95'], 1, 2, 2);
    const now = month(['79.90', '81.00', '79.95'], 3, 1, 2);
    const texts = totalChanges(now, then).map((change) => change && `${toPlainText(change.score)} ${change.rank}`);
    expect(texts).toEqual(['-0.20 -2', '1.05 1', '0.00 0']);
  });

  it('is unknown for a region without a total in either month', () => {
    const whole = month(['80.00', '70.00'], 1, 2);
    const partial = month(['80.00', ''], 1, 0);
    expect(totalChanges(whole, partial)[1]).toBe(undefined);
    expect(totalChanges(partial, whole)[1]).toBe(undefined);
  });
});
