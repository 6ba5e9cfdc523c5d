import { describe, expect, it } from 'vitest';
import { roundColumn } from '../../src/engine/round.ts';
import { toPlainText } from '../../src/numeric/text.ts';
import { cells, settingsWith } from '../support/model-workspace.ts';

describe('roundColumn', () => {
  const scores = cells('70.125', '70.135', '', '-0.004', '99.995', '7');

  it('publishes exactly the decimals set, by the rounding set', () => {
    const published = (changes: Parameters<typeof settingsWith>[0]) => {
      return roundColumn(scores, settingsWith(changes)).map((score) => (score === undefined ? '' : toPlainText(score)));
    };
    expect(published({})).toEqual(['70.12', '70.14', '', '0.00', '100.00', '7.00']);
    expect(published({ rounding: 'half-up' })).toEqual(['70.13', '70.14', '', '0.00', '100.00', '7.00']);
    expect(published({ decimals: 0 })).toEqual(['70', '70', '', '0', '100', '7']);
    expect(published({ decimals: 4 })).toEqual(['70.1250', '70.1350', '', '-0.0040', '99.9950', '7.0000']);
  });
});
