import { COVERAGE_DECIMALS, roundCoverage } from '../engine/round.ts';
import type { Cell, Cells } from '../model/cells.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { Settings } from '../model/settings.ts';
import { Certified, publishedTextOf, significantTextOf } from '../numeric/columns/certified.ts';
import { significantText } from '../numeric/columns/significant.ts';
import { toPlainText, toShortText, toSignificantText } from '../numeric/text.ts';

/** An unrounded figure at 20 significant digits; '' where there is none. */
export function figureText(figure: Cell): string {
  return figure === undefined ? '' : toSignificantText(figure);
}

/** A published figure with all its decimals; '' where there is none. */
export function publishedText(figure: Cell): string {
  return figure === undefined ? '' : toPlainText(figure);
}

/** A figure with every digit; '' where there is none. */
export function exactText(figure: Cell): string {
  return figure === undefined ? '' : toShortText(figure);
}

/** Decimals of a statistic, which no double gets wrong. */
const STATISTIC_DECIMALS = 6;

/** A statistic with at most 6 decimals, and none that is an idle zero; '' for NaN, which is no statistic. */
export function statisticText(value: number): string {
  if (Number.isNaN(value)) return '';
  // Adding 0 turns -0 into 0.
  return `${Number(value.toFixed(STATISTIC_DECIMALS)) + 0}`;
}

/** The coverage of a region with 4 decimals: 1 where all is reported and 0 where nothing is, and nowhere else. */
export function coverageText(shares: Cells, region: number, settings: Pick<Settings, 'rounding'>): string {
  return exactText(roundCoverage(shares, region, COVERAGE_DECIMALS, settings));
}

/** A rank; '' where there is none. */
export function rankText(rank: number | undefined): string {
  return rank === undefined || rank === 0 ? '' : `${rank}`;
}

/** Texts of figures that stand in many cells as one object, such as coefficients and effective weights. */
export class SharedTexts {
  readonly #texts = new Map<Exact, string>();
  readonly #write: (figure: Exact) => string;

  constructor(write: (figure: Exact) => string) {
    this.#write = write;
  }

  of(figure: Cell): string {
    if (figure === undefined) return '';
    let text = this.#texts.get(figure);
    if (text === undefined) {
      text = this.#write(figure);
      this.#texts.set(figure, text);
    }
    return text;
  }
}

/** The text of a figure that is often the same one as the one before. */
export class LastText {
  #cells: Cells = [];
  #region = -1;
  #text = '';

  of(cells: Cells, region: number): string {
    if (cells !== this.#cells || region !== this.#region) {
      [this.#cells, this.#region] = [cells, region];
      this.#text = significantTextOf(cells, region);
    }
    return this.#text;
  }
}

/** The text of a figure of a column in which most are the same, region after region. */
export class RepeatedText {
  #figure: Cell;
  #text = '';
  #hi = Number.NaN;
  #lo = Number.NaN;
  #error = Number.NaN;

  #exact(figure: Cell): string {
    if (figure !== this.#figure) {
      this.#figure = figure;
      this.#text = figureText(figure);
    }
    return this.#text;
  }

  of(cells: Cells, region: number): string {
    if (!(cells instanceof Certified)) return this.#exact(cells.at(region));
    const { hi, lo, error } = cells.column;
    if (hi[region] === this.#hi && lo[region] === this.#lo && error[region] === this.#error) return this.#text;
    // Other figures may look the same where the column leaves their text open.
    const text = significantText(cells.column, region);
    if (text === undefined) return significantTextOf(cells, region);
    this.#hi = hi[region] as number;
    this.#lo = lo[region] as number;
    this.#error = error[region] as number;
    this.#text = text;
    return text;
  }
}

/** The texts of one region's figures, by node position: made once, used by several outputs. */
export interface FigureTexts {
  readonly region: number;
  readonly scores: readonly string[];
  readonly published: readonly string[];
}

/** Writes out the figures of regions that follow one another, node by node: figures of a node lie side by side in memory. */
export function figureTexts({ nodes }: ComputedIndex, first: number, count: number = 1): FigureTexts[] {
  const texts = Array.from({ length: count }, (_, at) => {
    return { region: first + at, scores: new Array<string>(nodes.length), published: new Array<string>(nodes.length) };
  });
  for (const [position, { scores, published }] of nodes.entries()) {
    for (const each of texts) {
      each.scores[position] = significantTextOf(scores, each.region);
      each.published[position] = publishedTextOf(published, each.region);
    }
  }
  return texts;
}

/** Regions whose texts are made together. */
const TOGETHER = 64;
/** Texts that are kept: about so many as a country of 3,000 counties has. */
const KEPT_MOST = 2 ** 20;

/**
 * The texts of regions for several outputs, most of which ask for region after region: as many are kept as fit in some
 * memory, `textsMost` at most, the others are made again.
 */
export function sharedFigureTexts(
  computed: ComputedIndex,
  textsMost: number = KEPT_MOST,
): (region: number) => FigureTexts {
  const regions = computed.workspace.regions.list.length;
  const keptMost = textsMost / (2 * computed.nodes.length);
  const kept = new Map<number, FigureTexts>();
  let ahead: readonly FigureTexts[] = [];
  let last = -1;
  const make = (region: number): FigureTexts => {
    const count = region === last + 1 ? Math.min(TOGETHER, regions - region) : 1;
    ahead = figureTexts(computed, region, count);
    for (const texts of ahead) if (kept.size < keptMost) kept.set(texts.region, texts);
    return ahead[0] as FigureTexts;
  };
  return (region) => {
    const texts = kept.get(region) ?? ahead[region - (ahead[0]?.region ?? 0)] ?? make(region);
    last = region;
    return texts;
  };
}
