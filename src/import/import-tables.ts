import { adjustersOf } from '../model/index-tree.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import { textHints } from '../workspace/files/decode-text.ts';
import type { ImportKind, ImportMemory, RememberedOptions } from '../workspace/import-memory.ts';
import { foldMark } from '../workspace/missing-text.ts';
import type { WorkspaceNames } from '../workspace/read-workspace.ts';
import { headerChange, withFiles, withoutOptions } from './memory.ts';
import { type ReadTables, readTables } from './read-tables.ts';
import { foldLabel } from './recognise/label.ts';
import { type NamedItem, Names } from './recognise/names.ts';
import type { TargetTable } from './write/merge-rows.ts';
import { coefficientTarget, observationTargets } from './write/target-files.ts';

/** What the command line asks for. */
export interface ImportRequest {
  readonly files: readonly string[];
  readonly kind: ImportKind;
  readonly month: Month | undefined;
  readonly cwd: string;
  readonly isReplacing: boolean;
  /** Whether the tables are read without the options of earlier imports, which are forgotten. */
  readonly isForgetting: boolean;
  /** Options of reading that were given; what was not is as it was remembered. */
  readonly options: RememberedOptions;
}

/** Everything an import found and is about to write; what it may write only where the list holds no error. */
export interface ImportPlan {
  readonly kind: ImportKind;
  readonly read: ReadTables;
  readonly targets: readonly TargetTable[];
  readonly memory: ImportMemory;
  /** Indicators, or adjusters, and regions that no table names. */
  readonly absent: { readonly indicators: readonly NamedItem[]; readonly regions: readonly NamedItem[] };
  readonly options: RememberedOptions;
}

function indicatorNames({ tree }: WorkspaceNames): Names {
  const leaves = tree.leaves.flatMap((leaf) => tree.nodes[leaf] ?? []);
  return new Names(
    leaves.map(({ code, name, nameEn, indicator }) => ({ code, name, nameEn, unit: indicator?.unit ?? '' })),
  );
}

/** The adjusters that indicators name, and those of adjusters.csv. */
function adjusterNames({ tree, adjusters }: WorkspaceNames): Names {
  const codes = tree.nodes.flatMap(({ indicator }) => adjustersOf(indicator));
  const known = [...new Set([...codes, ...adjusters.keys()])].sort();
  const described = known.map((code) => ({ code, ...(adjusters.get(code) ?? { name: '', nameEn: '', unit: '' }) }));
  return new Names(described.map(({ code, name, nameEn, unit }) => ({ code, name, nameEn, unit })));
}

/**
 * Recognises tables as people have them and plans the canonical files that they become; nothing is written.
 */
export async function planImport(
  definition: WorkspaceNames,
  memory: ImportMemory,
  request: ImportRequest,
  problems: ProblemList,
): Promise<ImportPlan> {
  const { kind, month, cwd } = request;
  const before = request.isForgetting ? withoutOptions(memory, kind) : memory;
  const { root, settings, regions } = definition;
  const hints = textHints(settings, regions);
  const used: RememberedOptions = { ...before.options[kind], ...request.options };
  const isCoefficients = kind === 'coefficients';
  const indicators = isCoefficients ? adjusterNames(definition) : indicatorNames(definition);
  const names = new Names(regions.list.map(({ code, name, nameEn }) => ({ code, name, nameEn, unit: '' })));
  const read = await readTables(
    request.files,
    {
      vocabulary: { indicators, regions: names },
      options: { month, skip: new Set((used.skip ?? []).map(foldLabel)) },
      unitsFile: settings.paths.indicators,
      needsMonth: !isCoefficients,
      decimal: used.decimal ?? '.',
      missing: new Set([...settings.missingValues, ...(used.missing ?? [])].map(foldMark)),
      sheet: used.sheet,
      isSheetRemembered: request.options.sheet === undefined,
      importedMonths: new Set(before.files.flatMap((file) => (file.kind === kind ? file.months : []))),
      hints: { ...hints, encoding: used.encoding ?? settings.encoding },
      root,
      cwd,
    },
    problems,
  );
  for (const { source, tables } of read.files) {
    const [first] = tables;
    const changed = first && headerChange(before, kind, source, first);
    if (changed !== undefined) problems.add(changed);
  }
  const order = indicators.list.map(({ code }) => code);
  const sources = new Set(read.files.map(({ source }) => source));
  const common = { root, isReplacing: request.isReplacing, sources, order, hints };
  // Rows of faulty tables are not compared with the workspace.
  const rows = problems.errorCount > 0 ? [] : read.rows;
  const targets = isCoefficients
    ? rows.length === 0
      ? []
      : [coefficientTarget(rows, { ...common, template: settings.paths.coefficients }, problems)]
    : observationTargets(rows, { ...common, template: settings.paths.observations }, problems);
  const seen = {
    indicators: new Set(read.rows.map(({ indicator }) => indicator)),
    regions: new Set(read.rows.map(({ region }) => region)),
  };
  const absent = {
    indicators: indicators.list.filter(({ code }) => !seen.indicators.has(code)),
    regions: names.list.filter(({ code }) => !seen.regions.has(code)),
  };
  const { otherSheet } = read;
  const options = otherSheet === undefined ? used : { ...used, sheet: otherSheet };
  return { kind, read, targets, memory: withFiles(before, kind, read.files, options), absent, options };
}
