import { sha256 } from '../../workspace/files/sha256.ts';
import type { Finding } from './finding.ts';

const SEVERITIES = { error: 'major', warning: 'minor', notice: 'info' } as const;

/**
 * Findings as a Code Quality report of GitLab: a JSON array. The fingerprint of a finding leaves out its line, so that
 * rows added above it do not make it a new one; alike findings of one file are numbered.
 * Source: GitLab Docs, "Code Quality", report format.
 */
export function gitlabReport(findings: readonly Finding[]): string {
  const seen = new Map<string, number>();
  const entries = findings.map(({ severity, code, file, line, message }) => {
    const identity = JSON.stringify([code, file, message]);
    const number = seen.get(identity) ?? 0;
    seen.set(identity, number + 1);
    return {
      description: message,
      check_name: code,
      fingerprint: sha256(`${number} ${identity}`),
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line ?? 1 } },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
