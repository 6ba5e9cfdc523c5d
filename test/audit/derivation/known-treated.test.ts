import { describe, expect, it } from 'vitest';
import { isExact, type Known } from '../../../src/audit/derivation/known.ts';
import { knownTreated } from '../../../src/audit/derivation/known-treated.ts';
import { toSignificantText } from '../../../src/numeric/text.ts';
import { derivationOf } from '../../support/derivation-rows.ts';

const HEADER = 'region,indicator,raw,adjust_by,coefficient,per,adjusted,treated,treatment,level,parameters';
const third = '0.33333333333333333333';

async function treated(...rows: readonly string[]): Promise<readonly (Known | undefined)[]> {
  const derivation = derivationOf(HEADER, ...rows);
  const known = await knownTreated(derivation.rows);
  return derivation.rows.map((row) => known.get(row)?.treated);
}

describe('knownTreated', () => {
  it('has all digits of a value that was neither imputed nor treated, passed through its transform', async () => {
    const [plain, root, other] = await treated(
      `a,X,1,p,3,1,${third},${third},,c,floor=0`,
      `a,Y,1,p,3,1,${third},0.57735026918962576451,,c,transform=sqrt`,
      `a,Z,1,p,3,1,${third},0.577,,c,transform=sqrt`,
    );
    expect([plain, root].map((known) => known && isExact(known))).toEqual([true, true]);
    expect(root && toSignificantText(root.value)).toBe('0.57735026918962576451');
    expect(root && `${root.value.coefficient}`).toHaveLength(40);
    expect(other && toSignificantText(other.value)).toBe('0.577');
  });

  it('has those of the peer whose value a winsorized one got, wherever it stands', async () => {
    const [high, next] = await treated(`a,X,9,p,1,1,9,${third},winsorized,c,`, `b,X,1,p,3,1,${third},${third},,c,`);
    expect(high).toBe(next);
    const [lonely] = await treated(`a,X,9,p,1,1,9,${third},winsorized,c,`, `b,X,1,p,3,1,${third},${third},,d,`);
    expect(lonely && isExact(lonely)).toBe(false);
  });

  it('knows that values clipped at one end are one, and values at the other another', async () => {
    const rows = ['9,0.5', '8,0.5', '0.1,0.5'].map((cells, at) => {
      const [raw] = cells.split(',');
      return `${'abc'[at]},X,${raw},,,,${raw},0.5,clipped,c,`;
    });
    const [a, b, c] = await treated(...rows);
    expect([a === b, a === c]).toEqual([true, false]);
    expect(a && isExact(a)).toBe(false);
  });

  it('passes over a transform that there is not', async () => {
    expect(await treated('a,X,1,,,,1,1,,c,transform=cube')).toEqual([undefined]);
  });
});
