import type { Cells } from '../model/cells.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import { Certified, hasFigure, Published, publishedTextOf, significantTextOf } from '../numeric/columns/certified.ts';
import { writeFixed } from '../numeric/columns/fixed.ts';
import { LONGEST_TEXT, UNWRITTEN, writeSignificant } from '../numeric/columns/significant.ts';

/** Takes figures that are written as bytes of ASCII. */
export interface FigureSink {
  /** Adds a text. */
  figure(text: string): void;
  /** Adds some of an array of bytes, which it copies. */
  part(bytes: Uint8Array, start: number, end: number): void;
}

/** Figures written one behind the other. */
class Written implements FigureSink {
  bytes: Uint8Array;
  used = 0;

  constructor(room: number) {
    this.bytes = new Uint8Array(Math.max(room, LONGEST_TEXT));
  }

  #makeRoom(count: number): void {
    if (this.used + count <= this.bytes.length) return;
    const bytes = new Uint8Array(2 * this.bytes.length + count);
    bytes.set(this.bytes.subarray(0, this.used));
    this.bytes = bytes;
  }

  figure(text: string): void {
    this.#makeRoom(text.length);
    for (let at = 0; at < text.length; at += 1) this.bytes[this.used + at] = text.charCodeAt(at);
    this.used += text.length;
  }

  part(bytes: Uint8Array, start: number, end: number): void {
    this.#makeRoom(end - start);
    this.bytes.set(bytes.subarray(start, end), this.used);
    this.used += end - start;
  }

  /** Adds a figure at 20 significant digits; nothing where there is none. Whether its column told the text. */
  significant(cells: Cells, region: number): boolean {
    if (!hasFigure(cells, region)) return true;
    if (cells instanceof Certified) {
      this.#makeRoom(LONGEST_TEXT);
      const end = writeSignificant(cells.column, region, this.bytes, this.used);
      if (end !== UNWRITTEN) {
        this.used = end;
        return true;
      }
    }
    this.figure(significantTextOf(cells, region));
    return false;
  }

  /** Adds a published figure with all its decimals; nothing where there is none. */
  published(cells: Cells, region: number): void {
    if (!hasFigure(cells, region)) return;
    if (cells instanceof Published) {
      this.#makeRoom(LONGEST_TEXT);
      const end = writeFixed(cells.integers[region] as number, cells.decimals, this.bytes, this.used);
      if (end !== UNWRITTEN) {
        this.used = end;
        return;
      }
    }
    this.figure(publishedTextOf(cells, region));
  }

  /** Gives up the room that is not used. */
  trim(): void {
    this.bytes = this.bytes.slice(0, this.used);
  }
}

/** Which of a node's figures. */
type Which = 0 | 1;
const [SCORE, PUBLISHED] = [0, 1] as const;

/** Bytes that most figures take. */
const USUAL = 24;

/** The figures of regions that follow one another: node by node, since those of a node lie side by side in memory. */
class Batch {
  readonly first: number;
  readonly #count: number;
  readonly #written: Written;
  /** Where the figures end: by node, then which of its figures, then region. */
  readonly #ends: Uint32Array;

  constructor({ nodes }: ComputedIndex, first: number, count: number) {
    this.first = first;
    this.#count = count;
    this.#written = new Written(2 * nodes.length * count * USUAL);
    this.#ends = new Uint32Array(2 * nodes.length * count);
    let at = 0;
    for (const { scores, published } of nodes) {
      for (let n = 0; n < count; n += 1) {
        this.#written.significant(scores, first + n);
        this.#ends[at + n] = this.#written.used;
      }
      for (let n = 0; n < count; n += 1) {
        this.#written.published(published, first + n);
        this.#ends[at + count + n] = this.#written.used;
      }
      at += 2 * count;
    }
    this.#written.trim();
  }

  #place(position: number, which: Which, region: number): number {
    return (2 * position + which) * this.#count + region - this.first;
  }

  start(position: number, which: Which, region: number): number {
    return this.#ends[this.#place(position, which, region) - 1] ?? 0;
  }

  end(position: number, which: Which, region: number): number {
    return this.#ends[this.#place(position, which, region)] as number;
  }

  get bytes(): Uint8Array {
    return this.#written.bytes;
  }
}

/** One region's figures by node position, written out once and used by several outputs. */
export class FigureTexts {
  readonly region: number;
  readonly #batch: Batch;

  constructor(batch: Batch, region: number) {
    this.#batch = batch;
    this.region = region;
  }

  #text(position: number, which: Which): string {
    const [start, end] = [
      this.#batch.start(position, which, this.region),
      this.#batch.end(position, which, this.region),
    ];
    return String.fromCharCode(...this.#batch.bytes.subarray(start, end));
  }

  #write(position: number, which: Which, sink: FigureSink): void {
    const { bytes } = this.#batch;
    sink.part(bytes, this.#batch.start(position, which, this.region), this.#batch.end(position, which, this.region));
  }

  /** Whether the region has a score on a node. */
  has(position: number): boolean {
    return this.#batch.end(position, SCORE, this.region) > this.#batch.start(position, SCORE, this.region);
  }

  /** The unrounded score at 20 significant digits; '' where there is none. */
  score(position: number): string {
    return this.#text(position, SCORE);
  }

  /** The published score with all its decimals; '' where there is none. */
  published(position: number): string {
    return this.#text(position, PUBLISHED);
  }

  writeScore(position: number, sink: FigureSink): void {
    this.#write(position, SCORE, sink);
  }

  writePublished(position: number, sink: FigureSink): void {
    this.#write(position, PUBLISHED, sink);
  }
}

/** Writes out the figures of regions that follow one another. */
export function figureTexts(computed: ComputedIndex, first: number, count: number = 1): FigureTexts[] {
  const batch = new Batch(computed, first, count);
  return Array.from({ length: count }, (_, at) => new FigureTexts(batch, first + at));
}

/** Regions whose figures are written together. */
const TOGETHER = 64;
/** Figures that are kept: about so many as a country of 3,000 counties has. */
const KEPT_MOST = 2 ** 20;

/**
 * The figures of regions for several outputs, most of which ask for region after region: as many are kept as fit in some
 * memory, `figuresMost` at most, the others are written again.
 */
export function sharedFigureTexts(
  computed: ComputedIndex,
  figuresMost: number = KEPT_MOST,
): (region: number) => FigureTexts {
  const regions = computed.workspace.regions.list.length;
  const keptMost = figuresMost / (2 * computed.nodes.length);
  const kept = new Map<number, FigureTexts>();
  let ahead: readonly FigureTexts[] = [];
  let last = -1;
  const make = (region: number): FigureTexts => {
    const count = region === last + 1 ? Math.min(TOGETHER, regions - region) : 1;
    ahead = figureTexts(computed, region, count);
    if (kept.size + count <= keptMost) for (const texts of ahead) kept.set(texts.region, texts);
    return ahead[0] as FigureTexts;
  };
  return (region) => {
    const texts = kept.get(region) ?? ahead[region - (ahead[0]?.region ?? 0)] ?? make(region);
    last = region;
    return texts;
  };
}

const scratch = new Written(LONGEST_TEXT);

/** Writes a figure at 20 significant digits; nothing where there is none. */
export function writeFigure(cells: Cells, region: number, sink: FigureSink): void {
  scratch.used = 0;
  scratch.significant(cells, region);
  sink.part(scratch.bytes, 0, scratch.used);
}

/** The figure of a column that is often the same one as the one before. */
export class LastFigure {
  readonly #written = new Written(LONGEST_TEXT);
  #cells: Cells = [];
  #region = -1;

  #make(cells: Cells, region: number): Written {
    if (cells !== this.#cells || region !== this.#region) {
      [this.#cells, this.#region] = [cells, region];
      this.#written.used = 0;
      this.#written.significant(cells, region);
    }
    return this.#written;
  }

  write(cells: Cells, region: number, sink: FigureSink): void {
    const { bytes, used } = this.#make(cells, region);
    sink.part(bytes, 0, used);
  }
}

/** The figure of a column in which most are the same, region after region. */
export class RepeatedFigure {
  readonly #written = new Written(LONGEST_TEXT);
  readonly #cell = new Float64Array(3).fill(Number.NaN);
  /** Of figures that are given as they are. */
  #figure: unknown;

  #certified({ column: { hi, lo, error } }: Certified, region: number): boolean {
    const [high, low, bound] = this.#cell;
    if (hi[region] === high && lo[region] === low && error[region] === bound) return true;
    this.#cell[0] = hi[region] as number;
    this.#cell[1] = lo[region] as number;
    this.#cell[2] = error[region] as number;
    return false;
  }

  #isLast(cells: Cells, region: number): boolean {
    if (cells instanceof Certified) return this.#certified(cells, region);
    const figure = cells.at(region);
    const isLast = figure !== undefined && figure === this.#figure;
    this.#figure = figure;
    return isLast;
  }

  write(cells: Cells, region: number, sink: FigureSink): void {
    if (!this.#isLast(cells, region)) {
      this.#written.used = 0;
      // Other figures may look the same where the column leaves their text open.
      if (!this.#written.significant(cells, region)) this.#cell.fill(Number.NaN);
    }
    sink.part(this.#written.bytes, 0, this.#written.used);
  }
}
