import { version } from '../../audit/version.ts';
import type { Finding, ProblemFormat } from './finding.ts';
import { githubAnnotations } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { sarifLog } from './sarif.ts';

/** How a form of findings is written. */
interface FindingForm {
  /** Whether it is one document, which nothing may stand before or after; else it is written as findings come. */
  readonly isDocument: boolean;
  write(findings: readonly Finding[]): string;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** How findings are written in each form beside text. */
export const findingForms = {
  json: { isDocument: true, write: json },
  github: { isDocument: false, write: githubAnnotations },
  gitlab: { isDocument: true, write: gitlabReport },
  sarif: { isDocument: true, write: (findings) => json(sarifLog(findings, { name: 'pingan', version })) },
} as const satisfies Readonly<Record<Exclude<ProblemFormat, 'text'>, FindingForm>>;

export type FindingFormName = keyof typeof findingForms;
