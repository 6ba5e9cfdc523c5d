import type { ComputedIndex, NodeFigures } from '../model/computed-index.ts';
import type { IndexNode } from '../model/index-tree.ts';
import { toShortText } from '../numeric/text.ts';
import type { FigureTexts } from './figure-texts.ts';
import { rankedMembers } from './results-table.ts';

/** A blank text is null in JSON. */
function orNull(text: string | undefined): string {
  return text === undefined || text === '' ? 'null' : `"${text}"`;
}

function definitionOf(node: IndexNode, nodes: readonly IndexNode[]): string {
  const { indicator } = node;
  const shared = {
    node: node.code,
    parent: nodes[node.parent]?.code ?? null,
    name: node.name,
    name_en: node.nameEn || null,
    depth: node.depth,
    weight: toShortText(node.weight),
  };
  const own = node.extra.size === 0 ? {} : { own: Object.fromEntries(node.extra) };
  if (indicator === undefined) return JSON.stringify({ ...shared, aggregation: node.aggregation, ...own });
  const { direction, unit, adjustBy, per, scoring, missing, worst, best, kind } = indicator;
  const limits = { worst: worst && toShortText(worst), best: best && toShortText(best) };
  const adjusted = adjustBy === undefined ? {} : { adjust_by: adjustBy, per: toShortText(per) };
  return JSON.stringify({
    ...shared,
    direction,
    unit: unit || null,
    ...adjusted,
    scoring,
    ...limits,
    missing,
    kind,
    ...own,
  });
}

function settingsOf({ workspace, data }: ComputedIndex): object {
  const { settings } = workspace;
  return {
    name: settings.name,
    name_en: settings.nameEn ?? null,
    month: data.month,
    synthetic: settings.synthetic,
    levels: settings.levels,
    scale: { floor: toShortText(settings.scale.floor), ceiling: toShortText(settings.scale.ceiling) },
    weights: settings.weights,
    decimals: settings.decimals,
    rounding: settings.rounding,
    carry: settings.carry,
    ranking: settings.ranking,
    peers: settings.peers,
    bands: settings.bands.map(({ name, from }) => ({ name, from: toShortText(from) })),
  };
}

class TreeWriter {
  readonly #computed: ComputedIndex;
  readonly #texts: FigureTexts;
  readonly #leafNumbers: ReadonlyMap<number, number>;

  constructor(computed: ComputedIndex, texts: FigureTexts) {
    this.#computed = computed;
    this.#texts = texts;
    this.#leafNumbers = new Map(computed.workspace.tree.leaves.map((position, leaf) => [position, leaf]));
  }

  #figures(position: number, region: number): string {
    const rank = this.#computed.nodes[position]?.ranks[region] || null;
    const score = orNull(this.#texts.scores[position]?.[region]);
    return `"score":${score},"published":${orNull(this.#texts.published[position]?.[region])},"rank":${rank}`;
  }

  #node(position: number, region: number): string {
    const { code, children } = this.#computed.workspace.tree.nodes[position] as IndexNode;
    const head = `{"node":"${code}",${this.#figures(position, region)}`;
    const leaf = this.#leafNumbers.get(position);
    if (leaf !== undefined) return `${head},"status":"${this.#computed.indicators[leaf]?.statuses[region]}"}`;
    return `${head},"children":[${children.map((child) => this.#node(child, region)).join(',')}]}`;
  }

  region(region: number): string {
    const { workspace, bands } = this.#computed;
    const { code, name, nameEn, extra } = workspace.regions.list[region] as (typeof workspace.regions.list)[number];
    const own = extra.size === 0 ? '' : `"own":${JSON.stringify(Object.fromEntries(extra))},`;
    const names = `"name":${JSON.stringify(name)},"name_en":${nameEn === '' ? 'null' : JSON.stringify(nameEn)},${own}`;
    const band = bands[region] === '' ? 'null' : JSON.stringify(bands[region]);
    const level1 = workspace.tree.nodes[0]?.children.map((child) => this.#node(child, region)) ?? [];
    return `{"region":"${code}",${names}"band":${band},${this.#figures(0, region)},"children":[${level1.join(',')}]}`;
  }
}

/**
 * results.json: settings, node definitions, then each peer group's regions by rank with their scores as a tree. Exact
 * numbers are strings. One line per region, so that a difference shows where it is.
 */
export function resultsJson(computed: ComputedIndex, texts: FigureTexts): string {
  const { tree, regions } = computed.workspace;
  const writer = new TreeWriter(computed, texts);
  const definitions = tree.nodes.slice(1).map((node) => definitionOf(node, tree.nodes));
  const groups = regions.groups.map((group) => {
    const ranked = rankedMembers(group, computed.nodes[0] as NodeFigures).map((region) => writer.region(region));
    return `{"level":${JSON.stringify(group.name)},"regions":[\n${ranked.join(',\n')}\n]}`;
  });
  const head = JSON.stringify(settingsOf(computed)).slice(0, -1);
  return `${head},"nodes":[\n${definitions.join(',\n')}\n],"groups":[\n${groups.join(',\n')}\n]}\n`;
}
