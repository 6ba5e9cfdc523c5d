import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/api.ts';
import { UsageError } from '../../src/cli/exit-codes.ts';
import { latestMonth, type MonthOptions, monthsOf, readMonthIfGiven, readMonthOption } from '../../src/cli/months.ts';
import { commandWords } from '../../src/cli/texts.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { ObservedMonths } from '../../src/observed-months.ts';
import { smallWorkspace, withFolder } from '../support/workspace-files.ts';

const say = commandWords('en').say;

describe('the months of a command', () => {
  it.each([
    [{ month: '2018-09' }, ['2018-09']],
    [{ from: '2018-09', to: '2018-09' }, ['2018-09']],
    [{ from: '2018-11', to: '2019-02' }, ['2018-11', '2018-12', '2019-01', '2019-02']],
  ])('of %j are %j', (options, months) => {
    expect(monthsOf(options, say)).toEqual(months);
  });

  it.each<[MonthOptions, string]>([
    [{}, 'name a month with --month, or a run with --from and --to'],
    [{ from: '2018-07' }, 'a run of months needs both --from and --to'],
    [{ to: '2018-07' }, 'a run of months needs both --from and --to'],
    [{ month: '2018-07', from: '2018-07', to: '2018-08' }, '--month excludes --from and --to; give one or the other'],
    [{ month: '2018-07', to: '2018-08' }, '--month excludes --from and --to; give one or the other'],
    [{ from: '2018-09', to: '2018-07' }, '--from 2018-09 is later than --to 2018-07; swap them'],
    [{ from: '2018-7', to: '2018-09' }, '--from is "2018-7", which is no month; write YYYY-MM, such as 2018-09'],
    [{ from: '2018-07', to: '2018-13' }, '--to is "2018-13", which is no month; write YYYY-MM, such as 2018-09'],
  ])('of %j are refused: %s', (options, message) => {
    expect(() => monthsOf(options, say)).toThrow(UsageError);
    expect(() => monthsOf(options, say)).toThrow(expect.objectContaining({ message }));
  });

  it.each(['', '2018', '2018-00', '2018-1', '201809', ' 2018-09', '2018-09-01', '２０１８-09', '2018/09'])(
    'are never written %j',
    (value) => {
      expect(() => readMonthOption('--month', value, say)).toThrow(UsageError);
    },
  );
});

describe('for want of --month', () => {
  const withMonths = async (months: readonly string[], check: (workspace: Workspace) => void) => {
    const data = Object.fromEntries(months.map((month) => [`data/${month}/east.csv`, 'indicator,value\n']));
    const kept = Object.entries(smallWorkspace()).filter(([path]) => !path.startsWith('data/'));
    await withFolder({ ...Object.fromEntries(kept), ...data }, async (project) => {
      const loaded = await loadWorkspace({ project });
      if (!loaded.ok) expect.fail('the workspace is not sound');
      check(loaded.value);
    });
  };

  it('the latest month is meant that there are observations of', async () => {
    await withMonths(['2018-07', '2018-11', '2018-09'], (workspace) => {
      expect(latestMonth(new ObservedMonths(workspace), say)).toBe('2018-11');
    });
    expect(readMonthIfGiven(undefined, say)).toBeUndefined();
    expect(readMonthIfGiven('2018-09', say)).toBe('2018-09');
  });

  it('there must be one', async () => {
    await withMonths([], (workspace) => {
      const message = 'there are no observations of any month yet; add them, or name a month with --month';
      expect(() => latestMonth(new ObservedMonths(workspace), say)).toThrow(new UsageError(message));
      expect(() => latestMonth(new ObservedMonths(workspace), commandWords('zh').say)).toThrow(
        new UsageError('尚无任何月份的数据；请补充，或用 --month 指定月份'),
      );
    });
  });
});
