import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../src/analysis/trend/trend.ts';
import { compute } from '../../../src/api.ts';
import { toPlainText } from '../../../src/numeric/text.ts';
import { comparedWorkspace, LATER } from '../../support/compared-states.ts';
import { computeProject } from '../../support/compute-files.ts';
import { MONTH, withFolder } from '../../support/workspace-files.ts';

async function trend(region: string, code: string) {
  return withFolder(comparedWorkspace({ bands: [{ name: 'green', from: 80 }] }), async (folder) => {
    const { index } = await computeProject(folder, MONTH);
    const later = await compute(index.workspace, { month: LATER });
    if (!later.ok) throw new Error('cannot be computed');
    const months = [
      { month: '2018-08', index: undefined, errors: 0 },
      { month: MONTH, index, errors: 0 },
      { month: LATER, index: later.value.index, errors: 0 },
      { month: '2018-11', index: undefined, errors: 0 },
    ];
    const { regions, tree } = index.workspace;
    return trendOf(index.workspace, months, regions.byCode.get(region) ?? 0, tree.byCode.get(code) ?? 0);
  });
}

describe('the trend of a region', () => {
  it('has a point a month, gaps included, with its band and its change since the month before', async () => {
    const { index, region, node, points } = await trend('west', 'index');
    expect([index, region.name, node.isTotal]).toEqual([{ en: 'Small index', zh: '小指数' }, '西县', true]);
    const shown = points.map(({ month, hasData, published, rank, peers, band, scoreChange, rankChange }) => {
      const texts = [published, scoreChange].map((figure) => (figure === undefined ? '' : toPlainText(figure)));
      return [month, hasData, ...texts, rank, rankChange, peers, band];
    });
    expect(shown).toEqual([
      ['2018-08', false, '', '', 0, undefined, 0, ''],
      [MONTH, true, '30.00', '', 3, undefined, 3, ''],
      [LATER, true, '100.00', '70.00', 1, 2, 3, 'green'],
      ['2018-11', false, '', '', 0, undefined, 0, ''],
    ]);
  });

  it('goes by any node, where a score may be missing and bands are not', async () => {
    const { node, points } = await trend('west', 'A2');
    expect([node.code, node.isTotal]).toEqual(['A2', false]);
    expect(points.map(({ rank, peers, band, scoreChange }) => [rank, peers, band, scoreChange])).toEqual([
      [0, 0, '', undefined],
      [3, 3, '', undefined],
      [0, 2, '', undefined],
      [0, 0, '', undefined],
    ]);
  });
});
