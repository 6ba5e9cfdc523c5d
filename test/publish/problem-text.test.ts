import { describe, expect, it } from 'vitest';
import { problem } from '../../src/model/problem.ts';
import { problemData, problemLine, problemMessage } from '../../src/publish/problem-text.ts';

const at = Object.freeze({ file: 'pingan.json', line: 3, column: 7 });
const unknown = problem('unknown-key', at, {
  key: 'decimal',
  hint: { en: 'did you mean "decimals"?', zh: '是否应为 "decimals"？' },
});
const warning = problem('not-utf8', { file: 'data/2018-09/east.csv', line: 1, column: 1 }, {});

describe('the text of a problem', () => {
  it("is in the compilers' form", () => {
    expect(problemLine(unknown, 'en')).toBe(
      'pingan.json:3:7 error unknown-key: "decimal" is not a setting; did you mean "decimals"?',
    );
    expect(problemLine(warning, 'en')).toBe(
      'data/2018-09/east.csv:1:1 warning not-utf8: the text is not UTF-8 and was read as GB18030; save it as UTF-8',
    );
  });

  it('translates the sentence, the hint in it and the severity, not the place or the code', () => {
    expect(problemLine(unknown, 'zh')).toBe(
      'pingan.json:3:7 错误 unknown-key："decimal" 不是设置项；是否应为 "decimals"？',
    );
  });

  it('takes a value that looks like a placeholder, or like a replacement pattern, as it is', () => {
    const odd = problem('unknown-key', at, { key: '{hint} $& $1', hint: '{key}' });
    expect(problemMessage(odd, 'en')).toBe('"{hint} $& $1" is not a setting; {key}');
  });

  it('is one line whatever a file or a value is called', () => {
    const odd = problem('unknown-key', { ...at, file: 'a\nb.json' }, { key: '\u001b[2J', hint: 'x' });
    expect(problemLine(odd, 'en')).toBe('a\\u000ab.json:3:7 error unknown-key: "<U+001B>[2J" is not a setting; x');
  });

  it('says once what stands in several places, and where', () => {
    const places = [2, 4].map((line) => ({ ...at, line }));
    const twice = { ...unknown, repeats: { count: 3, places } };
    expect(problemMessage(twice, 'en')).toMatch(/did you mean "decimals"\? \(3 times; also at 2:7, 4:7\)$/);
    expect(problemMessage({ ...twice, repeats: { count: 9, places } }, 'zh')).toMatch(
      /（共 9 处，另见 2:7、4:7、……）$/,
    );
    expect(problemData(twice, 'en')).toMatchObject({
      count: 3,
      also: [
        { line: 2, column: 7 },
        { line: 4, column: 7 },
      ],
    });
  });

  it('names the cell that a figure was imported from, at no greater length than a path', () => {
    const imported = problem('not-utf8', { ...at, imported: 't.xlsx!S!C7' }, {});
    expect(problemLine(imported, 'en')).toMatch(/^pingan\.json:3:7 warning .* \(imported from t\.xlsx!S!C7\)$/);
    expect(problemMessage(imported, 'zh')).toMatch(/（导入自 t\.xlsx!S!C7）$/);
    expect(problemData(imported, 'en')).toMatchObject({ line: 3, imported_from: 't.xlsx!S!C7' });
    const long = problem('not-utf8', { ...at, imported: 'x'.repeat(1000) }, {});
    expect(problemMessage(long, 'en').length).toBeLessThan(400);
  });

  it('names the cells of a workbook wherever it stands', () => {
    const first = { ...unknown, cell: 'Sheet1!G3' };
    const repeated = { ...first, repeats: { count: 2, places: [{ ...at, line: 4, cell: 'Sheet1!G4' }] } };
    expect(problemData(repeated, 'en')).toMatchObject({
      cell: 'Sheet1!G3',
      also: [{ line: 4, column: 7, cell: 'Sheet1!G4' }],
    });
  });

  it('never holds more than 200 characters of a value, in whichever place', () => {
    const long = '长'.repeat(10_000);
    for (const code of ['unknown-key', 'cycle', 'other-region', 'duplicate-key'] as const) {
      const values = { key: long, hint: 'x', path: long, region: long, expected: long };
      for (const language of ['en', 'zh'] as const) {
        const message = problemMessage({ ...unknown, code, values }, language);
        for (const run of message.match(/长+/g) ?? []) expect(run.length).toBeLessThanOrEqual(200);
        expect(message).toContain('10000');
      }
    }
  });

  it('is data for machines', () => {
    expect(problemData(unknown, 'en')).toEqual({
      file: 'pingan.json',
      line: 3,
      column: 7,
      severity: 'error',
      code: 'unknown-key',
      message: '"decimal" is not a setting; did you mean "decimals"?',
    });
  });
});
