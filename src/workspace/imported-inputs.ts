import { originText } from '../model/imported-cells.ts';
import type { MonthData } from '../model/observation.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { ImportRecord, InputFile, Workspace } from '../model/workspace.ts';
import { reportMemory } from './import-memory.ts';

/** The files of records that origins name. */
function named(
  { imports }: Workspace,
  origins: readonly string[],
  isMeant: (record: ImportRecord) => boolean,
  problems: ProblemList,
): InputFile[] {
  if (origins.length === 0) return [];
  if (imports === undefined) reportMemory(problems);
  const isNamed = ({ file }: ImportRecord): boolean => {
    const beginning = `${originText(file)}!`;
    return origins.some((origin) => origin.startsWith(beginning));
  };
  const found = (imports ?? []).filter((record) => isMeant(record) && isNamed(record));
  return found.map(({ file: path, sha256, bytes, outside }) => {
    return { path, sha256, bytes, imported: outside === true ? 'elsewhere' : 'workspace' };
  });
}

/** The files that a month's observations, and what is needed of earlier ones, were imported from. */
export function observationSources(workspace: Workspace, data: MonthData, problems: ProblemList): InputFile[] {
  return [data, ...data.earlier].flatMap(({ month, imported }) => {
    const isMeant = ({ kind, months }: ImportRecord) => kind === 'observations' && months.includes(month);
    return named(workspace, imported.beginnings, isMeant, problems);
  });
}

/** The files that the rows of coefficients.csv were imported from. */
export function coefficientSources(workspace: Workspace, problems: ProblemList): InputFile[] {
  const origins = workspace.coefficients.flatMap((rows) => rows.flatMap(({ imported }) => [...imported.values()]));
  return named(workspace, origins, ({ kind }) => kind === 'coefficients', problems);
}
