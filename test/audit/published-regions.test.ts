import { describe, expect, it } from 'vitest';
import { PublishedRegions } from '../../src/audit/published-regions.ts';
import { regionsOf, settingsWith, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { read } from '../support/ranked-computed.ts';

const { list, ...regions } = regionsOf({ city: ['a', 'b', 'c'] });
const names = ['=甲', '乙', '乙'];
const named = list.map((region, at) => ({ ...region, name: names[at] ?? '', nameEn: at === 2 ? 'C' : '' }));
const workspace = workspaceOf(treeOf([{ code: 'A' }]), { ...regions, list: named }, settingsWith());
const place = () => ({ file: 'b.csv', line: 2, column: 1 });

describe('the regions of a published table', () => {
  it('go by code, by a name that only one has, and by one made harmless for spreadsheets', () => {
    const { value, problems } = read((found) => {
      const known = new PublishedRegions(workspace, found);
      return ['a', 'C', '=甲', "'=甲"].map((text) => known.find(text, place));
    });
    expect([value, problems]).toEqual([[0, 2, 0, 0], []]);
  });

  it('are reported where they are not known, or where a name is that of several', () => {
    const { value, problems } = read((found) => {
      const known = new PublishedRegions(workspace, found);
      return [known.find('x', place), known.find('乙', place)];
    });
    expect(value).toEqual([undefined, undefined]);
    expect(problems.map((line) => line.split(': ')[0])).toEqual([
      'b.csv:2:1 error ambiguous-region',
      'b.csv:2:1 error unknown-region',
    ]);
  });

  it('may be named again by whatever is theirs, though others have it too', () => {
    const check = (text: string, region: number) => {
      return read((found) => new PublishedRegions(workspace, found).check(text, region, place)).problems.length;
    };
    expect([check('乙', 1), check('乙', 2), check('乙', 0), check('C', 2), check('C', 1)]).toEqual([0, 0, 1, 0, 1]);
  });
});
