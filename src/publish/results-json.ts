import { spans, type TotalChange } from '../model/change.ts';
import type { ComputedIndex, IndicatorFigures, NodeFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode, IndexTree, Indicator } from '../model/index-tree.ts';
import { isPositive } from '../numeric/exact.ts';
import { toPlainText, toShortText } from '../numeric/text.ts';
import { coverageText, type FigureTexts } from '../tables/figure-texts.ts';
import { rankedMembers } from '../tables/results.ts';
import type { OutputWriter } from './output-writer.ts';
import { TextBytes } from './text-bytes.ts';

/** A blank text is null in JSON. */
function orNull(text: string | undefined): string {
  return text === undefined || text === '' ? 'null' : `"${text}"`;
}

/** The figures an indicator is scored by, those it has. */
function scoringOf({
  worst,
  best,
  optimum,
  reference,
  deduction,
  clamps,
}: Indicator): Readonly<Record<string, unknown>> {
  return {
    worst: worst && toShortText(worst),
    best: best && toShortText(best),
    optimum: optimum && [toShortText(optimum.low), toShortText(optimum.high)],
    worst_high: optimum?.worstHigh && toShortText(optimum.worstHigh),
    reference: reference?.code,
    deduction: deduction && toShortText(deduction),
    clamp: clamps ? undefined : 'no',
  };
}

/** What its reported values can be, where that is bounded. */
function boundsOf({ bounds: { min, max } }: Indicator): object {
  return { min: min && toShortText(min), max: max && toShortText(max) };
}

/** How an indicator's figures become values, where they are not taken as they are. */
function observationOf({ isCumulative, rollup, rollupBy }: Indicator): object {
  return { accumulation: isCumulative ? 'ytd' : undefined, rollup, rollup_by: rollupBy };
}

/**
 * One JSON object of the members of several. Spread into one object, they would take some kilobytes of memory a node.
 */
function joinedObject(parts: readonly object[]): string {
  const members = parts.map((part) => JSON.stringify(part).slice(1, -1));
  return `{${members.filter((text) => text !== '').join()}}`;
}

function definitionOf(node: IndexNode, { workspace, weights }: ComputedIndex): string {
  const { indicator } = node;
  const shared = {
    node: node.code,
    parent: workspace.tree.nodes[node.parent]?.code ?? null,
    name: node.name,
    name_en: node.nameEn || null,
    depth: node.depth,
    weight: toShortText(weights[node.position] as Exact),
  };
  const own = node.extra.size === 0 ? {} : { own: Object.fromEntries(node.extra) };
  if (indicator === undefined) {
    const { weighting, aggregation, exponent, minWeight } = node;
    const power = exponent && toShortText(exponent);
    const least = isPositive(minWeight) ? toShortText(minWeight) : undefined;
    return joinedObject([shared, { weighting, aggregation, exponent: power, min_weight: least }, own]);
  }
  const { direction, unit, adjustBy, per, transform, treatment, scoring, missing, kind } = indicator;
  const prepared = {
    direction,
    unit: unit || null,
    adjust_by: adjustBy,
    per: adjustBy === undefined ? undefined : toShortText(per),
    transform: transform === 'none' ? undefined : transform,
    treatment: treatment === 'none' ? undefined : treatment,
    scoring,
  };
  const parts = [shared, prepared, scoringOf(indicator), boundsOf(indicator), { missing }];
  return joinedObject([...parts, observationOf(indicator), { kind }, own]);
}

/** One name where every level has the same. */
function oneOrList(names: readonly string[]): string | readonly string[] {
  return new Set(names).size === 1 ? (names[0] as string) : names;
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
    winsorize: {
      skewness: toShortText(settings.winsorize.skewness),
      kurtosis: toShortText(settings.winsorize.kurtosis),
      points: settings.winsorize.points,
    },
    quantiles: { low: toShortText(settings.quantiles.low), high: toShortText(settings.quantiles.high) },
    aggregation: oneOrList(settings.aggregation),
    minWeight: toShortText(settings.minWeight),
    ...(settings.power && { power: { exponent: toShortText(settings.power.exponent) } }),
    weights: oneOrList(settings.weights),
    decimals: settings.decimals,
    rounding: settings.rounding,
    carry: settings.carry,
    ranking: settings.ranking,
    peers: settings.peers,
    bands: settings.bands.map(({ name, from }) => ({ name, from: toShortText(from) })),
  };
}

/** A node of the tree in JSON: what is the same for every region, made once. */
interface NodeText {
  readonly position: number;
  /** From the brace that opens it to the score. */
  readonly open: string;
  /** From the rank to the brace that closes it and the groups that end with it. */
  readonly close: string;
  /** The indicator's number; undefined for a group, whose children follow. */
  readonly leaf: number | undefined;
}

/** The nodes below the total in pre-order, so that a region's tree is written in one pass. */
function nodeTexts({ nodes, leaves }: IndexTree): NodeText[] {
  const leafNumbers = new Map(leaves.map((position, leaf) => [position, leaf]));
  return nodes.slice(1).map((node, at) => {
    const leaf = leafNumbers.get(node.position);
    const first = nodes[node.parent]?.children[0] === node.position;
    const ends = Math.max(0, node.depth - (nodes[at + 2]?.depth ?? 1));
    return {
      position: node.position,
      open: `${first ? '' : ','}{"node":"${node.code}","score":`,
      close: leaf === undefined ? ',"children":[' : `"}${']}'.repeat(ends)}`,
      leaf,
    };
  });
}

/** An indicator's status, up to its last letter, preceded by how its value came about and was treated, if at all. */
function statusText({ statuses, origins, treatments }: IndicatorFigures, region: number): string {
  const origin = origins[region];
  const isPlain = origin === 'reported' || origin === '';
  const treatment = treatments[region];
  const treated = treatment === undefined ? '' : `,"treatment":"${treatment}"`;
  return `${isPlain ? '' : `,"origin":"${origin}"`}${treated},"status":"${statuses[region]}`;
}

function changeText(change: TotalChange | undefined): string {
  return change === undefined ? 'null' : `{"score":"${toPlainText(change.score)}","rank":${change.rank}}`;
}

class RegionWriter {
  readonly #computed: ComputedIndex;
  readonly #nodes: readonly NodeText[];

  constructor(computed: ComputedIndex) {
    this.#computed = computed;
    this.#nodes = nodeTexts(computed.workspace.tree);
  }

  /** Score, published figure and rank, from the score's value on. */
  #figures(position: number, { region, scores, published }: FigureTexts): string {
    const rank = this.#computed.nodes[position]?.ranks[region] || null;
    return `${orNull(scores[position])},"published":${orNull(published[position])},"rank":${rank}`;
  }

  #tree(texts: FigureTexts): string {
    const { indicators } = this.#computed;
    const nodes = this.#nodes.map(({ position, open, close, leaf }) => {
      const status = leaf === undefined ? '' : statusText(indicators[leaf] as IndicatorFigures, texts.region);
      return `${open}${this.#figures(position, texts)}${status}${close}`;
    });
    return nodes.join('');
  }

  line(texts: FigureTexts): string {
    const { workspace, bands, changes, coverage } = this.#computed;
    const { list } = workspace.regions;
    const { code, name, nameEn, extra } = list[texts.region] as (typeof list)[number];
    const own = extra.size === 0 ? '' : `"own":${JSON.stringify(Object.fromEntries(extra))},`;
    const names = `"name":${JSON.stringify(name)},"name_en":${nameEn === '' ? 'null' : JSON.stringify(nameEn)},${own}`;
    const band = bands[texts.region] === '' ? 'null' : JSON.stringify(bands[texts.region]);
    const moved = spans.map((span) => `"${span}":${changeText(changes?.[span][texts.region])}`);
    const covered = orNull(coverageText(coverage[texts.region]?.[0], workspace.settings));
    const total = `"band":${band},"coverage":${covered},"change":{${moved.join()}},"score":${this.#figures(0, texts)}`;
    return `{"region":"${code}",${names}${total},"children":[${this.#tree(texts)}]}`;
  }
}

/** Settings and the definitions of all nodes, each put in bytes when it is made: as texts, many take gigabytes. */
function addHead(computed: ComputedIndex, written: TextBytes): void {
  written.add(`${JSON.stringify(settingsOf(computed)).slice(0, -1)},"nodes":[\n`);
  for (const node of computed.workspace.tree.nodes.slice(1)) {
    written.add(`${node.position === 1 ? '' : ',\n'}${definitionOf(node, computed)}`);
  }
  written.add('\n],"groups":[\n');
}

/** Where a text stands among all that is written. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The finished lines of the regions put in order: by peer group, then rank. */
function assemble(computed: ComputedIndex, written: TextBytes, lines: readonly Span[]): Buffer {
  const head = written.length;
  addHead(computed, written);
  const parts: Buffer[] = [written.bytes(head)];
  const comma = Buffer.from(',\n');
  for (const [at, group] of computed.workspace.regions.groups.entries()) {
    const open = `{"level":${JSON.stringify(group.name)},"regions":[\n`;
    parts.push(Buffer.from(at === 0 ? open : `,\n${open}`));
    for (const [place, region] of rankedMembers(group, computed.nodes[0] as NodeFigures).entries()) {
      if (place > 0) parts.push(comma);
      const { start, end } = lines[region] as Span;
      parts.push(written.bytes(start, end));
    }
    parts.push(Buffer.from('\n]}'));
  }
  return Buffer.concat([...parts, Buffer.from('\n]}\n')]);
}

/**
 * results.json: settings, node definitions, then each peer group's regions by rank with their scores as a tree. Exact
 * numbers are strings. One line per region, so that a difference shows where it is.
 */
export function resultsJson(computed: ComputedIndex): OutputWriter {
  const writer = new RegionWriter(computed);
  const written = new TextBytes();
  const lines: Span[] = [];
  return {
    add(texts: FigureTexts): void {
      const start = written.length;
      written.add(writer.line(texts));
      lines[texts.region] = { start, end: written.length };
    },
    bytes: () => assemble(computed, written, lines),
  };
}
