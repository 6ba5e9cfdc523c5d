import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Problem, problem } from '../../src/model/problem.ts';
import { fairShares, ProblemList, SHOWN_PROBLEMS } from '../../src/model/problem-list.ts';
import { drawnProblem, keyOf } from '../support/drawn-problem.ts';
import { DRAWS } from '../support/draws.ts';
import { positionsOf } from '../support/problem-positions.ts';

/** Another road to what is shown: the first of each problem, in the order of the keys, with how often it stands. */
function distinct(problems: readonly Problem[]): { key: string; code: string; count: number }[] {
  const ordered = [...problems].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const told = new Map<string, { key: string; code: string; count: number }>();
  for (const found of ordered) {
    const said = [found.file, found.code, ...Object.values(found.values)].join('\0');
    const first = told.get(said) ?? { key: keyOf(found), code: found.code, count: 0 };
    told.set(said, { ...first, count: first.count + 1 });
  }
  return [...told.values()];
}

function toldOf(problems: readonly Problem[]): { key: string; code: string; count: number }[] {
  return problems.map((found) => ({ key: keyOf(found), code: found.code, count: found.repeats?.count ?? 1 }));
}

const idOf = ({ key, count }: { key: string; count: number }): string => `${key} ${count}`;

function addedTo(list: ProblemList, problems: readonly Problem[]): ProblemList {
  for (const found of problems) list.add(Object.freeze(found));
  return list;
}

const drawnProblems = fc.array(drawnProblem, { maxLength: 60 });

describe('ProblemList', () => {
  it('tells each problem once, in file order whatever the order of adding, and counts all', () => {
    fc.assert(
      fc.property(drawnProblems, (problems) => {
        const list = addedTo(new ProblemList(), problems);
        for (const severity of ['error', 'warning'] as const) {
          const { problems: told, leftOut } = list.shown(severity);
          const expected = distinct(problems.filter((found) => found.severity === severity));
          expect(told.map(keyOf)).toEqual(expected.map(({ key }) => key));
          expect(new Set(toldOf(told).map(idOf))).toEqual(new Set(expected.map(idOf)));
          expect(leftOut.size).toBe(0);
        }
        expect(list.errorCount + list.warningCount).toBe(problems.length);
        expect(list.warningCount).toBe(problems.filter(({ severity }) => severity === 'warning').length);
      }),
      { ...DRAWS, numRuns: 500 },
    );
  });

  it('shares a small room out among kinds, the first of each, and says how many are left out of each', () => {
    fc.assert(
      fc.property(drawnProblems, fc.integer({ min: 2, max: 8 }), (problems, limit) => {
        const list = addedTo(new ProblemList(limit), problems);
        const { problems: told, leftOut } = list.shown('error');
        const all = distinct(problems.filter(({ severity }) => severity === 'error'));
        expect(told.length).toBe(Math.min(limit, all.length));
        for (const code of new Set(all.map((each) => each.code))) {
          const kind = all.filter((each) => each.code === code);
          const shown = toldOf(told).filter((each) => each.code === code);
          expect(shown.map(({ key }) => key)).toEqual(kind.slice(0, shown.length).map(({ key }) => key));
          expect(shown.length).toBeGreaterThanOrEqual(Math.min(kind.length, Math.floor(limit / 2)));
          const count = (each: readonly { count: number }[]) => each.reduce((sum, { count: one }) => sum + one, 0);
          expect(leftOut.get(code as never) ?? 0).toBe(count(kind) - count(shown));
        }
      }),
      { ...DRAWS, numRuns: 500 },
    );
  });

  it('takes over what other lists hold, as if it had been added here', () => {
    fc.assert(
      fc.property(fc.array(fc.array(drawnProblem, { maxLength: 20 }), { maxLength: 5 }), (batches) => {
        const list = new ProblemList();
        for (const batch of batches) list.addAll(addedTo(new ProblemList(), batch));
        const straight = addedTo(new ProblemList(), batches.flat());
        expect([list.errors, list.warnings]).toEqual([straight.errors, straight.warnings]);
        expect([list.errorCount, list.warningCount]).toEqual([straight.errorCount, straight.warningCount]);
      }),
      { ...DRAWS, numRuns: 500 },
    );
  });

  it('shows a hundred by default, a hundred of one kind hiding none of another, and counts the rest', () => {
    const list = new ProblemList();
    for (let line = 1000; line > 0; line -= 1) {
      list.add(problem('missing-key', { file: 'a.csv', line, column: 1 }, { key: `${line}` }));
    }
    list.add(problem('nul-byte', { file: 'z.csv', line: 1, column: 1 }, {}));
    const { problems, leftOut } = list.shown('error');
    expect([SHOWN_PROBLEMS, problems.length, list.errorCount, list.warningCount]).toEqual([100, 100, 1001, 0]);
    expect([problems[0]?.line, problems[98]?.line, problems[99]?.code]).toEqual([1, 99, 'nul-byte']);
    expect([...leftOut]).toEqual([['missing-key', 901]]);
  });

  it('shows what files have that others depend on, though there be a thousand problems of the same kind elsewhere', () => {
    const list = new ProblemList();
    for (let line = 1; line <= 1000; line += 1) {
      list.add(problem('missing-key', { file: 'data/x.csv', line, column: 1 }, { key: `${line}` }));
    }
    const other = new ProblemList();
    other.lead('indicators.csv');
    other.add(problem('missing-key', { file: 'indicators.csv', line: 7, column: 1 }, { key: 'x' }));
    list.addAll(other);
    expect(positionsOf(list.errors.slice(98))).toEqual([
      'data/x.csv:99:1 missing-key',
      'indicators.csv:7:1 missing-key',
    ]);
  });

  it('gives copies: what a caller does to one stays with the caller', () => {
    const list = new ProblemList();
    list.add(problem('nul-byte', { file: 'a.csv', line: 1, column: 1 }, {}));
    (list.errors as Problem[]).length = 0;
    expect(list.errors).toHaveLength(1);
  });
});

describe('asErrors', () => {
  it('gives the same problems in the same numbers, none of them a warning, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(drawnProblem, { maxLength: 60 }), (problems) => {
        const list = new ProblemList();
        for (const each of problems) list.add(each);
        const strict = list.asErrors();
        expect([strict.errorCount, strict.warningCount, strict.warnings]).toEqual([problems.length, 0, []]);
        const places = (shown: readonly Problem[]) => shown.map(keyOf).sort();
        const hardened = [...list.errors, ...list.warnings].map((each) => ({ ...each, severity: 'error' as const }));
        expect(places(strict.errors)).toEqual(places(hardened));
        expect(strict.errors.every(({ severity }) => severity === 'error')).toBe(true);
        expect(list.errorCount + list.warningCount).toBe(problems.length);
        expect(list.warnings.every(({ severity }) => severity === 'warning')).toBe(true);
      }),
      DRAWS,
    );
  });
});

describe('fairShares', () => {
  it.each([
    [[5, 5], 20, [5, 5]],
    [[50, 5], 20, [15, 5]],
    [[50, 50], 21, [11, 10]],
    [[1, 1, 1], 2, [1, 1, 0]],
    [[], 5, []],
  ])('of %j in a room of %d are %j', (needs, room, shares) => {
    expect(fairShares(needs, room)).toEqual(shares);
  });

  it('use the room, and leave nobody with less than another has beyond its need', () => {
    const needs = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 });
    fc.assert(
      fc.property(needs, fc.integer({ min: 0, max: 60 }), (wanted, room) => {
        const shares = fairShares(wanted, room);
        const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
        expect(sum(shares)).toBe(Math.min(room, sum(wanted)));
        const lacking = shares.filter((share, at) => share < (wanted[at] as number));
        for (const share of lacking) expect(share).toBeGreaterThanOrEqual(Math.max(...shares) - 1);
      }),
      { ...DRAWS, numRuns: 500 },
    );
  });
});
