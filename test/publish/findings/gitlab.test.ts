import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/publish/findings/finding.ts';
import { gitlabReport } from '../../../src/publish/findings/gitlab.ts';

const finding: Finding = { severity: 'error', code: 'bad-number', file: 'a.csv', line: 2, column: 3, message: 'm' };
const prints = (findings: readonly Finding[]): string[] => {
  return (JSON.parse(gitlabReport(findings)) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
};

describe('gitlabReport', () => {
  it('is a JSON array with what the format asks of each entry', () => {
    const [entry, whole] = JSON.parse(gitlabReport([finding, { ...finding, severity: 'notice', line: undefined }]));
    expect(entry).toEqual({
      description: 'm',
      check_name: 'bad-number',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'a.csv', lines: { begin: 2 } },
    });
    expect(whole).toMatchObject({ severity: 'info', location: { lines: { begin: 1 } } });
  });

  it('is an empty array where nothing was found', () => {
    expect(JSON.parse(gitlabReport([]))).toEqual([]);
  });

  it('gives a finding the same fingerprint wherever it moves in its file, and another to every other', () => {
    expect(prints([{ ...finding, line: 9 }])).toEqual(prints([finding]));
    const others = [
      finding,
      finding,
      { ...finding, file: 'b.csv' },
      { ...finding, code: 'c' },
      { ...finding, message: 'n' },
    ];
    expect(new Set(prints(others)).size).toBe(5);
  });
});
