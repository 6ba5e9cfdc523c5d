import { compareIndices } from '../../src/analysis/change/compare-indices.ts';
import { compute } from '../../src/api.ts';
import type { ComparisonReport } from '../../src/model/comparison.ts';
import { computeProject } from './compute-files.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder } from './workspace-files.ts';

/** The month after the small workspace's. */
export const LATER = '2018-10';

/**
 * The small workspace with a third region and one more month, in which east has fewer deaths, A2 is not applicable to west,
 * and a coefficient changes.
 */
export function comparedWorkspace(settings: Readonly<Record<string, unknown>> = {}): WorkspaceFiles {
  const rows = (a1: string, a2: string, b1: string) => `indicator,value,status\nA1,${a1}\nA2,${a2}\nB1,${b1}\n`;
  return smallWorkspace(
    {
      'regions.csv': 'code,name,name_en,level\neast,东县,East,county\nsouth,南县,South,county\nwest,西县,West,county\n',
      'coefficients.csv': 'region,from,population\neast,,10\nsouth,,10\nwest,,20\nwest,2018-10,25\n',
      [`data/${MONTH}/east.csv`]: rows('3,', '5,', '98,'),
      [`data/${MONTH}/south.csv`]: rows('4,', '6,', '97,'),
      [`data/${MONTH}/west.csv`]: rows('4,', '7,', '96,'),
      [`data/${LATER}/east.csv`]: rows('2,', '5,', '97,'),
      [`data/${LATER}/south.csv`]: rows('4,', '6,', '97,'),
      [`data/${LATER}/west.csv`]: rows('5,', ',M', '99,'),
    },
    { name: '小指数', name_en: 'Small index', ...settings },
  );
}

/** The comparison of its two months. */
export function comparedMonths(settings: Readonly<Record<string, unknown>> = {}): Promise<ComparisonReport> {
  return withFolder(comparedWorkspace(settings), async (folder) => {
    const { index } = await computeProject(folder, MONTH);
    const later = await compute(index.workspace, { month: LATER });
    if (!later.ok) throw new Error('cannot be computed');
    const { name, nameEn = '', synthetic, decimals } = index.workspace.settings;
    const comparison = await compareIndices(index, later.value.index);
    return { ...comparison, index: { en: nameEn, zh: name }, synthetic, states: [MONTH, LATER], decimals };
  });
}
