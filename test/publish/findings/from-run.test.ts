import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/model/problem.ts';
import { differenceFinding, problemFinding } from '../../../src/publish/findings/from-run.ts';
import { problemMessage } from '../../../src/publish/problem-text.ts';

describe('problemFinding', () => {
  it('keeps place, severity and kind, and says the same as the text', () => {
    const hint = { en: 'write 1204', zh: '请写 1204' };
    const found = problem('bad-number', { file: 'a.csv', line: 2, column: 3 }, { value: '1,204', hint });
    expect(problemFinding(found, 'zh')).toEqual({
      severity: 'error',
      code: 'bad-number',
      file: 'a.csv',
      line: 2,
      column: 3,
      message: problemMessage(found, 'zh'),
    });
  });
});

describe('differenceFinding', () => {
  it('says what the difference is about, where it is about a figure', () => {
    const figure = { code: 'changed-figure', file: 'r.csv', region: 'east', node: 'A', column: 'score' } as const;
    expect(differenceFinding({ ...figure, found: '1', expected: '2', line: 4 }, 'en')).toEqual({
      severity: 'error',
      code: 'changed-figure',
      file: 'r.csv',
      line: 4,
      message: 'east A: score: "1" -> "2"',
    });
    expect(differenceFinding({ code: 'missing-output', file: 'r.csv' }, 'en').message).toBe('the file is missing');
  });
});
