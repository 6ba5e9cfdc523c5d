import { byUrgency, type Finding } from './finding.ts';

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation({ severity, code, file, line, column, message }: Finding): string {
  const properties = [
    ['file', file],
    ['line', line],
    ['col', column],
    ['title', code],
  ] as const;
  const given = properties.flatMap(([name, value]) => {
    return value === undefined ? [] : [`${name}=${escapeProperty(`${value}`)}`];
  });
  // The log of a step shows the message alone, so the place stands in it too.
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `::${severity} ${given.join(',')}::${escapeMessage(`${place}: ${message}`)}\n`;
}

/**
 * Findings as workflow commands of GitHub Actions, which make annotations of them. A step shows ten errors and ten
 * warnings, so every kind has its turn before any comes twice.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions".
 */
export function githubAnnotations(findings: readonly Finding[]): string {
  return byUrgency(findings).map(annotation).join('');
}
