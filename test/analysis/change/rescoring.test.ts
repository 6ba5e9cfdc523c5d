import { describe, expect, it } from 'vitest';
import type { LeafPair } from '../../../src/analysis/change/pairing.ts';
import { pairLeaves } from '../../../src/analysis/change/pairing.ts';
import { Rescoring, scorePath } from '../../../src/analysis/change/rescoring.ts';
import type { ComputedIndex } from '../../../src/model/computed-index.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

/** One indicator of four counties, with the coefficient of b. */
function oneIndicator(cells: readonly string[], coefficient: string, definition = '', settings = {}) {
  const rows = cells.map((cell, at) => `${'abcd'[at]},X,${cell}\n`);
  const [column = '', value = ''] = definition.split(' ');
  return computeFiles(
    smallWorkspace(
      {
        'indicators.csv': `code,parent,name,adjust_by${column && `,${column}`}\nX,,Rate,people${value && `,${value}`}\n`,
        'regions.csv': 'code,name,level\na,A,county\nb,B,county\nc,C,county\nd,D,county\n',
        'coefficients.csv': `region,people\na,1\nb,${coefficient}\nc,1\nd,1\n`,
        'data/2018-09/east.csv': undefined,
        'data/2018-09/west.csv': undefined,
        'data/2018-09.csv': `region,indicator,value\n${rows.join('')}`,
      },
      { levels: ['indicator'], observations: 'data/{month}.csv', ...settings },
    ),
  );
}

async function between(before: { index: ComputedIndex }, after: { index: ComputedIndex }, region = 1) {
  const rescoring = await Rescoring.of(before.index, after.index);
  const [leaf] = pairLeaves(before.index, after.index) as [LeafPair];
  const { method, range, coefficient } = rescoring.between(leaf, { before: region, after: region });
  return [method, range, coefficient].map((score) => (score === undefined ? '' : toShortText(score)));
}

const before = await oneIndicator(['0', '5', '10', ''], '1');

describe('the scores between two states', () => {
  it('are the first value among the peers of the second, then adjusted anew', async () => {
    expect(await between(before, await oneIndicator(['0', '9', '20', '4'], '2'))).toEqual(['50', '25', '12.5']);
  });

  it('take the region out of the range that its peers have without it', async () => {
    // b's 5 becomes the best where its new value, 40, no longer is.
    expect(await between(before, await oneIndicator(['0', '40', '4', ''], '1'))).toEqual(['50', '100', '100']);
  });

  it('are by the second definition, its treatment and its transform', async () => {
    const clipped = { quantiles: { low: 0, high: 0.5 }, treatment: 'clip-quantiles' };
    expect(await between(before, await oneIndicator(['0', '1', '10', '9'], '1', '', clipped))).toEqual([
      '100',
      '71.42857142857142857142857142857142857143',
      '71.42857142857142857142857142857142857143',
    ]);
    const root = await oneIndicator(['0', '1', '16', '9'], '1.25', 'transform sqrt');
    expect((await between(before, root)).map((text) => text.slice(0, 6))).toEqual(['70.710', '55.901', '50']);
  });

  it('keep an imputed value as it was, whatever the coefficient', async () => {
    const imputed = { missing: 'median' };
    const first = await oneIndicator(['0', '', '10', '5'], '1', '', imputed);
    expect(await between(first, await oneIndicator(['0', '9', '20', '4'], '2', '', imputed))).toEqual([
      '50',
      '25',
      '25',
    ]);
  });

  it('are the substitute of a missing value, in place of a value that was not there', async () => {
    const floored = { missing: 'floor' };
    const first = await oneIndicator(['0', '', '10', '5'], '1', '', floored);
    expect(await between(first, await oneIndicator(['0', '9', '20', '4'], '2', '', floored))).toEqual(['0', '0', '0']);
  });

  it('are none where the second definition cannot take the first values', async () => {
    const log = await oneIndicator(['1', '5', '10', ''], '1', 'transform log');
    expect(await between(before, log, 0)).toEqual(['', '', '']);
  });
});

describe('the path of scores', () => {
  it('stays where it cannot be scored', () => {
    const [first, range, last] = [exact('1'), exact('2'), exact('3')];
    expect(scorePath(first, { method: undefined, range, coefficient: undefined }, last)).toEqual([
      ['method', first],
      ['range', range],
      ['coefficient', range],
      ['value', last],
    ]);
  });
});
