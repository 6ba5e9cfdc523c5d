import { describe, expect, it } from 'vitest';
import { loadTreatments, treatColumn } from '../../src/engine/treat.ts';
import type { TreatColumn } from '../../src/model/method.ts';
import { negate } from '../../src/numeric/exact.ts';
import { cells, cellTexts, regionsOf, settingsWith, treeOf } from '../support/model-workspace.ts';

const { groups } = regionsOf({ county: ['a', 'c', 'e', 'f'], city: ['b', 'd'], town: ['g'] });

/** Turns every value but the first of its group round. */
const turn: TreatColumn = (values) => ({
  values: values.map((value, at) => (at === 0 ? value : negate(value))),
  marks: values.map((_, at) => (at === 0 ? undefined : 'clipped')),
});

describe('loadTreatments', () => {
  it('loads what a tree uses, each once, and nothing else', async () => {
    const leaf = (code: string, treatment: string) => ({ code, indicator: { treatment } });
    const tree = treeOf([leaf('x', 'winsorize'), leaf('y', 'none'), leaf('z', 'winsorize')]);
    const loaded = await loadTreatments(tree.nodes);
    expect([...loaded.keys()]).toEqual(['winsorize', 'none']);
    expect(loaded.get('none')).toBeUndefined();
    expect(loaded.get('winsorize')).toBeTypeOf('function');
  });
});

describe('treatColumn', () => {
  it('treats each peer group for itself, and leaves the gaps', () => {
    const transformed = cells('1', '2', '', '4', '5', '6', '');
    const { treated, treatments } = treatColumn(transformed, turn, groups, settingsWith());
    expect(cellTexts(treated)).toEqual(['1', '2', '', '-4', '-5', '-6', '']);
    expect(treatments.map((mark) => mark ?? '').join()).toBe(',,,clipped,clipped,clipped,');
  });

  it('hands on the column itself where there is no treatment', () => {
    const transformed = cells('1', '2', '', '4', '5', '6', '');
    const { treated, treatments } = treatColumn(transformed, undefined, groups, settingsWith());
    expect(treated).toBe(transformed);
    expect(treatments).toEqual([]);
  });
});
