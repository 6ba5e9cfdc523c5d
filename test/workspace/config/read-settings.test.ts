import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { exact } from '../../../src/numeric/text.ts';
import { readSettings } from '../../../src/workspace/config/read-settings.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

function read(text: string): { settings: Settings | undefined; codes: readonly string[] } {
  const problems = new ProblemList();
  const settings = readSettings(sourceText('p.json', text), methods, problems);
  return { settings, codes: codesOf(problems) };
}

describe('readSettings', () => {
  it('takes numbers as they are written, not as binary floats', () => {
    const json =
      '{"name": "n", "scale": {"floor": 0.10, "ceiling": 12345678901234567890.123}, "bands": [{"name": "a", "from": 1e-7}]}';
    const { settings, codes } = read(json);
    expect(codes).toEqual([]);
    expect(settings?.scale).toEqual({ floor: exact('0.10'), ceiling: exact('12345678901234567890.123') });
    expect(settings?.bands).toEqual([{ name: 'a', from: exact('1e-7') }]);
  });

  it('puts the highest band first', () => {
    const bands = '[{"name": "low", "from": 9}, {"name": "high", "from": 10.5}, {"name": "mid", "from": 10}]';
    expect(read(`{"name": "n", "bands": ${bands}}`).settings?.bands.map(({ name }) => name)).toEqual([
      'high',
      'mid',
      'low',
    ]);
  });

  it('gives every level its aggregation', () => {
    expect(read('{"name": "n"}').settings?.aggregation).toEqual(['arithmetic', 'arithmetic', 'arithmetic']);
    const list = '["geometric", "harmonic"]';
    expect(read(`{"name": "n", "levels": ["a", "b"], "aggregation": ${list}}`).settings?.aggregation).toEqual([
      'geometric',
      'harmonic',
    ]);
  });

  it('takes an exponent within bounds, and one that asks nothing of a score for any other', () => {
    const power = (exponent: string) => read(`{"name": "n", "power": {"exponent": ${exponent}}}`);
    expect(power('-0.50')).toMatchObject({ settings: { power: { exponent: exact('-0.50') } }, codes: [] });
    expect(power('20.0')).toMatchObject({ settings: { power: { exponent: exact('20.0') } }, codes: [] });
    for (const [exponent, code] of [
      ['0.0', 'zero-exponent'],
      ['21', 'bad-setting'],
      ['-20.00000000000000000000000001', 'bad-setting'],
      ['"2"', 'bad-setting'],
      ['1e-400', 'number-too-small'],
    ] as const) {
      const { settings, codes } = power(exponent);
      expect([settings?.power?.exponent, codes]).toEqual([exact('1'), [`p.json:1:37 ${code}`]]);
    }
    expect(read('{"name": "n"}').settings?.power).toBeUndefined();
  });

  it('takes a share of weight from 0 to 1, as it is written', () => {
    const share = (text: string) => read(`{"name": "n", "minWeight": ${text}}`);
    expect(read('{"name": "n"}').settings?.minWeight).toEqual(exact('0'));
    expect(share('0.60')).toMatchObject({ settings: { minWeight: exact('0.60') }, codes: [] });
    expect(share('1.0').codes).toEqual([]);
    for (const text of ['1.1', '-0.5', '1.00000000000000000000001', '"0.5"']) {
      expect(share(text), text).toMatchObject({
        settings: { minWeight: exact('0') },
        codes: ['p.json:1:28 bad-setting'],
      });
    }
  });

  it('gives every level its weighting, and none to be held against a list of another length', () => {
    expect(read('{"name": "n"}').settings?.weights).toEqual(['relative', 'relative', 'relative']);
    const list = (weights: string) => read(`{"name": "n", "levels": ["a", "b"], "weights": ${weights}}`);
    expect(list('["unit", "equal"]')).toMatchObject({ settings: { weights: ['unit', 'equal'] }, codes: [] });
    expect(list('["unit"]')).toMatchObject({
      settings: { weights: ['equal', 'equal'] },
      codes: ['p.json:1:48 bad-setting'],
    });
  });

  it.each(['{"name": "n", "levels": []}', '{"name": "n", "peers": 1}', '{"name": "n", "regions": ""}', '[]', '{'])(
    'gives up on %s, which everything else hangs on',
    (text) => {
      expect(read(text).settings).toBeUndefined();
      expect(read(text).codes).toHaveLength(1);
    },
  );

  it('gives up on a path that leaves', () => {
    expect(read('{"name": "n", "regions": "../r.csv"}')).toEqual({
      settings: undefined,
      codes: ['p.json:1:26 path-outside'],
    });
  });

  it('goes on with the least demanding methods for faulty ones, and with the other settings', () => {
    const { settings, codes } = read(
      '{"missing": "x", "weights": "x", "scoring": "x", "constructor": 1, "decimals": 7}',
    );
    expect(settings).toMatchObject({ missing: 'exclude', scoring: 'min-max', decimals: 7 });
    expect(settings?.weights).toEqual(['equal', 'equal', 'equal']);
    expect(codes).toHaveLength(5);
  });

  it('does not judge a scale or bands by numbers that are past the bounds', () => {
    expect(read('{"name": "n", "scale": {"floor": 0, "ceiling": 1e31}}').codes).toEqual([
      'p.json:1:48 number-too-large',
    ]);
  });
});
