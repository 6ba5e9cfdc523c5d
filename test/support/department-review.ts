import { type DepartmentReview, departmentsOf, reviewDepartment } from '../../src/analysis/department/department.ts';
import { computeFiles } from './compute-files.ts';
import { rankedWorkspace } from './ranked-workspace.ts';
import { MONTH } from './workspace-files.ts';

const P1 = 'P1,P,=p,,1,identity,a';

/** The workspace with ranks and ties, its first indicator the police's; figures of regions may be replaced. */
export function policeWorkspace(reports: Readonly<Record<string, string>> = {}) {
  const files = rankedWorkspace();
  const text = String(files['indicators.csv']).replace('scoring,theme', 'scoring,theme,department');
  const indicators = text.replace(P1, `${P1},公安厅`).replace(/^((?!.*(department|公安厅)).+)$/gm, '$1,');
  const changed = Object.entries(reports).map(([region, row]) => {
    return [`data/${MONTH}/${region}.csv`, `indicator,value,status\n${row}\nQ1,70,\n`] as const;
  });
  return { ...files, 'indicators.csv': indicators, ...Object.fromEntries(changed) };
}

/** What the police are told, with what moved since another state of the same workspace. */
export async function policeReview(
  reports: Readonly<Record<string, string>> = {},
  before?: Readonly<Record<string, string>>,
): Promise<DepartmentReview> {
  const { index } = await computeFiles(policeWorkspace(reports));
  const earlier = before && (await computeFiles(policeWorkspace(before))).index;
  const [police] = [...departmentsOf(index.workspace.tree)];
  if (police === undefined) throw new Error('there is no department');
  return reviewDepartment(index, earlier, police);
}
