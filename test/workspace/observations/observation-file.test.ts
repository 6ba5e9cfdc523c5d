import { describe, expect, it } from 'vitest';
import { SourceReader } from '../../../src/workspace/files/source-reader.ts';
import { ObservationFile } from '../../../src/workspace/observations/observation-file.ts';
import { ObservationPlan } from '../../../src/workspace/plan/observation-plan.ts';
import { withWorkspace } from '../../support/load-files.ts';
import { listedTexts } from '../../support/reported.ts';
import { codesOf } from '../../support/source-text.ts';

/** Opens the one file of a workspace, and counts how often that is done. */
function opened(
  template: string,
  text: string,
  use: (file: ObservationFile, opens: () => number) => void,
): Promise<void> {
  const path = template.replace('{year}', '2018');
  return withWorkspace([{ [path]: text }, { observations: template }], (workspace) => {
    let count = 0;
    const source = new (class extends SourceReader {
      override read(...args: Parameters<SourceReader['read']>) {
        count += 1;
        return super.read(...args);
      }
    })(workspace.root);
    const [planned] = new ObservationPlan(workspace).files;
    if (planned === undefined) expect.fail('no file is planned');
    use(new ObservationFile(planned, { workspace, leaves: new Map([['A1', 0]]), source }), () => count);
  });
}

const rawOf = (file: ObservationFile, month: string, asked: readonly string[] = []) => {
  const { raw } = file.read([month], asked).gridOf(month).data(month, { files: [], unread: new Set() });
  return listedTexts(raw).slice(0, 2);
};

const ROWS = 'region,month,indicator,value\neast,2018-09,A1,3\nwest,2018-08,A1,4\n';

describe('ObservationFile', () => {
  it('is opened once for its months, for what it holds of those asked for and for months that it does not name', async () => {
    await opened('all.csv', ROWS, (file, opens) => {
      expect([...file.months]).toEqual(['2018-09', '2018-08']);
      expect(rawOf(file, '2018-09', ['2018-08'])).toEqual(['3', '']);
      expect(rawOf(file, '2018-08')).toEqual(['', '4']);
      expect(rawOf(file, '2017-01')).toEqual(['', '']);
      expect([file.input?.path, opens()]).toEqual(['all.csv', 1]);
    });
  });

  it('tells its months after its rows are read, and where they cannot be', async () => {
    await opened('all.csv', ROWS, (file, opens) => {
      file.read(['2018-09'], []);
      expect([[...file.months].sort(), opens()]).toEqual([['2018-08', '2018-09'], 1]);
    });
    await opened('all.csv', ROWS.replace('value', 'figure'), (file, opens) => {
      expect(codesOf(file.read(['2018-09'], []).problems)).toEqual(['all.csv:1:1 missing-column']);
      expect([[...file.months], opens()]).toEqual([['2018-09', '2018-08'], 1]);
    });
  });

  it('is read again for a month that nobody told of, and only then', async () => {
    await opened('all.csv', ROWS, (file, opens) => {
      expect(rawOf(file, '2018-09')).toEqual(['3', '']);
      expect(rawOf(file, '2018-08')).toEqual(['', '4']);
      expect(rawOf(file, '2018-09')).toEqual(['3', '']);
      expect(opens()).toBe(2);
    });
  });

  it('reports a row without a month where its cell is taken in a month that is asked for', async () => {
    const rows = 'region,month,indicator,value\neast,2018-08,A1,3\neast,,A1,4\neast,,A1,5\n';
    await opened('{year}.csv', rows, (file) => {
      const asked = ['2018-09', '2018-08'];
      const found = (months: readonly string[]) => codesOf(file.read(months, asked).problems);
      expect(found(['2018-09'])).toEqual(['2018.csv:4:7 duplicate-observation']);
      expect(found(asked)).toEqual(['2018.csv:3:7 duplicate-observation', '2018.csv:4:7 duplicate-observation']);
      expect(found([])).toEqual([]);
      const { errors } = file.read(['2018-09'], asked).problems;
      expect(errors.map(({ values }) => values['first'])).toEqual(['3']);
    });
  });
});
