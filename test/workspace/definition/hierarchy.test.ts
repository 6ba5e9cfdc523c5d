import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { type Branch, buildHierarchy } from '../../../src/workspace/definition/hierarchy.ts';
import { indicatorRows } from '../../support/definition-source.ts';
import { codesOf } from '../../support/source-text.ts';

function build(links: readonly (readonly [string, string])[], levels: readonly string[]) {
  const problems = new ProblemList();
  const lines = ['code,parent,name', ...links.map(([code, parent]) => `${code},${parent},n`)];
  const { level1, isWhole } = buildHierarchy(indicatorRows(lines), levels, problems);
  const outline = ({ row, depth, children }: Branch): unknown[] => [row.code, depth, ...children.map(outline)];
  return { outline: level1.map(outline), isWhole, codes: codesOf(problems) };
}

describe('buildHierarchy', () => {
  it('puts siblings by code, whatever the order of rows', () => {
    const links = [
      ['A', ''],
      ['B', ''],
      ['A10', 'A'],
      ['A2', 'A'],
      ['B1', 'B'],
    ] as const;
    const shuffled = fc.shuffledSubarray([...links], { minLength: links.length });
    fc.assert(
      fc.property(shuffled, (rows) => {
        expect(build(rows, ['one', 'two'])).toEqual({
          outline: [
            ['A', 1, ['A10', 2], ['A2', 2]],
            ['B', 1, ['B1', 2]],
          ],
          isWhole: true,
          codes: [],
        });
      }),
    );
  });

  it.each([
    [
      'an unknown parent',
      [
        ['A', ''],
        ['A1', 'A'],
        ['B1', 'B'],
      ],
      ['i.csv:4:4 unknown-parent'],
      false,
    ],
    [
      'a circle',
      [
        ['A', ''],
        ['A1', 'A'],
        ['x', 'y'],
        ['y', 'x'],
      ],
      ['i.csv:4:3 cycle'],
      false,
    ],
    [
      'a circle that is reached from a row hanging on it',
      [
        ['A', ''],
        ['A1', 'A'],
        ['hangs', 'self'],
        ['self', 'self'],
      ],
      ['i.csv:5:6 cycle'],
      false,
    ],
    [
      'a leaf above the lowest level',
      [
        ['A', ''],
        ['A1', 'A'],
        ['B', ''],
      ],
      ['i.csv:4:1 leaf-above-lowest-level'],
      true,
    ],
    [
      'a node below the lowest level',
      [
        ['A', ''],
        ['A1', 'A'],
        ['x', 'A1'],
        ['y', 'x'],
      ],
      ['i.csv:4:3 wrong-depth'],
      true,
    ],
    [
      'groups that only seem empty',
      [
        ['A', ''],
        ['B1', 'B'],
        ['x', 'x'],
      ],
      ['i.csv:3:4 unknown-parent', 'i.csv:4:3 cycle'],
      false,
    ],
  ] as const)('reports %s', (_, links, codes, isWhole) => {
    expect(build(links, ['one', 'two'])).toMatchObject({ codes, isWhole });
  });

  it('ends on any graph of parents, and every row it places has its parent above it', () => {
    const code = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const parents = fc.dictionary(code, fc.oneof(code, fc.constant('')), { minKeys: 1 });
    fc.assert(
      fc.property(parents, (links) => {
        const { outline, codes } = build(Object.entries(links), ['one', 'two', 'three']);
        const placed = JSON.stringify(outline).match(/[a-e]/g) ?? [];
        expect(new Set(placed).size).toBe(placed.length);
        if (codes.length === 0) expect(placed.length).toBe(Object.keys(links).length);
      }),
    );
  });
});
