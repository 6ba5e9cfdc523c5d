import { describe, expect, it } from 'vitest';
import { bandColumn } from '../../src/engine/rank.ts';
import { exact } from '../../src/numeric/text.ts';
import { cells } from '../support/model-workspace.ts';

const bands = Object.freeze([
  { name: 'green', from: exact('95') },
  { name: 'yellow', from: exact('80.5') },
  { name: 'orange', from: exact('-1') },
]);

describe('bandColumn', () => {
  it('begins each band with its own limit and ends it before the next', () => {
    const figures = cells('95', '95.00', '94.99', '100', '80.50', '80.49', '-1', '-1.01', '0');
    expect(bandColumn(figures, bands)).toEqual([
      'green',
      'green',
      'yellow',
      'green',
      'yellow',
      'orange',
      'orange',
      '',
      'orange',
    ]);
  });

  it('gives no band without a figure, and none where there are no bands', () => {
    expect(bandColumn(cells('', '99'), bands)).toEqual(['', 'green']);
    expect(bandColumn(cells('99', ''), [])).toEqual(['', '']);
  });

  it('snaps a limit written with more digits than a figure is compared with', () => {
    const third = [{ name: 'a third', from: exact(`33.${'3'.repeat(38)}`) }];
    expect(bandColumn([exact(`33.${'3'.repeat(28)}`)], third)).toEqual(['a third']);
  });
});
