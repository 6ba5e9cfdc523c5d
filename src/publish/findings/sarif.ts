import type { Finding } from './finding.ts';

/** Who found it. */
export interface Driver {
  readonly name: string;
  readonly version: string;
}

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const;

function regionOf({ line, column }: Finding): { region?: { startLine: number; startColumn?: number } } {
  if (line === undefined) return {};
  return { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
}

/** A path as a relative reference: each segment percent-encoded. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/**
 * Findings as a log of the Static Analysis Results Interchange Format, which code scanning services read. Columns count
 * UTF-16 units, as in every message of pingan.
 * Source: OASIS, SARIF Version 2.1.0.
 */
export function sarifLog(findings: readonly Finding[], driver: Driver) {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const results = findings.map((finding) => ({
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(finding.file) }, ...regionOf(finding) } }],
  }));
  const rules = codes.map((id) => ({ id }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [{ tool: { driver: { ...driver, rules } }, columnKind: 'utf16CodeUnits' as const, results }],
  };
}
