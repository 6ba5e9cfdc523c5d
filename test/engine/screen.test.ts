import { describe, expect, it } from 'vitest';
import { adjustIndicator } from '../../src/engine/adjust-indicator.ts';
import { screen } from '../../src/engine/screen.ts';
import type { Localised } from '../../src/model/localised.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact } from '../../src/numeric/text.ts';
import { monthOf, regionsOf, settingsWith, treeOf, workspaceOf } from '../support/model-workspace.ts';

const regions = regionsOf({ city: ['p', 'q'], county: ['a', 'b', 'c', 'd'] });

/** Screens indicators of the regions a to d, p, q, each under its missing method. */
function screened(rows: Readonly<Record<string, readonly string[]>>, share = '0.5', missing = 'screen') {
  const codes = Object.keys(rows);
  const tree = treeOf(
    codes.map((code) => ({ code, indicator: { missing: code.startsWith('e') ? 'exclude' : missing } })),
  );
  const labels = [{ name: 'county', zh: '县', en: undefined }];
  const workspace = workspaceOf(tree, regions, settingsWith({ minAvailability: exact(share), labels }));
  const data = monthOf(workspace, rows);
  const problems = new ProblemList();
  const columns = codes.map((_, leaf) => adjustIndicator(workspace, data, leaf));
  const screening = screen(workspace, columns, data.month, problems);
  return {
    groups: screening.groups.map((out) => [...out].join()),
    regions: [...screening.regions].map(([region, { reported, applicable }]) => {
      return `${regions.list[region]?.code} ${reported}/${applicable}`;
    }),
    warned: problems.warnings.map(({ line, values }) => {
      const { en, zh } = values['group'] as Localised;
      return `${line} ${values['code']} ${en === zh ? en : `${en} ${zh}`} ${values['reported']}/${values['applicable']}`;
    }),
  };
}

describe('screen', () => {
  it('leaves an indicator out for the peer groups of which too few report it, among those it applies to', () => {
    const { groups, warned } = screened({
      x: ['1', '', '', '', '5', ''],
      y: ['1', 'M', '', '', '5', 'L'],
      z: ['1', '2', '', 'M', '', ''],
    });
    // Of counties 1/4, 1/3, 2/3 report; of cities 1/2, 1/2, 0/2.
    expect(groups).toEqual(['county', 'county', 'city']);
    expect(warned).toEqual(['2 x county 县 1/4', '3 y county 县 1/3', '4 z city 0/2']);
  });

  it('does not rank a region that reports too few of the indicators that are left for it', () => {
    const { regions: unranked } = screened({
      x: ['1', '2', '3', '', '5', '5'],
      y: ['1', '', '3', 'M', '5', ''],
      z: ['', '', '3', '4', '5', ''],
    });
    // b reports 1 of 3, d 1 of 2 to which it is held, q 1 of 3.
    expect(unranked).toEqual(['b 1/3', 'q 1/3']);
  });

  it('counts an indicator that is left out against no region', () => {
    const { groups, regions: unranked } = screened({
      x: ['1', '', '', '', '5', '5'],
      y: ['1', '2', '3', '4', '5', '5'],
    });
    expect([groups, unranked]).toEqual([['county', ''], []]);
  });

  it('holds a share that is met exactly for enough', () => {
    const row = ['1', '2', '3', '', '5', '5'];
    expect(screened({ x: row }, '0.75').groups).toEqual(['']);
    expect(screened({ x: row }, '0.7500000000000000000000000000000000000001').groups).toEqual(['county']);
  });

  it('says nothing of what applies to nobody, and screens nothing by a share of 0', () => {
    expect(screened({ x: ['M', 'M', 'M', 'M', '5', '5'] })).toEqual({ groups: [''], regions: [], warned: [] });
    expect(screened({ x: ['', '', '', '', '', ''] }, '0')).toEqual({ groups: [''], regions: [], warned: [] });
  });

  it('leaves other methods alone', () => {
    const rows = { e: ['', '', '', '', '', '5'], x: ['1', '2', '3', '4', '5', '6'] };
    expect(screened(rows)).toEqual({ groups: ['', ''], regions: [], warned: [] });
    expect(screened({ x: ['', '', '', '', '', '5'] }, '0.5', 'exclude').groups).toEqual(['']);
  });
});
