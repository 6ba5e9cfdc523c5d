import type { Cell } from '../../model/cells.ts';
import type { Doubts } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { ReportedValues } from '../../model/observation.ts';
import type { Texts } from '../../model/texts.ts';
import { exact } from '../text.ts';
import { Certified, MadeFigures } from './certified.ts';
import { type Column, isMissing, setMissing } from './column.ts';
import { isLongDecimal, setDecimal } from './read-decimal.ts';

/** The figures as they are read: columns, and the texts that they were read from. */
interface KeptFigures {
  readonly column: Column;
  readonly texts: Texts;
  /** Whether each has no more digits than snapping keeps, so that no two in the column look alike. */
  readonly areShort: boolean;
}

/** A column with exact figures in some of its places. */
function withFigures({ hi, lo, error }: Column, changed: ReadonlyMap<number, Cell>): Column {
  const column = { hi: hi.slice(), lo: lo.slice(), error: error.slice() };
  for (const [cell, figure] of changed) {
    if (figure === undefined) setMissing(column, cell);
    else setDecimal(column, cell, figure);
  }
  return column;
}

/** Decimals as they were read: a certified column, and the texts of which exact figures are made one by one. */
export class ReadFigures extends MadeFigures implements ReportedValues {
  readonly #kept: KeptFigures;
  /** Figures that are not those of their texts. */
  readonly #changed: ReadonlyMap<number, Cell>;
  #column: Column | undefined;
  #areShort: boolean | undefined;

  constructor(kept: KeptFigures, changed: ReadonlyMap<number, Cell> = new Map()) {
    super();
    this.#kept = kept;
    this.#changed = changed;
  }

  get length(): number {
    return this.#kept.column.hi.length;
  }

  get column(): Column {
    this.#column ??= this.#changed.size === 0 ? this.#kept.column : withFigures(this.#kept.column, this.#changed);
    return this.#column;
  }

  get areShort(): boolean {
    this.#areShort ??=
      this.#kept.areShort && ![...this.#changed.values()].some((figure) => figure && isLongDecimal(figure));
    return this.#areShort;
  }

  has(cell: number): boolean {
    if (this.#changed.has(cell)) return this.#changed.get(cell) !== undefined;
    return cell >= 0 && cell < this.length && !isMissing(this.#kept.column, cell);
  }

  at(cell: number): Cell {
    if (this.#changed.has(cell)) return this.#changed.get(cell);
    return this.has(cell) ? exact(this.#kept.texts.at(cell)) : undefined;
  }

  with(changes: ReadonlyMap<number, Cell>): ReadFigures {
    return changes.size === 0 ? this : new ReadFigures(this.#kept, new Map([...this.#changed, ...changes]));
  }
}

/** Some of the values that were reported, side by side, as certified ones. */
export function certifyRead(values: ReportedValues, from: number, to: number, doubts: Doubts): Certified {
  const { hi, lo, error } = values.column;
  const column = { hi: hi.subarray(from, to), lo: lo.subarray(from, to), error: error.subarray(from, to) };
  const madeOf = values.areShort ? [column] : undefined;
  return new Certified(column, (cell) => values.at(from + cell) as Exact, doubts, madeOf);
}
