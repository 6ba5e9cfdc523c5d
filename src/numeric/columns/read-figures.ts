import type { Cell } from '../../model/cells.ts';
import type { Doubts } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { ReportedValues } from '../../model/observation.ts';
import type { Texts } from '../../model/texts.ts';
import { exact } from '../text.ts';
import { Certified, MadeFigures } from './certified.ts';
import { type Column, isMissing, setMissing } from './column.ts';
import { isLongDecimal, setDecimal } from './read-decimal.ts';

/** The figures as they are kept: columns, and where some were changed those. */
interface KeptFigures {
  readonly column: Column;
  readonly texts: Texts;
  /** Figures that are not those of their texts. */
  readonly changed?: ReadonlyMap<number, Cell>;
  /** Whether each has no more digits than snapping keeps, so that no two in the column look alike. */
  readonly areShort: boolean;
}

/** Decimals as they were read: a certified column, and the texts of which exact figures are made one by one. */
export class ReadFigures extends MadeFigures implements ReportedValues {
  readonly column: Column;
  readonly areShort: boolean;
  readonly #texts: Texts;
  readonly #changed: ReadonlyMap<number, Cell>;

  constructor({ column, texts, changed = new Map(), areShort }: KeptFigures) {
    super();
    this.column = column;
    this.areShort = areShort;
    this.#texts = texts;
    this.#changed = changed;
  }

  get length(): number {
    return this.column.hi.length;
  }

  has(cell: number): boolean {
    return cell >= 0 && cell < this.length && !isMissing(this.column, cell);
  }

  at(cell: number): Cell {
    if (!this.has(cell)) return undefined;
    return this.#changed.get(cell) ?? exact(this.#texts.at(cell));
  }

  with(changes: ReadonlyMap<number, Cell>): ReadFigures {
    if (changes.size === 0) return this;
    const { hi, lo, error } = this.column;
    const column = { hi: hi.slice(), lo: lo.slice(), error: error.slice() };
    let { areShort } = this;
    for (const [cell, figure] of changes) {
      if (figure === undefined) setMissing(column, cell);
      else {
        setDecimal(column, cell, figure);
        areShort &&= !isLongDecimal(figure);
      }
    }
    return new ReadFigures({ column, texts: this.#texts, changed: new Map([...this.#changed, ...changes]), areShort });
  }
}

/** Some of the values that were reported, side by side, as certified ones. */
export function certifyRead(values: ReportedValues, from: number, to: number, doubts: Doubts): Certified {
  const { hi, lo, error } = values.column;
  const column = { hi: hi.subarray(from, to), lo: lo.subarray(from, to), error: error.subarray(from, to) };
  const madeOf = values.areShort ? [column] : undefined;
  return new Certified(column, (cell) => values.at(from + cell) as Exact, doubts, madeOf);
}
