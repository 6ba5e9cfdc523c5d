import fc from 'fast-check';
import { expect, it } from 'vitest';
import { certify, significantTextOf } from '../../../src/numeric/columns/certified.ts';
import {
  describeCertified,
  describeExactly,
  STATISTICS,
  statisticOf,
  statisticText,
} from '../../../src/numeric/columns/describe.ts';
import { exact, toSignificantText } from '../../../src/numeric/text.ts';
import { exactValue } from '../../support/exact-values.ts';

const few = fc.constantFrom('0', '1', '2', '2.5', '100', `0.${'3'.repeat(40)}`, `0.${'3'.repeat(39)}4`).map(exact);

it.each([
  ['values that tie', few],
  ['any values', exactValue],
])('describes certified figures as the reference does: %s', (_, value) => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), (values) => {
      const { figures, ...counts } = describeExactly(values);
      const certified = describeCertified(certify(values, { count: 0 }), [...values.keys()]);
      const { figures: made, ...own } = certified;
      expect(own).toEqual(counts);
      for (const [at, name] of STATISTICS.entries()) {
        const figure = figures.at(at);
        expect(statisticText(certified, name), name).toBe(figure === undefined ? '' : toSignificantText(figure));
        expect(significantTextOf(made, at)).toBe(statisticText(certified, name));
        expect(statisticOf(certified, name) === undefined).toBe(figure === undefined);
      }
    }),
    { numRuns: 300 },
  );
});
