import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/publish/findings/finding.ts';
import { sarifLog } from '../../../src/publish/findings/sarif.ts';

const driver = { name: 'pingan', version: '1.2.3' };
const findings: readonly Finding[] = [
  { severity: 'error', code: 'bad-number', file: 'data/平安 1.csv', line: 2, column: 3, message: 'm' },
  { severity: 'warning', code: 'a-kind', file: 'b.csv', message: 'n' },
  { severity: 'notice', code: 'bad-number', file: 'b.csv', line: 4, message: 'o' },
];
/** The compiler holds what is made to the published types of the format. */
const log: Log = sarifLog(findings, driver);
const run = log.runs[0];

describe('sarifLog', () => {
  it('names the version, who found it, and every kind once', () => {
    expect(log.version).toBe('2.1.0');
    expect(run?.tool.driver).toEqual({ ...driver, rules: [{ id: 'a-kind' }, { id: 'bad-number' }] });
  });

  it('points each result at its rule and its place', () => {
    const rules = run?.tool.driver.rules ?? [];
    expect(run?.results?.map(({ ruleIndex = -1 }) => rules[ruleIndex]?.id)).toEqual(findings.map(({ code }) => code));
    expect(run?.results?.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
    expect(run?.results?.map(({ locations }) => locations?.[0]?.physicalLocation)).toEqual([
      {
        artifactLocation: { uri: 'data/%E5%B9%B3%E5%AE%89%201.csv' },
        region: { startLine: 2, startColumn: 3 },
      },
      { artifactLocation: { uri: 'b.csv' } },
      { artifactLocation: { uri: 'b.csv' }, region: { startLine: 4 } },
    ]);
  });
});
