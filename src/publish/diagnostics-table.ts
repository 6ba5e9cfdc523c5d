import type { Diagnosis } from '../analysis/diagnostics.ts';
import { csvText, textCell } from './csv-text.ts';
import { figureText } from './figure-texts.ts';
import { headerOf } from './output-columns.ts';

function rowOf(diagnosis: Diagnosis): string {
  const { group, node, statistics, reported, missing, notApplicable, floorShare, ceilingShare } = diagnosis;
  const { distinct, min, max, mean, median, standardDeviation, skewness, kurtosis } = statistics;
  const figures = [min, max, mean, median, standardDeviation, skewness, kurtosis, floorShare, ceilingShare];
  return [
    textCell(group),
    node.code,
    reported,
    missing,
    notApplicable,
    distinct,
    ...figures.map(figureText),
    diagnosis.minRegions.join(' '),
    diagnosis.maxRegions.join(' '),
    diagnosis.flags.join(' '),
    diagnosis.imputed,
    diagnosis.treated,
  ].join(',');
}

/** diagnostics.csv: a row per peer group and indicator; lists of codes and flags are separated by spaces. */
export function diagnosticsTable(diagnoses: Iterable<Diagnosis>): string {
  return csvText(headerOf('diagnostics.csv'), Array.from(diagnoses, rowOf));
}
