import { describe, expect, it } from 'vitest';
import { nodeOf, readCount, regionOf } from '../../src/cli/named-options.ts';
import { commandWords } from '../../src/cli/texts.ts';
import { regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';

const say = commandWords('en').say;
const tree = treeOf([{ code: 'A', children: [{ code: 'A1' }, { code: 'A222' }] }]);
const workspace = workspaceOf(tree, regionsOf({ city: ['west', 'east'], county: ['north'] }));

describe('an option that names something', () => {
  it('finds a region by its code, or by a part of its name', () => {
    expect([regionOf('west', workspace, say), regionOf('region N', workspace, say)]).toEqual([2, 1]);
  });

  it('finds a node, groups and the total too', () => {
    expect(['index', 'A', 'A222'].map((code) => nodeOf(code, workspace, say))).toEqual([0, 1, 3]);
  });

  it('is refused where it means nothing, or several things', () => {
    expect(() => regionOf('Region', workspace, say)).toThrow(
      'region "Region" may be any of: east Region east, north Region north, west Region west; write the code of one',
    );
    expect(() => nodeOf('A223', workspace, say)).toThrow('there is no node "A223"; did you mean "A222"?');
  });
});

describe('an option that counts', () => {
  it('takes whole numbers from the least upwards, and need not be given', () => {
    expect([readCount('--top', '1', 1, say), readCount('--top', undefined, 1, say)]).toEqual([1, undefined]);
    for (const value of ['0', '1.5', '-1', '', 'many', '1e3']) {
      expect(() => readCount('--top', value, 1, say)).toThrow(
        `--top is "${value}"; write a whole number from 1 upwards`,
      );
    }
  });
});
