import { describe, expect, it } from 'vitest';
import type { Leaf } from '../../../src/audit/workbook/layout.ts';
import { isScreened, peerStatistics } from '../../../src/audit/workbook/peers-sheet.ts';
import type { PeerGroup } from '../../../src/model/region.ts';
import { bookOf, contentsOf } from '../../support/workbook-cells.ts';

async function statisticsOf(settings: Readonly<Record<string, unknown>>) {
  const { layout, peers } = await bookOf([{}, settings]);
  return { layout, peers, rows: peers.sheet().rows.slice(3).map(contentsOf) };
}

describe('the statistics of the peer groups', () => {
  it('are those that scoring needs, over the run of the group', async () => {
    const { rows } = await statisticsOf({});
    expect(rows.map((row) => [row[1], row[3]])).toEqual([
      ['regions', "COUNT('Adjusted'!D$5:D$6)"],
      ['min', `IF(COUNT('Adjusted'!D$5:D$6)=0,"",MIN('Adjusted'!D$5:D$6))`],
      ['max', `IF(COUNT('Adjusted'!D$5:D$6)=0,"",MAX('Adjusted'!D$5:D$6))`],
    ]);
  });

  it('are found by indicator and group', async () => {
    const { layout, peers } = await statisticsOf({ scoring: 'z-score' });
    const [leaf, group] = [layout.leaves[2] as Leaf, layout.groups[0] as PeerGroup];
    expect(peers.cell('sd', leaf, group)).toBe("'Peers'!F$8");
    expect(peers.screenedRow(group)).toBeUndefined();
  });

  it('have a row where the formula of the method asks for them, and are worked out in it where they have none', async () => {
    const { layout, peers, rows } = await statisticsOf({ scoring: 'z-score', treatment: 'clip-quantiles' });
    const asked = ([...Object.keys(peerStatistics)] as (keyof typeof peerStatistics)[]).filter((statistic) => {
      return rows.some((row) => row[1] === peerStatistics[statistic].en);
    });
    expect(asked).toEqual(['low', 'high', 'n', 'min', 'max', 'mean', 'sd']);
    const [leaf, group] = [layout.leaves[0] as Leaf, layout.groups[0] as PeerGroup];
    const [treated, scored] = [peers.of('treated', leaf, group), peers.of('scored', leaf, group)];
    for (const name of ['low', 'high'] as const) {
      expect(treated.statistic(name)).toBe(peers.cell(name, leaf, group));
      expect(scored.statistic(name)).toBe(`PERCENTILE('Treated'!D$5:D$6,quantile_${name})`);
    }
    for (const name of ['mean', 'sd', 'n', 'min', 'max'] as const) {
      expect(scored.statistic(name)).toBe(peers.cell(name, leaf, group));
      expect(treated.statistic(name)).toContain("'Adjusted'!D$5:D$6");
    }
  });

  it('say what stands in for missing values, where values are clipped, and what is left out', async () => {
    const { rows } = await statisticsOf({ missing: 'median', treatment: 'clip-quantiles' });
    expect(rows.slice(0, 3).map((row) => row[3])).toEqual([
      `IF(COUNT('Adjusted'!D$5:D$6)=0,"",MEDIAN('Adjusted'!D$5:D$6))`,
      `IF(COUNT('Imputed'!D$5:D$6)=0,"",PERCENTILE('Imputed'!D$5:D$6,quantile_low))`,
      `IF(COUNT('Imputed'!D$5:D$6)=0,"",PERCENTILE('Imputed'!D$5:D$6,quantile_high))`,
    ]);
    const screened = await statisticsOf({ missing: 'screen' });
    expect(screened.rows.at(-1)?.[1]).toBe(peerStatistics.screened.en);
    expect(screened.layout.leaves.map(isScreened)).toEqual([true, true, true]);
    expect(screened.peers.screenedRow(screened.layout.groups[0] as PeerGroup)).toBe(6);
  });
});
