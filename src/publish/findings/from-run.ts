import { type Difference, differenceMessage } from '../../audit/differences.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import type { Language } from '../../model/localised.ts';
import type { Problem } from '../../model/problem.ts';
import { cellOf } from '../../model/region.ts';
import type { Warning } from '../../model/warning.ts';
import { problemMessage } from '../problem-text.ts';
import { warningLine } from '../warning-text.ts';
import type { Finding } from './finding.ts';

/** A problem as a finding; its file is relative to the workspace. */
export function problemFinding(problem: Problem, language: Language): Finding {
  const { severity, code, file, line, column } = problem;
  return { severity, code, file, line, column, message: problemMessage(problem, language) };
}

/** A difference as a finding: an error, since what is verified is not what it should be. */
export function differenceFinding(difference: Difference, language: Language): Finding {
  const { code, file, line, region, node } = difference;
  const about = [region, node].filter((part) => part !== undefined && part !== '').join(' ');
  const message = differenceMessage(difference, language);
  return { severity: 'error', code, file, line, message: about === '' ? message : `${about}: ${message}` };
}

/** Where a warning is shown: at the cell of the indicator it is about, else at the row of the region. */
function placeOf(
  { workspace, data }: ComputedIndex,
  { region, node }: Warning,
): Pick<Finding, 'file' | 'line' | 'column'> {
  const { tree, regions, settings } = workspace;
  const leaf = tree.leaves.indexOf(node);
  const cell = cellOf(regions, leaf, region);
  const line = leaf === -1 ? 0 : (data.lines[cell] ?? 0);
  if (line > 0) return { file: data.files[region] ?? '', line, column: data.columns[cell] };
  return { file: settings.paths.regions, line: regions.list[region]?.line };
}

/** What a rule warns of as a finding; what is of low severity is a notice. */
export function warningFinding(computed: ComputedIndex, warning: Warning, language: Language): Finding {
  const severity = warning.severity === 'low' ? 'notice' : 'warning';
  const message = warningLine(computed, warning, language);
  return { severity, code: warning.rule, ...placeOf(computed, warning), message };
}
