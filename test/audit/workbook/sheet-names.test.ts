import { describe, expect, it } from 'vitest';
import { levelSheetName, levelSheetTitle, sheetNames, sheetTitles } from '../../../src/audit/workbook/sheet-names.ts';

describe('the names of sheets', () => {
  it.each(['en', 'zh'] as const)('differ, and are ones that spreadsheets take (%s)', (language) => {
    const names = [...Object.values(sheetNames).map((name) => name[language]), levelSheetName(1, language)];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });

  it('go with a title each', () => {
    expect(Object.keys(sheetTitles)).toEqual(Object.keys(sheetNames));
    expect(levelSheetTitle('domain', 'en')).toBe('Scores of level "domain", unrounded');
    expect(levelSheetTitle('domain', 'zh')).toBe('domain：各节点得分（未修约）');
  });
});
