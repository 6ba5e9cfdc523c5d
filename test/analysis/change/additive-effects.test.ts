import { describe, expect, it } from 'vitest';
import { AdditiveEffects, weightsIfApplied } from '../../../src/analysis/change/additive-effects.ts';
import { Rescoring } from '../../../src/analysis/change/rescoring.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { MONTH, smallWorkspace } from '../../support/workspace-files.ts';

const east = (...rows: readonly string[]) => ({
  [`data/${MONTH}/east.csv`]: `indicator,value,status\n${rows.join('\n')}\n`,
});
const { index: whole } = await computeFiles(smallWorkspace());
const { index: part } = await computeFiles(smallWorkspace(east('A1,3,', 'A2,,M', 'B1,98,')));
const { index: noSafety } = await computeFiles(smallWorkspace(east('A1,,M', 'A2,,M', 'B1,98,')));
const PAIRS = [
  { before: 0, after: 0 },
  { before: 1, after: 1 },
];

const weights = (...args: Parameters<typeof weightsIfApplied>) => {
  const made = weightsIfApplied(...args);
  return [0, 1].map((region) => made.of(region).map(toShortText).join(' '));
};

describe('the first weights, were those nodes to count that count in the second index', () => {
  it('go to the siblings of what does not count any more, for that region alone', () => {
    // index, A, A1, A2, B, B1
    expect(weights(whole, part, PAIRS)).toEqual(['1 0.6 0.6 0 0.4 0.4', '1 0.6 0.3 0.3 0.4 0.4']);
    expect(weights(whole, noSafety, PAIRS)[0]).toBe('1 0 0 0 1 1');
  });

  it('come back where something counts again', () => {
    expect(weights(part, whole, PAIRS)[0]).toBe('1 0.6 0.3 0.3 0.4 0.4');
  });
});

describe('additive effects', () => {
  it('name the indicators that have a part in either total', async () => {
    const rescoring = await Rescoring.of(noSafety, part);
    const effects = new AdditiveEffects(noSafety, part, PAIRS, rescoring);
    const [pair] = PAIRS as [(typeof PAIRS)[0]];
    const found = [...effects.of(pair)].map(([code, { applicability }]) => `${code} ${toShortText(applicability)}`);
    // The only two regions: east has the worse rate of deaths, and the better of passes, which weighed 1 and weighs 0.4.
    expect(found).toEqual(['A1 0', 'B1 -60']);
  });
});
