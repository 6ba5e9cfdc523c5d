import type { DefinitionAmendments } from '../model/amendments.ts';
import { adjustersOf, type IndexNode, type IndexTree } from '../model/index-tree.ts';
import { inputTables } from '../model/input-tables/index.ts';
import type { MethodTable, Steps } from '../model/method.ts';
import type { Coefficients } from '../model/observation.ts';
import { problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Regions } from '../model/region.ts';
import { settingTable } from '../model/setting-table/index.ts';
import type { Settings } from '../model/settings.ts';
import type { InputFile, Workspace } from '../model/workspace.ts';
import { readSettings } from './config/read-settings.ts';
import { headerFor } from './csv/header.ts';
import { checkAdjusterNames } from './definition/adjuster-names.ts';
import { checkAdjusterCodes, NO_ADJUSTERS, type ReadAdjusters, readAdjusters } from './definition/read-adjusters.ts';
import { type RegionContext, readCoefficients } from './definition/read-coefficients.ts';
import { type Definition, readIndicators } from './definition/read-indicators.ts';
import { readRegions } from './definition/read-regions.ts';
import { readSteps, STEPS } from './definition/read-steps.ts';
import { positionOf } from './exact-name.ts';
import type { SourceText } from './files/decode-source.ts';
import { SourceReader } from './files/source-reader.ts';
import { WORKSPACE_FILE } from './find-workspace.ts';
import { rememberedImports } from './import-memory.ts';
import { namedHint } from './named-hint.ts';
import { shown } from './number-cell.ts';
import { statedMethods } from './weights/combined-methods.ts';
import {
  type ComparedWeights,
  NOTHING_COMPARED,
  readComparisons,
  weighAlone,
  withWeights,
} from './weights/read-comparisons.ts';

/** No changes: the definition is as its files say. */
const NOTHING_AMENDED: DefinitionAmendments = { settings: {}, weights: new Map() };

/** The part of a workspace that says what its figures are of. */
export type WorkspaceNames = Pick<Workspace, 'root' | 'settings' | 'tree' | 'regions' | 'adjusters'>;

/** What the files are checked against from outside the workspace. */
export interface KnownNames {
  readonly methods: MethodTable;
  /** The names that no code of level 1 may have: columns of outputs that have a column for each of those codes. */
  readonly reserved: readonly string[];
}

class WorkspaceReader {
  readonly #root: string;
  /** Tables are read in the encoding that the settings name. */
  #source: SourceReader;
  readonly #methods: MethodTable;
  readonly #reserved: readonly string[];
  readonly #amendments: DefinitionAmendments;
  readonly #problems: ProblemList;
  readonly inputs: InputFile[] = [];

  constructor(
    root: string,
    { methods, reserved }: KnownNames,
    amendments: DefinitionAmendments,
    problems: ProblemList,
  ) {
    this.#root = root;
    this.#source = new SourceReader(root);
    this.#methods = methods;
    this.#reserved = reserved;
    this.#amendments = amendments;
    this.#problems = problems;
  }

  #read(path: string, key: string, needs: string): SourceText | undefined {
    this.#problems.lead(path);
    const source = this.#source.read(path, key, needs, this.#problems);
    if (source !== undefined) this.inputs.push(source.input);
    return source;
  }

  settings(): Settings | undefined {
    const source = this.#read(WORKSPACE_FILE, '--project', '{"name": "..."}');
    const settings = source && readSettings(source, this.#methods, this.#problems, this.#amendments.settings);
    this.#source = new SourceReader(this.#root, { encoding: settings?.encoding });
    return settings;
  }

  regions(settings: Settings): RegionContext | undefined {
    const file = settings.paths.regions;
    const source = this.#read(file, 'regions', headerFor(inputTables.regions, settings.peers));
    const regions = source && readRegions(source, settings.peers, this.#problems);
    if (regions === undefined) return undefined;
    this.#source = SourceReader.ofTables({ root: this.#root, settings, regions });
    return { regions, file };
  }

  definition(settings: Settings): Definition | undefined {
    const source = this.#read(settings.paths.indicators, 'indicators', headerFor(inputTables.indicators));
    const read = source && readIndicators(source, settings, this.#methods, this.#problems, this.#amendments.weights);
    for (const { code, parent, place } of read?.rows.values() ?? []) {
      if (parent !== '' || !this.#reserved.includes(code)) continue;
      this.#problems.add(problem('reserved-code', place('code'), { code }));
    }
    return read;
  }

  /** Read where it is there; it must be where pingan.json names another than the usual one. */
  adjusters({ paths }: Settings): ReadAdjusters {
    const file = paths.adjusters;
    if (file === settingTable.adjusters.fallback && !this.#source.has(file)) return NO_ADJUSTERS;
    const source = this.#read(file, 'adjusters', headerFor(inputTables.adjusters, 'min', 'max'));
    return source === undefined ? NO_ADJUSTERS : readAdjusters(source, this.#problems);
  }

  /** Read only when an indicator is adjusted: without that the file need not exist. */
  coefficients(
    settings: Settings,
    definition: Definition,
    context: RegionContext,
    described: ReadAdjusters,
  ): Coefficients | undefined {
    const { nodes, leaves } = definition.tree;
    const indicators = leaves.map((leaf) => nodes[leaf]?.indicator);
    const named = new Set(indicators.flatMap((indicator) => adjustersOf(indicator)));
    if (named.size === 0) return context.regions.list.map(() => []);
    const file = settings.paths.coefficients;
    const { missingValues, paths } = settings;
    const labelled = { settings, adjusters: described.adjusters };
    const rules = { labelled, file: paths.adjusters, missingValues };
    const source = this.#read(file, 'coefficients', headerFor(inputTables.coefficients, ...named));
    const read = source && readCoefficients(source, [...named].sort(), context, this.#problems, rules);
    if (read === undefined) return undefined;
    checkAdjusterNames(definition.rows.values(), { adjusters: read.adjusters, file }, this.#methods, this.#problems);
    checkAdjusterCodes(described, read.adjusters, file, this.#problems);
    return read.coefficients;
  }

  /** Read only where children are weighted by comparing them: without that, or where each is alone, the file need not exist. */
  comparisons(settings: Settings, { tree }: Definition): ComparedWeights {
    const methods = statedMethods(this.#methods.weights, settings);
    const weightingOf = ({ weighting }: IndexNode) => methods[weighting]?.compared;
    const isCompared = (node: IndexNode) => weightingOf(node) !== undefined;
    if (!tree.nodes.some(isCompared)) return NOTHING_COMPARED;
    const { comparisons: file, indicators } = settings.paths;
    const needs = tree.nodes.some((node) => isCompared(node) && node.children.length > 1);
    if (!needs && !this.#source.has(file)) return weighAlone({ tree, indicators, weightingOf }, file, this.#problems);
    const source = this.#read(file, 'comparisons', headerFor(inputTables.comparisons));
    return source === undefined
      ? NOTHING_COMPARED
      : readComparisons(source, { tree, indicators, weightingOf }, this.#problems);
  }

  /** Read only when an indicator is scored by steps. */
  steps(settings: Settings, { tree, rows }: Definition): Steps | undefined {
    if (!tree.nodes.some(({ indicator }) => indicator?.scoring === STEPS)) return new Map();
    const source = this.#read(settings.paths.steps, 'steps', headerFor(inputTables.steps));
    return source && readSteps(source, { tree, rows, settings }, this.#problems);
  }

  /** A reference is a region, by code or exact name, or a figure. */
  checkReferences({ tree, rows }: Definition, { regions, file }: RegionContext): void {
    for (const { code, indicator } of tree.nodes) {
      const reference = indicator?.reference;
      const place = rows.get(code)?.place;
      if (reference === undefined || place === undefined) continue;
      if (reference.figure !== undefined || positionOf(reference.code, regions.byCode, regions.list) !== undefined)
        continue;
      const hint = namedHint(reference.code, () => regions.list);
      const values = { code, reference: shown(reference.code), regions: file, hint };
      this.#problems.add(problem('unknown-reference', place('reference'), values));
    }
  }

  /** Reports rollups where no region stands above another. */
  checkRollups({ rows }: Definition, { regions, file }: RegionContext): void {
    if (regions.list.some(({ parent }) => parent !== '')) return;
    for (const { code, rollup, place } of rows.values()) {
      if (rollup === undefined) continue;
      this.#problems.add(problem('rollup-without-parents', place('rollup'), { code, regions: file }));
    }
  }
}

/** The tree with the codes of regions that indicators are measured against where their names are written. */
function withReferenceCodes(tree: IndexTree, { byCode, list }: Regions): IndexTree {
  const nodes = tree.nodes.map((node): IndexNode => {
    const { indicator } = node;
    const { reference } = indicator ?? {};
    if (indicator === undefined || reference === undefined || reference.figure !== undefined) return node;
    const region = list[positionOf(reference.code, byCode, list) ?? -1];
    if (region === undefined) return node;
    return { ...node, indicator: { ...indicator, reference: { ...reference, code: region.code } } };
  });
  return { ...tree, nodes };
}

/**
 * Reads and checks what tables to be imported may name: pingan.json, regions, indicators and adjusters; neither
 * coefficients nor observations, which need not be there yet.
 */
export function readNames(root: string, known: KnownNames, problems: ProblemList): WorkspaceNames | undefined {
  const reader = new WorkspaceReader(root, known, NOTHING_AMENDED, problems);
  const settings = reader.settings();
  const context = settings && reader.regions(settings);
  const definition = settings && reader.definition(settings);
  if (settings === undefined || context === undefined || definition === undefined) return undefined;
  const { adjusters } = reader.adjusters(settings);
  return { root, settings, tree: definition.tree, regions: context.regions, adjusters };
}

/**
 * Reads and checks the definition of an index: pingan.json, regions, indicators, coefficients, comparisons. Amendments
 * are checked as if they were written in the files.
 * @returns undefined when a file is too faulty to check others against it; with any error in `problems` the result
 * serves for further checks only, never for computing.
 */
export function readWorkspace(
  root: string,
  known: KnownNames,
  problems: ProblemList,
  amendments: DefinitionAmendments = NOTHING_AMENDED,
): Workspace | undefined {
  const reader = new WorkspaceReader(root, known, amendments, problems);
  const settings = reader.settings();
  if (settings === undefined) return undefined;
  const context = reader.regions(settings);
  const definition = reader.definition(settings);
  if (context === undefined || definition === undefined) return undefined;
  reader.checkRollups(definition, context);
  const described = reader.adjusters(settings);
  const coefficients = reader.coefficients(settings, definition, context, described);
  const { weights, consistency } = reader.comparisons(settings, definition);
  if (coefficients === undefined) return undefined;
  const steps = reader.steps(settings, definition);
  if (steps === undefined) return undefined;
  reader.checkReferences(definition, context);
  const tree = withReferenceCodes(withWeights(definition.tree, weights), context.regions);
  const { inputs } = reader;
  const imports = rememberedImports(root)?.files;
  const { adjusters } = described;
  const rest = { coefficients, adjusters, steps, consistency, imports, inputs };
  return { root, settings, tree, regions: context.regions, ...rest };
}
