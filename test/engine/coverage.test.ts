import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/engine/coverage.ts';
import type { Doubts } from '../../src/model/computed-index.ts';
import type { Status } from '../../src/model/observation.ts';
import { significantTextOf } from '../../src/numeric/columns/certified.ts';
import { cellTexts, treeOf } from '../support/model-workspace.ts';

const tree = treeOf([
  {
    code: 'A',
    weight: '60',
    children: [
      { code: 'A1', weight: '3' },
      { code: 'A2', weight: '1' },
    ],
  },
  { code: 'B', weight: '40', children: [{ code: 'B1' }] },
]);

/** The coverage of the total, A, A1, A2, B and B1 where the leaves have these statuses in one region. */
function coverage(statuses: readonly Status[], screened: readonly number[] = [], doubts?: Doubts): readonly string[] {
  const shares = coverageOf(
    {
      tree,
      weights: tree.nodes.map(({ weight }) => weight),
      columns: statuses.map((status) => ({ statuses: [status] })),
      isScreened: (leaf) => screened.includes(leaf),
      doubts,
    },
    1,
  );
  return shares.flatMap((figures) => (doubts ? [significantTextOf(figures, 0)] : cellTexts(figures)));
}

describe('coverageOf', () => {
  it.each<[string, readonly Status[], readonly string[]]>([
    ['everything', ['A', 'E', 'P'], ['1', '1', '1', '1', '1', '1']],
    ['a leaf less', ['L', 'A', 'A'], ['0.55', '0.25', '0', '1', '1', '1']],
    ['an imputed value is not reported', ['A', 'I', 'A'], ['0.85', '0.75', '1', '0', '1', '1']],
    ['what does not apply leaves its weight to its siblings', ['M', 'L', 'A'], ['0.4', '0', '', '0', '1', '1']],
    ['a branch that does not apply is no part of it', ['M', 'M', 'L'], ['0', '', '', '', '0', '0']],
    ['nothing applies', ['M', 'M', 'M'], ['', '', '', '', '', '']],
  ])('%s', (_, statuses, expected) => {
    expect(coverage(statuses)).toEqual(expected);
    expect(coverage(statuses, [], { count: 0 })).toEqual(expected);
  });

  it('counts what is left out for all peers as not applying', () => {
    expect(coverage(['L', 'A', 'A'], [0])).toEqual(['1', '1', '', '1', '1', '1']);
  });
});
