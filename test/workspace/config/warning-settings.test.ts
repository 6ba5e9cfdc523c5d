import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { exact } from '../../../src/numeric/text.ts';
import { readSettings } from '../../../src/workspace/config/read-settings.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

function read(rules: string) {
  const problems = new ProblemList();
  const settings = readSettings(sourceText('p.json', `{"name": "n", "warnings": [${rules}]}`), methods, problems);
  return { rules: settings?.warnings, codes: codesOf(problems) };
}

describe('the rules of "warnings"', () => {
  it('have their defaults', () => {
    const names = ['band-worsened', 'indicator-jump', 'value-unchanged', 'equal-values'];
    expect(read(names.map((rule) => `{"rule": "${rule}"}`).join())).toEqual({
      rules: [
        { rule: 'band-worsened', severity: 'medium', against: 'month' },
        { rule: 'indicator-jump', severity: 'medium', deviations: exact('5'), months: 12 },
        { rule: 'value-unchanged', severity: 'medium', months: 6 },
        { rule: 'equal-values', severity: 'medium', regions: 5 },
      ],
      codes: [],
    });
    expect(read('').rules).toEqual([]);
  });

  it('have numbers as they are written, not as binary floats', () => {
    const { rules, codes } = read(
      '{"rule": "score-below", "threshold": 60.10, "severity": "high"}, {"rule": "score-drop", "threshold": 0, "against": "year"}, {"rule": "rank-loss", "threshold": 1e1}, {"rule": "indicator-jump", "deviations": 3.50}',
    );
    expect(codes).toEqual([]);
    expect(rules).toMatchObject([
      { threshold: exact('60.10'), severity: 'high' },
      { threshold: exact('0'), against: 'year' },
      { threshold: exact('1e1'), against: 'month' },
      { deviations: exact('3.50') },
    ]);
  });

  it.each([
    ['{"rule": "rank-loss", "threshold": 2.5}', ['p.json:1:63 bad-setting']],
    ['{"rule": "rank-loss", "threshold": 0}', ['p.json:1:63 bad-setting']],
    ['{"rule": "score-drop", "threshold": -1}', ['p.json:1:64 bad-setting']],
    ['{"rule": "score-drop"}', ['p.json:1:28 missing-key']],
    ['{"rule": "score-below", "threshold": 1, "months": 3}', ['p.json:1:68 unknown-key']],
    ['{"rule": "band-worsened"}, {"rule": "band-worsened", "severity": "low"}', ['p.json:1:55 repeated-rule']],
  ])('are refused as %s', (rules, codes) => {
    expect(read(rules).codes).toEqual(codes);
  });

  it('may stand twice with other numbers', () => {
    expect(read('{"rule": "score-below", "threshold": 60}, {"rule": "score-below", "threshold": 70}').codes).toEqual(
      [],
    );
    expect(read('{"rule": "score-below", "threshold": 60}, {"rule": "score-below", "threshold": 60.0}').codes).toEqual([
      'p.json:1:70 repeated-rule',
    ]);
  });
});
