import { spans, type TotalChange } from '../model/change.ts';
import type { ComputedIndex, IndicatorFigures, NodeFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode, IndexTree, Indicator } from '../model/index-tree.ts';
import { isPositive } from '../numeric/exact.ts';
import { toPlainText, toShortText } from '../numeric/text.ts';
import { coverageText, type FigureTexts } from '../tables/figure-texts.ts';
import { rankedMembers } from '../tables/results.ts';
import type { OutputStream } from './writing/output-stream.ts';

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

const QUOTE = 34;
const NULL = Buffer.from('null');
const PUBLISHED = Buffer.from(',"published":');
const RANK = Buffer.from(',"rank":');

/** A node of the tree in JSON: what is the same for every region, made once. */
interface NodeText {
  readonly position: number;
  /** From the brace that opens it to the score. */
  readonly open: Uint8Array;
  /** From the rank to the brace that closes it and the groups that end with it. */
  readonly close: Uint8Array;
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
      open: Buffer.from(`${first ? '' : ','}{"node":"${node.code}","score":`),
      close: Buffer.from(leaf === undefined ? ',"children":[' : `"}${']}'.repeat(ends)}`),
      leaf,
    };
  });
}

/** An indicator's status, preceded by how its value came about and was treated, if at all. */
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
  readonly #stream: OutputStream;

  constructor(computed: ComputedIndex, stream: OutputStream) {
    this.#computed = computed;
    this.#nodes = nodeTexts(computed.workspace.tree);
    this.#stream = stream;
  }

  /** A figure as a text; a blank one is null. */
  #figure(text: string | undefined): void {
    const stream = this.#stream;
    if (text === undefined || text === '') {
      stream.bytes(NULL);
      return;
    }
    stream.byte(QUOTE);
    stream.figure(text);
    stream.byte(QUOTE);
  }

  /** Score, published figure and rank, from the score's value on. */
  #figures(position: number, { region, scores, published }: FigureTexts): void {
    const stream = this.#stream;
    const rank = this.#computed.nodes[position]?.ranks[region] || 0;
    this.#figure(scores[position]);
    stream.bytes(PUBLISHED);
    this.#figure(published[position]);
    stream.bytes(RANK);
    if (rank === 0) stream.bytes(NULL);
    else stream.whole(rank);
  }

  #tree(texts: FigureTexts): void {
    const { indicators } = this.#computed;
    for (const { position, open, close, leaf } of this.#nodes) {
      this.#stream.bytes(open);
      this.#figures(position, texts);
      if (leaf !== undefined) this.#stream.figure(statusText(indicators[leaf] as IndicatorFigures, texts.region));
      this.#stream.bytes(close);
    }
  }

  line(texts: FigureTexts): void {
    const { workspace, bands, changes, coverage } = this.#computed;
    const { list } = workspace.regions;
    const { code, name, nameEn, extra } = list[texts.region] as (typeof list)[number];
    const own = extra.size === 0 ? '' : `"own":${JSON.stringify(Object.fromEntries(extra))},`;
    const names = `"name":${JSON.stringify(name)},"name_en":${nameEn === '' ? 'null' : JSON.stringify(nameEn)},${own}`;
    const band = bands[texts.region] === '' ? 'null' : JSON.stringify(bands[texts.region]);
    const moved = spans.map((span) => `"${span}":${changeText(changes?.[span][texts.region])}`);
    const covered = orNull(coverageText(coverage[texts.region]?.[0], workspace.settings));
    const about = `"band":${band},"coverage":${covered},"change":{${moved.join()}},"score":`;
    this.#stream.text(`{"region":"${code}",${names}${about}`);
    this.#figures(0, texts);
    this.#stream.text(',"children":[');
    this.#tree(texts);
    this.#stream.text(']}');
  }
}

/** Settings and the definitions of all nodes, each written when it is made: as texts, many take gigabytes. */
function addHead(computed: ComputedIndex, stream: OutputStream): void {
  stream.text(`${JSON.stringify(settingsOf(computed)).slice(0, -1)},"nodes":[\n`);
  for (const node of computed.workspace.tree.nodes.slice(1)) {
    stream.text(`${node.position === 1 ? '' : ',\n'}${definitionOf(node, computed)}`);
  }
  stream.text('\n],"groups":[\n');
}

/**
 * results.json: settings, node definitions, then each peer group's regions by rank with their scores as a tree. Exact
 * numbers are strings. One line per region, so that a difference shows where it is.
 */
export function writeResultsJson(
  computed: ComputedIndex,
  textsOf: (region: number) => FigureTexts,
  stream: OutputStream,
): void {
  const writer = new RegionWriter(computed, stream);
  addHead(computed, stream);
  for (const [at, group] of computed.workspace.regions.groups.entries()) {
    const open = `{"level":${JSON.stringify(group.name)},"regions":[\n`;
    stream.text(at === 0 ? open : `,\n${open}`);
    for (const [place, region] of rankedMembers(group, computed.nodes[0] as NodeFigures).entries()) {
      if (place > 0) stream.text(',\n');
      writer.line(textsOf(region));
    }
    stream.text('\n]}');
  }
  stream.text('\n]}\n');
}
