import { describe, expect, it } from 'vitest';
import { correlateAdjuster } from '../../../src/analysis/coherence/adjusters.ts';
import { computeIndex } from '../../../src/engine/compute-index.ts';
import type { ComputedIndex } from '../../../src/model/computed-index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { toPlainText } from '../../../src/numeric/text.ts';
import {
  coefficientRow,
  monthOf,
  regionsOf,
  settingsWith,
  treeOf,
  workspaceOf,
} from '../../support/model-workspace.ts';

async function computed(
  texts: readonly string[],
  sizes: readonly string[],
  missing = 'exclude',
): Promise<ComputedIndex> {
  const county = texts.map((_, at) => `r${at}`);
  const children = [{ code: 'A1' }, { code: 'A2', indicator: { adjustBy: 'size', missing, scoring: 'identity' } }];
  const coefficients = sizes.map((size) => [coefficientRow('', { size })]);
  const tree = treeOf([{ code: 'A', children }]);
  const workspace = workspaceOf(tree, regionsOf({ county }), settingsWith(), coefficients);
  const index = await computeIndex(workspace, monthOf(workspace, { A1: texts, A2: texts }), new ProblemList());
  if (index === undefined) throw new Error('not computed');
  return index;
}

function shown(index: ComputedIndex): readonly (string | number | undefined)[] {
  const [group] = index.workspace.regions.groups;
  if (group === undefined) throw new Error('no group');
  const { raw, adjusted } = correlateAdjuster(index, 1, group);
  const text = (figure: typeof raw.pearson) => figure && Number(toPlainText(figure)).toFixed(6);
  return [raw.regions, text(raw.pearson), text(raw.spearman), adjusted.regions, text(adjusted.pearson)];
}

describe('correlateAdjuster', () => {
  it('correlates raw and adjusted values with the coefficient', async () => {
    // Rates 2, 1, 3 per head of 1, 3, 2: cor(c(2, 3, 6), c(1, 3, 2)) and cor(c(2, 1, 3), c(1, 3, 2)) in R.
    expect(shown(await computed(['2', '3', '6'], ['1', '3', '2']))).toEqual([
      3,
      '0.240192',
      '0.500000',
      3,
      '-0.500000',
    ]);
  });

  it('leaves out the regions that report nothing, even where a value is imputed', async () => {
    const without = shown(await computed(['2', '3', '6'], ['1', '3', '2']));
    expect(shown(await computed(['2', '3', '6', ''], ['1', '3', '2', '9'], 'mean'))).toEqual(without);
  });

  it('leaves out the regions whose coefficient is blank', async () => {
    const without = shown(await computed(['2', '3', '6'], ['1', '3', '2']));
    expect(shown(await computed(['2', '3', '6', '8'], ['1', '3', '2', '']))).toEqual(without);
  });

  it('tells nothing where all coefficients are equal', async () => {
    expect(shown(await computed(['2', '3', '6'], ['5', '5', '5']))).toEqual([3, undefined, undefined, 3, undefined]);
  });
});
