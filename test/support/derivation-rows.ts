import { type Derivation, readDerivation } from '../../src/audit/derivation/read-derivation.ts';
import { Tally } from '../../src/audit/derivation/tally.ts';
import { type Difference, DifferenceList } from '../../src/audit/differences.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { sourceText } from './source-text.ts';

/** A derivation from the lines of its CSV. */
export function derivationOf(...lines: readonly string[]): Derivation {
  const text = `${lines.join('\n')}\n`;
  const problems = new ProblemList();
  const source = sourceText('d.csv', text);
  const read = readDerivation(source, problems);
  if (read === undefined || problems.errorCount > 0) throw new Error(`not read: ${problems.errors[0]?.code}`);
  return read;
}

/** What checking found: how many figures, what was left out, and what differs. */
export async function tallied(check: (tally: Tally) => void | Promise<void>) {
  const list = new DifferenceList();
  const tally = new Tally('d.csv', list);
  await check(tally);
  const found = list.shown.map(({ code, region, node, column, from, expected }: Difference) => {
    return [code, region, node, column ?? from, expected].filter((part) => part !== undefined).join(' ');
  });
  return { checked: tally.checked, unchecked: Object.fromEntries(tally.unchecked), found };
}
