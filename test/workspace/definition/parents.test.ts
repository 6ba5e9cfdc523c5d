import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { checkParents, type ParentLink } from '../../../src/workspace/definition/parents.ts';

type Pairs = readonly (readonly [code: string, parent: string])[];

/** The problems of rows that stand from line 2 on, as line, code and the circle or the unknown parent. */
function found(pairs: Pairs, refused: readonly string[] = []): string[] {
  const problems = new ProblemList();
  const links = new Map<string, ParentLink>(
    pairs.map(([code, parent], at) => {
      return [
        code,
        {
          code,
          name: `N ${code}`,
          nameEn: '',
          parent,
          parentPlace: () => ({ file: 'r.csv', line: at + 2, column: 1 }),
        },
      ];
    }),
  );
  checkParents({ links, refused: new Set(refused) }, problems);
  return problems.errors.map(
    ({ line, code, values }) => `${line} ${code} ${String(values['path'] ?? values['parent'])}`,
  );
}

describe('checkParents', () => {
  it.each<[string, Pairs, readonly string[]]>([
    [
      'nothing where all parents stand',
      [
        ['A', ''],
        ['A1', 'A'],
        ['A2', 'A'],
      ],
      [],
    ],
    [
      'a parent without a row',
      [
        ['A', ''],
        ['B1', 'B'],
      ],
      ['3 unknown-parent B'],
    ],
    ['a row that is its own parent', [['A', 'A']], ['2 cycle A -> A']],
    [
      'a circle of two once, from its first row',
      [
        ['x', ''],
        ['b', 'a'],
        ['a', 'b'],
      ],
      ['3 cycle b -> a -> b'],
    ],
    [
      'a circle of three reached from outside',
      [
        ['o', 'c'],
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ],
      ['3 cycle a -> b -> c -> a'],
    ],
    [
      'two circles apart',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'd'],
        ['d', 'c'],
      ],
      ['2 cycle a -> b -> a', '4 cycle c -> d -> c'],
    ],
  ])('reports %s', (_, pairs, expected) => {
    expect(found(pairs)).toEqual(expected);
  });

  it('follows no row that had to be left out, and does not call it unknown', () => {
    expect(found([['A1', 'A']], ['A'])).toEqual([]);
  });

  it('finds a circle exactly where walking up never ends', () => {
    const code = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const parents = fc.dictionary(code, fc.oneof(code, fc.constant('')), { minKeys: 1, noNullPrototype: true });
    const endsFor = (links: Readonly<Record<string, string>>, start: string): boolean => {
      let at: string | undefined = start;
      for (let steps = 0; steps <= 6 && at !== undefined; steps += 1) at = links[at];
      return at === undefined;
    };
    fc.assert(
      fc.property(parents, (links) => {
        const circles = found(Object.entries(links)).filter((text) => text.includes('cycle'));
        expect(circles.length === 0).toBe(Object.keys(links).every((start) => endsFor(links, start)));
      }),
    );
  });

  it('walks a long chain in one pass', () => {
    const chain = Array.from(
      { length: 50_000 },
      (_, at) => [`n${at}`, at === 49_999 ? 'n49998' : `n${at + 1}`] as const,
    );
    expect(found(chain)).toEqual(['50000 cycle n49998 -> n49999 -> n49998']);
  });
});
