import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { MonthReader } from '../../../src/workspace/observations/month-reader.ts';
import { EAST, WEST } from '../../support/bad-input.ts';
import { withWorkspace } from '../../support/load-files.ts';

const bare = { [EAST]: undefined, [WEST]: undefined };

function months(observations: string, files: Record<string, string>): Promise<readonly string[]> {
  return withWorkspace(
    [{ ...bare, ...files }, { observations }],
    (workspace) => new MonthReader(workspace, methods).available,
  );
}

describe('the months that are available', () => {
  it('reads months off paths, each once and in order', async () => {
    const files = {
      'd/2018-10/east.csv': '',
      'd/2018-09/east.csv': '',
      'd/2018-09/west.csv': '',
      'd/2018-13/east.csv': '',
    };
    expect(await months('d/{month}/{region}.csv', files)).toEqual(['2018-09', '2018-10']);
  });

  it('reads months out of files whose path names none', async () => {
    const rows = 'month,x\n2018-10,\n2017-01,\nnone,\n2018-10,\n';
    expect(await months('all.csv', { 'all.csv': rows })).toEqual(['2017-01', '2018-10']);
  });

  it('takes a yearly file without months for its January', async () => {
    const files = { 'y/2018.csv': 'region\neast\n', 'y/2017.csv': 'month\n2017-05\n', 'y/20.csv': '' };
    expect(await months('y/{year}.csv', files)).toEqual(['2017-05', '2018-01']);
  });

  it('finds none where there are no files', async () => {
    expect(await months('all.csv', {})).toEqual([]);
    expect(await months('d/{month}.csv', {})).toEqual([]);
  });
});
