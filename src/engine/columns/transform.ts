import { ColumnsReading } from '../../formula/columns.ts';
import type { Exact } from '../../model/exact.ts';
import type { Domain } from '../../model/method.ts';
import type { Term } from '../../model/term.ts';
import { widenCell } from '../../numeric/columns/cells.ts';
import { Certified, orderOf, orderWith } from '../../numeric/columns/certified.ts';
import { type Column, copyCell, createColumn, setMissing } from '../../numeric/columns/column.ts';

/** Two figures that tie are no further apart than this part of them: a unit of the 30th digit, and more. */
const TIE = 1.0001e-29;

/** Where domains begin, as one figure each. */
const beginnings = new WeakMap<Domain, Exact>();

function beginningOf(domain: Domain): Exact {
  const beginning = beginnings.get(domain) ?? { coefficient: BigInt(domain.from.figure), exponent: 0 };
  beginnings.set(domain, beginning);
  return beginning;
}

/** Whether a method is defined for a region's value. */
export function isInDomain(figures: Certified, region: number, domain: Domain): boolean {
  return orderWith(figures, region, beginningOf(domain)) >= (domain.from.isIncluded ? 0 : 1);
}

/** The values that the method is defined for; computed ones less certain by what those that tie with them may differ by. */
function valuesWithin(values: Certified, isDefined: (region: number) => boolean): Column {
  const out = createColumn(values.length);
  for (let region = 0; region < values.length; region += 1) {
    if (!values.has(region) || !isDefined(region)) {
      setMissing(out, region);
      continue;
    }
    copyCell(out, region, values.column, region);
    if (!values.isRead) widenCell(out, region, TIE * Math.abs(out.hi[region] as number));
  }
  return out;
}

/** The first region whose value ties with that of a region. */
function firstAlike(values: Certified, region: number): number {
  let first = 0;
  while (first < region && !(values.has(first) && orderOf(values, first, values, region) === 0)) first += 1;
  return first;
}

/**
 * Passes certified values through a transform.
 * @param exact what the reference makes of a value; of values that tie it is asked for the first.
 * @param isDefined whether the transform is defined for a region's value.
 */
export function transformCertified(
  values: Certified,
  term: Term,
  exact: (value: Exact) => Exact,
  isDefined: (region: number) => boolean,
): Certified {
  const within = valuesWithin(values, isDefined);
  const reading = new ColumnsReading({
    length: values.length,
    given: () => undefined,
    values: within,
    identity: undefined,
    steps: [],
    children: [],
    reference: {
      holds: () => {
        throw new TypeError('a transform has no cases');
      },
      value: (region) => values.ask(region),
    },
  });
  const exactOf = (region: number) => exact(values.at(firstAlike(values, region)) as Exact);
  return new Certified(reading.figures(term), exactOf, values.doubts, values.madeOf);
}
