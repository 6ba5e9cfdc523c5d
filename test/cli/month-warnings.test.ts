import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { failsOn, MonthWarnings, warningForms, warningSummary } from '../../src/cli/month-warnings.ts';
import { type CommonOptions, Reporter } from '../../src/cli/reporter.ts';
import type { WarningSeverity } from '../../src/model/warning.ts';
import { computeFiles } from '../support/compute-files.ts';
import { smallWorkspace } from '../support/workspace-files.ts';

const { index } = await computeFiles(smallWorkspace());
const shared = {
  number: 1,
  rule: 'score-below',
  region: 0,
  node: 0,
  value: '1',
  reference: '',
  threshold: '3',
  since: '',
} as const;

function month(
  severities: readonly WarningSeverity[] | undefined,
  failOn?: WarningSeverity,
  options: CommonOptions = {},
) {
  const said: string[] = [];
  const sink = { write: (text: string) => said.push(text) };
  const reporter = new Reporter(contextOf({ stdout: sink, stderr: sink, env: {}, cwd: '.' }), options);
  const warnings = severities && { warnings: severities.map((severity) => ({ ...shared, severity })) };
  const summary = warningSummary({ ...index, ...warnings }, warningForms(reporter));
  const told = new MonthWarnings(summary, reporter, failOn);
  return { told, reporter, said };
}

describe('the warnings of a month', () => {
  it('are said line by line, then counted by severity', () => {
    const { told, said } = month(['high', 'low', 'low']);
    told.print();
    expect(said.map((text) => text.trimEnd())).toEqual([
      'high score-below east East: the total is 1, below 3',
      'low score-below east East: the total is 1, below 3',
      'low score-below east East: the total is 1, below 3',
      '2018-09: 3 by the rules of "warnings" (high 1, low 2)',
    ]);
  });

  it('are said up to thirty, and the rest counted', () => {
    const { told, said } = month(new Array<WarningSeverity>(33).fill('medium'));
    told.print();
    expect(said).toHaveLength(32);
    expect(said[30]).toBe('... and 3 more in warnings.csv\n');
  });

  it('are said to be none where rules find nothing, and not at all without rules, with --quiet or --json', () => {
    const none = month([]);
    none.told.print();
    expect(none.said).toEqual(['2018-09: nothing to warn of by the rules of "warnings"\n']);
    for (const { told, said } of [
      month(undefined),
      month(['high'], undefined, { quiet: true }),
      month(['high'], undefined, { json: true }),
    ]) {
      told.print();
      expect(said).toEqual([]);
    }
  });

  it('are data for --json, where there are rules', () => {
    expect(month(undefined, undefined, { json: true }).told.data()).toEqual({});
    expect(month(['low'], undefined, { json: true }).told.data()).toMatchObject({ warnings: [{ severity: 'low' }] });
  });

  it('decide how the run ends from the severity of --fail-on on', () => {
    const fails = (severities: readonly WarningSeverity[], failOn?: WarningSeverity) => {
      const { told, reporter, said } = month(severities, failOn);
      return [failsOn([told], reporter), ...said];
    };
    expect(fails(['medium', 'low'], 'high')).toEqual([exitCodes.done]);
    expect(fails(['high'])).toEqual([exitCodes.done]);
    expect(fails(['high', 'medium', 'low'], 'medium')).toEqual([
      exitCodes.verificationFailed,
      'error: --fail-on medium: 2 at this severity or above; the outputs are written\n',
    ]);
  });
});
