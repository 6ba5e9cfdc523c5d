import { describe, expect, it } from 'vitest';
import { problem } from '../../src/model/problem.ts';
import { ProblemGroup, SHOWN_PLACES, sameness } from '../../src/model/problem-group.ts';

const at = (line: number, file = 'a.csv') => ({ file, line, column: 1 });

describe('sameness', () => {
  const key = (value: string, hint = 'h', file = 'a.csv') => {
    return sameness(problem('bad-number', at(1, file), { value, hint: { en: hint, zh: 'z' } }));
  };

  it('does not go by the line, but by the file and all that is said', () => {
    expect(sameness(problem('missing-key', at(1), { key: 'k' }))).toBe(
      sameness(problem('missing-key', at(2), { key: 'k' })),
    );
    expect(new Set([key('1'), key('2'), key('1', 'other'), key('1', 'h', 'b.csv')]).size).toBe(4);
  });

  it('does not make a text that is made when it is read', () => {
    const hint = {
      get en(): string {
        throw new Error('made');
      },
      zh: 'z',
    };
    expect(() => sameness(problem('bad-number', at(1), { value: '1', hint }))).not.toThrow();
  });
});

describe('ProblemGroup', () => {
  it('is told as it is where it stands alone', () => {
    const group = new ProblemGroup();
    const found = problem('nul-byte', at(3), {});
    group.add(found);
    expect(group.problem).toBe(found);
  });

  it('is told at its first place, with the next ones and the count', () => {
    const group = new ProblemGroup();
    const other = new ProblemGroup();
    for (let line = 100; line > 0; line -= 1) (line % 2 ? group : other).add(problem('nul-byte', at(line), {}));
    group.addAll(other);
    const { line, repeats } = group.problem;
    expect([line, repeats?.count]).toEqual([1, 100]);
    expect(repeats?.places).toEqual(Array.from({ length: SHOWN_PLACES }, (_, next) => at(next + 2)));
  });
});
