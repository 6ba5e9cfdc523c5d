import { describe, expect, it } from 'vitest';
import { PublishedRegions } from '../../../src/audit/published/regions.ts';
import { regionsOf, settingsWith, treeOf, workspaceOf } from '../../support/model-workspace.ts';
import { read } from '../../support/ranked-computed.ts';

const { list, ...regions } = regionsOf({ city: ['a', 'b', 'c'] });
const names = ['=甲', '乙', '乙'];
const named = list.map((region, at) => ({ ...region, name: names[at] ?? '', nameEn: at === 2 ? 'C' : '' }));
const workspace = workspaceOf(treeOf([{ code: 'A' }]), { ...regions, list: named }, settingsWith());
const cell = (text: string) => ({ text, place: () => ({ file: 'b.csv', line: 2, column: 1 }) });

/** The region that cells mean together, and the codes of the problems. */
function found(texts: readonly string[], known = workspace) {
  const { value, problems } = read((list) => new PublishedRegions(known, list).find(texts.map(cell)));
  return { value, problems: problems.map((line) => line.split(': ')[0]?.split(' ').at(-1)) };
}

describe('the regions of a published table', () => {
  it('go by code, by a name that only one has, and by one made harmless for spreadsheets', () => {
    const texts = ['a', 'C', '=甲', "'=甲", ' c ', 'Ｃ', '= 甲*'];
    expect(texts.map((text) => found([text]))).toEqual([0, 2, 0, 0, 2, 2, 0].map((value) => ({ value, problems: [] })));
  });

  it('are reported where they are not known, or where a name is that of several', () => {
    expect(found(['x'])).toEqual({ value: undefined, problems: ['unknown-region'] });
    expect(found(['乙'])).toEqual({ value: undefined, problems: ['ambiguous-region'] });
    expect(found(['a', 'x'])).toEqual({ value: undefined, problems: ['unknown-region'] });
  });

  it('may be named again by whatever is theirs, though others have it too, and not by what is not', () => {
    expect([found(['b', '乙']).value, found(['乙', 'c']).value, found(['C', '乙']).value]).toEqual([1, 2, 2]);
    expect([found(['a', '乙']).problems, found(['b', 'C']).problems]).toEqual([['other-name'], ['other-name']]);
  });

  it('may stand beside what they are part of, which tells regions of one name apart', () => {
    const parents = ['', 'a', 'a'];
    const below = named.map((region, at) => ({ ...region, parent: parents[at] ?? '' }));
    const tree = workspaceOf(treeOf([{ code: 'A' }]), { ...regions, list: below }, settingsWith());
    expect(found(['=甲', 'C'], tree)).toEqual({ value: 2, problems: [] });
    expect(found(['C', '=甲'], tree)).toEqual({ value: 2, problems: [] });
    expect(found(['=甲', '乙'], tree).problems).toEqual(['ambiguous-region']);
  });
});
