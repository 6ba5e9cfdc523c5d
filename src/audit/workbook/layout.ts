import { methodNamed, methods } from '../../methods/index.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import { type IndexNode, type Indicator, leafNode } from '../../model/index-tree.ts';
import { labelOf } from '../../model/label.ts';
import type { Language, Localised } from '../../model/localised.ts';
import type { PeerGroup } from '../../model/region.ts';
import { isPositive } from '../../numeric/exact.ts';
import { type Area, areaIn, cellIn, type Fixed } from './addresses.ts';
import { levelSheetName, type SheetKey, sheetNames } from './sheet-names.ts';

/** Where the figures of a table begin: below its title, the nodes' codes, their names, and one line more. */
export const FIRST_ROW = 4;
/** Beside the region's code, its name and its peer group. */
export const FIRST_COLUMN = 3;
/** The line of the heads that holds weights, or units. */
export const WEIGHT_ROW = 3;

/** A leaf of the tree: its number, its node and what only a leaf has. */
export interface Leaf {
  readonly number: number;
  readonly node: IndexNode;
  readonly indicator: Indicator;
}

/** The stages between the raw values and the scores that have a sheet. */
export type Stage = 'adjusted' | 'imputed' | 'transformed' | 'treated';

/** Where everything stands: every table has the same regions in the same rows, the same nodes in the same columns. */
export class Layout {
  readonly computed: ComputedIndex;
  readonly language: Language;
  readonly groups: readonly PeerGroup[];
  /** The regions by row, each peer group's together. */
  readonly regions: readonly number[];
  readonly leaves: readonly Leaf[];
  readonly stages: readonly Stage[];
  /** All nodes, the total first, level by level: the columns of tables that hold every node. */
  readonly nodes: readonly IndexNode[];
  readonly #rows: ReadonlyMap<number, number>;
  readonly #columns = new Map<number, number>();

  /** @param group the one peer group to show; undefined for all. */
  constructor(computed: ComputedIndex, language: Language, group?: string) {
    const { tree, regions } = computed.workspace;
    this.computed = computed;
    this.language = language;
    this.groups = regions.groups.filter(({ name }) => group === undefined || name === group);
    this.regions = this.groups.flatMap(({ members }) => members);
    this.#rows = new Map(this.regions.map((region, at) => [region, FIRST_ROW + at]));
    this.leaves = tree.leaves.map((_, number) => {
      const node = leafNode(tree, number);
      return { number, node, indicator: node.indicator };
    });
    this.nodes = [...tree.nodes].sort((a, b) => a.depth - b.depth || a.position - b.position);
    const counts = new Map<number, number>();
    for (const { depth, position } of this.nodes) {
      const before = counts.get(depth) ?? 0;
      this.#columns.set(position, FIRST_COLUMN + before);
      counts.set(depth, before + 1);
    }
    this.stages = this.#stagesUsed();
  }

  #stagesUsed(): readonly Stage[] {
    const uses = (test: (indicator: Indicator) => boolean) => this.leaves.some(({ indicator }) => test(indicator));
    return [
      'adjusted',
      ...(uses(({ missing }) => methodNamed(methods.missing, missing).impute !== undefined)
        ? ['imputed' as const]
        : []),
      ...(uses(({ transform }) => transform !== 'none') ? ['transformed' as const] : []),
      ...(uses(({ treatment }) => treatment !== 'none') ? ['treated' as const] : []),
    ];
  }

  say(text: Localised): string {
    return text[this.language];
  }

  name(key: SheetKey): string {
    return this.say(sheetNames[key]);
  }

  /** What a peer group, a level or an adjuster is called. */
  label(name: string): string {
    return labelOf(this.computed.workspace, name, this.language);
  }

  /** A node's or a region's name in the workbook's language. */
  nameOf({ name, nameEn }: { readonly name: string; readonly nameEn: string }): string {
    return this.language === 'en' && nameEn !== '' ? nameEn : name;
  }

  /** A node's code; in Chinese the total goes by its term, since only CSV and JSON know it as "index". */
  codeOf({ code, depth }: IndexNode): string {
    return depth === 0 ? this.say({ en: code, zh: sheetNames.total.zh }) : code;
  }

  /** undefined for a region that is not in the workbook. */
  rowOf(region: number): number | undefined {
    return this.#rows.get(region);
  }

  groupOf(region: number): PeerGroup {
    return this.groups.find(({ members }) => members.includes(region)) as PeerGroup;
  }

  /** How deep the indicators stand. */
  get depth(): number {
    return this.nodes.at(-1)?.depth ?? 0;
  }

  /** The sheet that holds the unrounded scores of a depth. */
  levelName(depth: number): string {
    if (depth === 0) return this.name('total');
    return depth === this.depth ? this.name('scores') : levelSheetName(depth, this.language);
  }

  nodesAt(depth: number): readonly IndexNode[] {
    return this.nodes.filter((node) => node.depth === depth);
  }

  /** A node's column in the sheet of its level; an indicator's in every table of indicators. */
  columnOf({ position }: IndexNode): number {
    return this.#columns.get(position) as number;
  }

  /** A node's column in tables that hold every node. */
  columnAmongAll(node: IndexNode): number {
    return FIRST_COLUMN + this.nodes.indexOf(node);
  }

  /** The last stage before scoring. */
  get valueStage(): Stage {
    return this.stages.at(-1) as Stage;
  }

  /** The stage that a stage takes its values from. */
  stageBefore(stage: Stage): Stage {
    return this.stages[this.stages.indexOf(stage) - 1] as Stage;
  }

  /** A region's cell of an indicator in one of the tables of indicators. */
  leafCell(key: SheetKey, { node }: Leaf, region: number, fixed: Fixed = 'none'): string {
    return cellIn(this.name(key), this.columnOf(node), this.rowOf(region) as number, fixed);
  }

  /** A peer group's cells of an indicator. */
  groupCells(key: SheetKey, { node }: Leaf, group: PeerGroup): string {
    return this.#groupArea(this.name(key), this.columnOf(node), group);
  }

  /** A peer group's cells of a node in one of the tables that hold every node. */
  groupNodes(key: SheetKey, node: IndexNode, group: PeerGroup): string {
    return this.#groupArea(this.name(key), this.columnAmongAll(node), group);
  }

  #groupArea(sheet: string, column: number, { members }: PeerGroup): string {
    const rows = members.map((region) => this.rowOf(region) as number);
    const area: Area = { from: { column, row: Math.min(...rows) }, to: { column, row: Math.max(...rows) } };
    return areaIn(sheet, area, 'row');
  }

  /** A region's unrounded score on a node. */
  scoreCell(node: IndexNode, region: number, fixed: Fixed = 'none'): string {
    return cellIn(this.levelName(node.depth), this.columnOf(node), this.rowOf(region) as number, fixed);
  }

  /** A region's cell of a node in one of the tables that hold every node. */
  nodeCell(key: SheetKey, node: IndexNode, region: number, fixed: Fixed = 'none'): string {
    return cellIn(this.name(key), this.columnAmongAll(node), this.rowOf(region) as number, fixed);
  }

  /** Whether some node asks for a share of reported weight. */
  get asksForWeight(): boolean {
    return this.nodes.some(({ minWeight }) => isPositive(minWeight));
  }
}
