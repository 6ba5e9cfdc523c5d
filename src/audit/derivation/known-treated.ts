import { loadTransform, type Transform, transformAlike } from '../../engine/transform.ts';
import { methods } from '../../methods/index.ts';
import type { Exact } from '../../model/exact.ts';
import type { TransformValue, TreatedTo, TreatmentMethod } from '../../model/method.ts';
import { add, compare, isZero, snap, subtract } from '../../numeric/exact.ts';
import { toShortText, toSignificantText } from '../../numeric/text.ts';
import { asWritten, exactly, isExact, type Known } from './known.ts';
import { asItStands, isAlike, knownAdjusted } from './known-adjusted.ts';
import { givenOf, transformNameOf } from './parameters.ts';
import { greatest } from './printed-error.ts';
import type { DerivationRow } from './read-derivation.ts';

/** What a transform makes of an adjusted value. */
export interface Transformed {
  /** undefined where the transform is not defined for it. */
  readonly value: Exact | undefined;
  /** Its greatest error; undefined where it may lie beyond what the transform is defined for. */
  readonly error: Exact | undefined;
}

/** What is known of a row's value on its way from adjusted to treated. */
export interface KnownRow {
  readonly transform: Transform;
  readonly transformed: Transformed | undefined;
  readonly treated: Known | undefined;
}

/** An indicator's transform as compute passes its values through it: those that tie become one. */
class Passage {
  readonly transform: Transform;
  readonly #kernel: TransformValue | undefined;

  constructor(transform: Transform, parameters: string) {
    this.transform = transform;
    const { kernel, method } = transform;
    this.#kernel = kernel && transformAlike(kernel, method, givenOf(parameters));
  }

  #end(value: Exact): Exact | undefined {
    const { kernel, method } = this.transform;
    return method.domain?.holds(value) === false ? undefined : kernel?.(value);
  }

  /** Transforms are monotone: the ends of an interval become the ends of its image. */
  of(adjusted: Known): Transformed {
    if (this.#kernel === undefined) return adjusted;
    if (this.transform.method.domain?.holds(adjusted.value) === false) return { value: undefined, error: undefined };
    const value = this.#kernel(adjusted.value);
    if (isExact(adjusted)) return { value, error: adjusted.error };
    const low = this.#end(subtract(adjusted.value, adjusted.error));
    const high = this.#end(add(adjusted.value, adjusted.error));
    if (low === undefined || high === undefined) return { value, error: undefined };
    return { value, error: greatest([subtract(low, value), subtract(high, value)]) };
  }
}

/** A row with its adjusted and transformed values. */
interface Passed {
  readonly row: DerivationRow;
  readonly adjusted: Known | undefined;
  readonly transformed: Transformed | undefined;
}

/** What treatments make of the values that they mark, by the mark; undefined for a mark that none has. */
function becameOf(mark: string): TreatedTo | undefined {
  return Object.values<TreatmentMethod>(methods.treatment).find(({ marks }) => Object.hasOwn(marks, mark))?.marks[mark];
}

/** The treated values of one indicator in one peer group; equal ones are one. */
class GroupValues {
  readonly #shared = new Map<Known | string, Known>();
  readonly #untreated = new Map<string, Known[]>();

  #once(key: Known | string, make: () => Known): Known {
    const known = this.#shared.get(key) ?? make();
    this.#shared.set(key, known);
    return known;
  }

  /** The value of a row that was not treated for outliers. */
  untreated({ adjusted, transformed }: Passed, written: Exact): Known {
    const known = this.#untreatedOf(adjusted, transformed, written);
    const text = toSignificantText(written);
    this.#untreated.set(text, [...(this.#untreated.get(text) ?? []), known]);
    return known;
  }

  #untreatedOf(adjusted: Known | undefined, transformed: Transformed | undefined, written: Exact): Known {
    const { value, error } = transformed ?? {};
    if (adjusted === undefined || value === undefined || error === undefined) return asItStands(written);
    if (isZero(error)) return isAlike(written, value) ? exactly(value) : asItStands(written);
    return this.#once(adjusted, () => asWritten(written));
  }

  /** The value of a row that was: a peer's that was not, a bound, or what its own became. */
  treated({ row, transformed }: Passed, written: Exact): Known {
    const { treatment } = row.texts;
    const { value, error } = transformed ?? {};
    const text = toSignificantText(written);
    const became = becameOf(treatment);
    if (became === 'peer') return this.#peers(text) ?? asWritten(written);
    if (value === undefined || error === undefined || !isZero(error)) return asWritten(written);
    const key = became === 'bound' ? `${compare(value, written)}` : toShortText(snap(value));
    return this.#once(`${treatment} ${text} ${key}`, () => asWritten(written));
  }

  /** The one value of the untreated peers that is written so. */
  #peers(text: string): Known | undefined {
    const [first, ...others] = this.#untreated.get(text) ?? [];
    if (first === undefined) return undefined;
    const isOne = others.every((other) => {
      return other === first || (isExact(other) && isExact(first) && compare(other.value, first.value) === 0);
    });
    return isOne ? first : undefined;
  }
}

async function passagesOf(rows: readonly DerivationRow[]): Promise<ReadonlyMap<string, Passage>> {
  const passages = new Map<string, Passage>();
  for (const { indicator, texts } of rows) {
    const key = `${indicator} ${texts.parameters}`;
    if (passages.has(key)) continue;
    const transform = await loadTransform(transformNameOf(texts.parameters));
    if (transform !== undefined) passages.set(key, new Passage(transform, texts.parameters));
  }
  return passages;
}

/** What is known of the rows that have a transform, from adjusted to treated; untreated rows first, since others may equal them. */
export async function knownTreated(rows: readonly DerivationRow[]): Promise<ReadonlyMap<DerivationRow, KnownRow>> {
  const passages = await passagesOf(rows);
  const adjustedValues = knownAdjusted(rows);
  const groups = new Map<string, GroupValues>();
  const known = new Map<DerivationRow, KnownRow>();
  for (const isTreated of [false, true]) {
    for (const row of rows.filter(({ texts }) => (texts.treatment !== '') === isTreated)) {
      const passage = passages.get(`${row.indicator} ${row.texts.parameters}`);
      if (passage === undefined) continue;
      const key = `${row.indicator} ${row.texts.level}`;
      const group = groups.get(key) ?? new GroupValues();
      groups.set(key, group);
      const adjusted = adjustedValues.get(row);
      const passed = { row, adjusted, transformed: adjusted && passage.of(adjusted) };
      const written = row.figures.treated;
      const treated = written && (isTreated ? group.treated(passed, written) : group.untreated(passed, written));
      known.set(row, { transform: passage.transform, transformed: passed.transformed, treated });
    }
  }
  return known;
}
