import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { settingTable } from '../../../src/model/setting-table/index.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { readSettings } from '../../../src/workspace/config/read-settings.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

function read(text: string) {
  const problems = new ProblemList();
  const settings = readSettings(sourceText('p.json', text), methods, problems, {}, settingTable);
  return { settings, codes: codesOf(problems).map((code) => code.slice('p.json:'.length)) };
}

describe('the numbers of pingan.json', () => {
  it('are the decimals that are written, not the nearest doubles', () => {
    const { settings, codes } = read(
      '{"name": "n", "quantiles": {"low": 0.10000000000000000001}, "minAvailability": 1.0}',
    );
    expect(codes).toEqual([]);
    expect(settings && toShortText(settings.quantiles.low)).toBe('0.10000000000000000001');
    expect(settings && toShortText(settings.minAvailability)).toBe('1');
  });

  it.each(['"minAvailability": ', '"minWeight": ', '"quantiles": {"high": '])(
    'are within their limits as decimals: %s',
    (key) => {
      const braces = key.includes('{') ? '}' : '';
      expect(read(`{"name": "n",\n${key}1.00000000000000000000000001${braces}}`).codes).toEqual([
        `2:${key.length + 1} bad-setting`,
      ]);
    },
  );

  it('are put right where they belong together', () => {
    expect(read('{"name": "n", "scale": {"floor": 1.0, "ceiling": 1}}').codes).toEqual(['1:24 bad-setting']);
    expect(read('{"name": "n", "zscore": {"mean": 1, "sd": 0}}').codes).toEqual(['1:25 bad-setting']);
    expect(read('{"name": "n", "quantiles": {"low": 0.95}}').codes).toEqual(['1:28 bad-setting']);
  });
});
