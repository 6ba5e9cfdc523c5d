import { describe, expect, it } from 'vitest';
import { type CoefficientRow, rowInForce, statuses } from '../../src/model/observation.ts';

describe('statuses', () => {
  // SDMX code list CL_OBS_STATUS: the six codes that the design takes from it.
  it('are the six SDMX codes of the design, with their meaning', () => {
    expect(Object.entries(statuses).map(([code, { en }]) => `${code} ${en}`)).toEqual([
      'A normal',
      'E estimated',
      'P provisional',
      'I imputed',
      'L missing, not collected',
      'M cannot exist, not applicable',
    ]);
  });

  it('are explained in Chinese too', () => {
    for (const [code, { zh }] of Object.entries(statuses)) expect(zh, code).toMatch(/\p{Script=Han}/u);
  });
});

function rowFrom(from: string, line: number): CoefficientRow {
  return {
    from,
    line,
    values: new Map(),
    imported: new Map(),
    place: () => ({ file: 'coefficients.csv', line, column: 1 }),
  };
}

describe('rowInForce', () => {
  const rows = Object.freeze([rowFrom('2018-09', 3), rowFrom('2018-01', 4), rowFrom('2016-12', 2)]);

  it.each([
    ['2018-10', 3],
    ['2018-09', 3],
    ['2018-08', 4],
    ['2018-01', 4],
    ['2017-12', 2],
    ['2016-12', 2],
    ['2016-11', undefined],
  ])('takes for %s the latest row that does not start after it', (month, line) => {
    expect(rowInForce(rows, month)?.line).toBe(line);
  });

  it('takes a row without "from" for every month before the first dated one', () => {
    const always = Object.freeze([rowFrom('2018-01', 3), rowFrom('', 2)]);
    expect([rowInForce(always, '0001-01')?.line, rowInForce(always, '2018-01')?.line]).toEqual([2, 3]);
  });

  it('finds none where a region has no rows', () => {
    expect(rowInForce([], '2018-09')).toBeUndefined();
  });
});
