import type { ComputedIndex, IndicatorFigures, NodeFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode, IndexTree, Indicator } from '../model/index-tree.ts';
import type { indicatorColumns } from '../model/input-tables/indicators.ts';
import type { Region } from '../model/region.ts';
import type { Settings } from '../model/settings.ts';
import { isPositive } from '../numeric/exact.ts';
import { toShortText } from '../numeric/text.ts';
import { stateColumns } from '../tables/derivation.ts';
import type { FigureTexts } from '../tables/figure-bytes.ts';
import { englishName, rankedMembers, resultsTable } from '../tables/results.ts';
import { scoresTable } from '../tables/scores.ts';
import { columnNamed, columnsAmong, columnsNamed } from '../tables/table.ts';
import { changeData } from './ranked/json.ts';
import { rowData } from './table/json.ts';
import type { OutputStream } from './writing/output-stream.ts';

/** What is told of a node, by the columns of indicators.csv; an optimum has both its ends. */
type Defined = Partial<Record<keyof typeof indicatorColumns | 'node' | 'depth' | 'optimum' | 'own', unknown>>;

/** The figures an indicator is scored by, those it has. */
function scoringOf({ worst, best, optimum, reference, deduction, clamps }: Indicator): Defined {
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
function boundsOf({ bounds: { min, max } }: Indicator): Defined {
  return { min: min && toShortText(min), max: max && toShortText(max) };
}

/** How an indicator's figures become values, where they are not taken as they are. */
function observationOf({ isCumulative, rollup, rollupBy }: Indicator): Defined {
  return { accumulation: isCumulative ? 'ytd' : undefined, rollup, rollup_by: rollupBy };
}

/**
 * One JSON object of the members of several. Spread into one object, they would take some kilobytes of memory a node.
 */
function joinedObject(parts: readonly Defined[]): string {
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

function settingsOf({
  workspace,
  data,
}: ComputedIndex): Partial<Record<keyof Settings | 'name_en' | 'month', unknown>> {
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

/** The figures that a region has on a node, in the order of scores.csv: each goes by the name of its column. */
function figureColumns() {
  return columnsAmong(scoresTable, 'score', 'published', 'rank').map((column, at) => ({
    name: Buffer.from(`${at === 0 ? '' : ','}"${column.name}":`),
    value: column.value,
    write: column.write,
  }));
}

const nodeName = columnNamed(scoresTable, 'node').name;

/** A node of the tree in JSON: what is the same for every region, made once. */
interface NodeText {
  readonly node: IndexNode;
  /** From the brace that opens it to its figures. */
  readonly open: Uint8Array;
  /** From its figures to the brace that closes it and the groups that end with it. */
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
      node,
      open: Buffer.from(`${first ? '' : ','}{"${nodeName}":"${node.code}",`),
      close: Buffer.from(leaf === undefined ? ',"children":[' : `"}${']}'.repeat(ends)}`),
      leaf,
    };
  });
}

/** An indicator's status, preceded by how its value came about and was treated, if at all: few texts, each made once. */
class StatusTexts {
  readonly #texts = new Map<string, string>();

  of(leaf: IndicatorFigures, at: number): string {
    const row = { leaf, at };
    const { origin, treatment, status } = stateColumns;
    const states = [origin.value(row), treatment.value(row), status.value(row)] as const;
    const key = states.join();
    let text = this.#texts.get(key);
    if (text === undefined) {
      const told = [origin, treatment, status].flatMap(({ name }, which) => {
        const state = states[which];
        const isPlain = state === undefined || state === '' || state === 'reported';
        return isPlain ? [] : [`,"${name}":"${state}`];
      });
      text = told.join('"');
      this.#texts.set(key, text);
    }
    return text;
  }
}

const NAMED = [...columnsNamed(resultsTable, 'region', 'name'), englishName];
const TOLD = columnsNamed(resultsTable, 'band', 'coverage');

class RegionWriter {
  readonly #computed: ComputedIndex;
  readonly #nodes: readonly NodeText[];
  readonly #stream: OutputStream;
  readonly #figures = figureColumns();
  readonly #states = new StatusTexts();

  constructor(computed: ComputedIndex, stream: OutputStream) {
    this.#computed = computed;
    this.#nodes = nodeTexts(computed.workspace.tree);
    this.#stream = stream;
  }

  /** A region's figures on a node; a blank one is null. */
  #figuresOn(node: IndexNode, texts: FigureTexts): void {
    const stream = this.#stream;
    const { position } = node;
    const isThere = texts.has(position);
    const row = { region: '', node, texts, rank: this.#computed.nodes[position]?.ranks[texts.region] };
    for (const { name, value, write } of this.#figures) {
      stream.bytes(name);
      const text = write === undefined ? `${value(row) ?? ''}` : '';
      if (write !== undefined && isThere) {
        stream.byte(QUOTE);
        write(row, stream);
        stream.byte(QUOTE);
      } else if (text === '') stream.bytes(NULL);
      else stream.figure(text);
    }
  }

  #tree(texts: FigureTexts): void {
    const { indicators } = this.#computed;
    for (const { node, open, close, leaf } of this.#nodes) {
      this.#stream.bytes(open);
      this.#figuresOn(node, texts);
      if (leaf !== undefined) this.#stream.figure(this.#states.of(indicators[leaf] as IndicatorFigures, texts.region));
      this.#stream.bytes(close);
    }
  }

  line(texts: FigureTexts): void {
    const { workspace } = this.#computed;
    const at = texts.region;
    const region = workspace.regions.list[at] as Region;
    const row = { computed: this.#computed, region, at };
    const own = region.extra.size === 0 ? {} : { own: Object.fromEntries(region.extra) };
    const about = { ...rowData(NAMED, row), ...own, ...rowData(TOLD, row), ...changeData(row) };
    this.#stream.text(`${JSON.stringify(about).slice(0, -1)},`);
    this.#figuresOn(workspace.tree.nodes[0] as IndexNode, texts);
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
