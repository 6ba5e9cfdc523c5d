import { describe, expect, it } from 'vitest';
import { alikeForTies } from '../../src/numeric/alike.ts';
import { exact } from '../../src/numeric/text.ts';

const nines = exact(`0.${'9'.repeat(40)}`);

describe('alikeForTies', () => {
  it('gives values that tie one result, and others their own', () => {
    const same = alikeForTies((value) => value);
    const one = exact('1.0');
    expect([nines, one, exact('1'), exact('100e-2'), exact('1.0000000001')].map(same)).toEqual([
      nines,
      nines,
      nines,
      nines,
      exact('1.0000000001'),
    ]);
    const other = alikeForTies((value) => value);
    expect([one, nines, exact('-1')].map(other)).toEqual([one, one, exact('-1')]);
  });
});
