import { describe, expect, it } from 'vitest';
import { compareIndices } from '../../../src/analysis/change/compare-indices.ts';
import { exactTotal } from '../../../src/analysis/change/effect-sums.ts';
import { compareRecorded } from '../../../src/audit/recorded/compare-recorded.ts';
import { effects } from '../../../src/model/comparison.ts';
import type { Computation } from '../../../src/model/computed-index.ts';
import { compare, isZero, roundTo } from '../../../src/numeric/exact.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { comparedWorkspace, LATER } from '../../support/compared-states.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { recordedOf } from '../../support/recorded-folder.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

const before = await computeFiles(comparedWorkspace());
const after = await computeFiles(comparedWorkspace(), LATER);

const comparedFolders = (first: Computation, last: Computation) => {
  return compareRecorded(recordedOf(first).recorded, recordedOf(last).recorded);
};

describe('the comparison of outputs', () => {
  const { approach, regions } = comparedFolders(before, after);

  it('finds the changes of totals, and of the parts that level 1 has in them, that computing both anew finds', async () => {
    const full = await compareIndices(before.index, after.index);
    expect([approach, full.approach]).toEqual(['recorded', 'additive']);
    const shown = ({ regions: all }: Pick<typeof full, 'regions'>) => {
      return all.map(({ code, nodes }) => {
        const parts = nodes
          .filter(({ depth }) => depth < 2)
          .map(({ code: node, change }) => {
            return `${node} ${change && toShortText(roundTo(change, 10, 'half-even'))}`;
          });
        return [code, ...parts];
      });
    };
    expect(shown({ regions })).toEqual(shown(full));
  });

  it('takes them apart by coming and going, weights and scores, digit for digit', () => {
    const west = regions.find(({ code }) => code === 'west');
    const named = west?.nodes.map(({ code, effects: parts }) => {
      const own = effects.filter((effect) => parts && !isZero(parts[effect]));
      return [code, ...own.map((effect) => `${effect} ${parts && toShortText(parts[effect])}`)].join(' ');
    });
    expect(named).toEqual([
      'index weights 30 score 40',
      'A weights 30',
      'A1 weights 30',
      'A2',
      'B score 40',
      'B1 score 40',
    ]);
    for (const { nodes, rounding } of regions) {
      const total = exactTotal([...Object.values(nodes[0]?.effects ?? {}), rounding ?? exact('1')]);
      expect(compare(total, nodes[0]?.change ?? exact('1'))).toBe(0);
    }
  });

  it('takes nothing apart where no contributions are recorded, or a region is in one of them only', async () => {
    const lowest = await computeFiles(comparedWorkspace({ aggregation: 'min' }));
    expect(comparedFolders(lowest, after).approach).toBe('unrecorded');
    const fewer = await computeFiles(smallWorkspace());
    for (const [first, last] of [[fewer, after] as const, [after, fewer] as const]) {
      const south = comparedFolders(first, last).regions.find(({ code }) => code === 'south');
      expect([south?.name, south?.group, south?.nodes.length]).toEqual(['南县', 'county', 6]);
      expect([south?.nodes[0]?.change, south?.nodes[0]?.effects, south?.rounding]).toEqual(Array(3).fill(undefined));
    }
  });
});
