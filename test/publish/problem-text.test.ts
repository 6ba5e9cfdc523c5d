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

  it('translates the sentence and the hint in it, not the place, the severity or the code', () => {
    expect(problemLine(unknown, 'zh')).toBe(
      'pingan.json:3:7 error unknown-key: "decimal" 不是设置项；是否应为 "decimals"？',
    );
  });

  it('takes a value that looks like a placeholder, or like a replacement pattern, as it is', () => {
    const odd = problem('unknown-key', at, { key: '{hint} $& $1', hint: '{key}' });
    expect(problemMessage(odd, 'en')).toBe('"{hint} $& $1" is not a setting; {key}');
  });

  it('is one line whatever a file or a value is called', () => {
    const odd = problem('unknown-key', { ...at, file: 'a\nb.json' }, { key: '\u001b[2J', hint: 'x' });
    expect(problemLine(odd, 'en')).toBe('a\\u000ab.json:3:7 error unknown-key: "\\u001b[2J" is not a setting; x');
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
