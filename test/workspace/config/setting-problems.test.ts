import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { settingTable } from '../../../src/model/setting-table/index.ts';
import { parseJson } from '../../../src/workspace/config/json-document.ts';
import { settingsSchema } from '../../../src/workspace/config/schema.ts';
import { badSetting, reportIssues } from '../../../src/workspace/config/setting-problems.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

function issuesOf(text: string): readonly string[] {
  const problems = new ProblemList();
  const document = parseJson(sourceText('p.json', text), problems);
  const parsed = settingsSchema(methods).safeParse(document?.value);
  if (document !== undefined && !parsed.success) {
    reportIssues(parsed.error.issues, { document, methods, table: settingTable }, problems);
  }
  return codesOf(problems);
}

describe('reportIssues', () => {
  it.each([
    ['{"name": "n", "decimal": 1}', ['1:15 unknown-key']],
    ['{"name": "n", "scale": {"floor": 1, "top": 2}}', ['1:24 missing-key', '1:37 unknown-key']],
    ['{}', ['1:1 missing-key']],
    ['{"name": "n", "aggregation": ["mean", "middle"]}', ['1:31 unknown-method', '1:39 unknown-method']],
    ['{"name": "n", "aggregation": ["mean", 1]}', ['1:31 unknown-method', '1:39 bad-setting']],
    ['{"name": "n", "bands": [{"name": "", "from": 1}]}', ['1:34 bad-setting']],
    ['{"name": 1, "decimals": -1, "x": 0}', ['1:10 bad-setting', '1:25 bad-setting', '1:29 unknown-key']],
    ['5', ['1:1 bad-setting']],
  ])('of %s finds each fault once, where it stands', (text, codes) => {
    expect(issuesOf(text)).toEqual(codes.map((code) => `p.json:${code}`));
  });
});

describe('badSetting', () => {
  it('shows the value as it is written, on one line', () => {
    const document = parseJson(sourceText('p.json', '{"scale": {\n "floor": 1.0\n}}'), new ProblemList());
    if (document === undefined) throw new TypeError('the document is sound');
    const context = { document, methods, table: settingTable };
    expect(badSetting(context, ['scale']).values['value']).toBe('{ "floor": 1.0 }');
    expect(badSetting(context, ['bands', 0, 'from']).values['value']).toBe('missing');
  });

  it('names the methods that a combination takes, as the table of methods has them', () => {
    const document = parseJson(sourceText('p.json', '{"combined": {}}'), new ProblemList());
    if (document === undefined) throw new TypeError('the document is sound');
    const expected = (key: string) => {
      return badSetting({ document, methods, table: settingTable }, ['combined', key]).values['expected'];
    };
    expect(expected('objective')).toMatchObject({ en: '"entropy" or "critic" or "variation" or "pca"' });
    expect(expected('subjective')).toMatchObject({ zh: '"percent" 或 "unit" 或 "relative" 或 "equal" 或 "ahp"' });
  });
});
