import { describe, expect, it } from 'vitest';
import { DifferenceList, differenceLine } from '../../src/audit/differences.ts';
import { compareOutputs } from '../../src/publish/compare-outputs.ts';
import { MonthOutputs, monthOutputs } from '../../src/publish/month-outputs.ts';
import { computeFiles } from '../support/compute-files.ts';
import { smallWorkspace } from '../support/workspace-files.ts';

const computed = await computeFiles(smallWorkspace());
const fresh = monthOutputs(computed, 'all');
const outputs = new MonthOutputs(computed, 'all').fresh();

/** What comparing gives with one place of each named output replaced. */
function compared(...edits: readonly (readonly [string, string, string])[]): string[] {
  const files = new Map(fresh.map(({ name, bytes }) => [name, bytes]));
  for (const [name, from, to] of edits) {
    const text = files.get(name)?.toString('utf8') ?? '';
    expect(text).toContain(from);
    files.set(name, Buffer.from(text.replace(from, to)));
  }
  const list = new DifferenceList();
  compareOutputs(outputs, (name) => files.get(name), list);
  return list.shown.map((difference) => differenceLine(difference, 'en'));
}

describe('compareOutputs', () => {
  it('finds nothing where every byte is the same', () => {
    expect(compared()).toEqual([]);
  });

  it.each([
    ['results.csv', ',70.00,', ',71.00,', 'results.csv east: changed-figure: score: "71.00" -> "70.00"'],
    [
      'scores.csv',
      'east,A,1,50,50.00',
      'east,A,1,50,50.01',
      'scores.csv east A: changed-figure: published: "50.01" -> "50.00"',
    ],
    ['derivation.csv', 'west,A2,A,7', 'west,A2,A,8', 'derivation.csv west A2: changed-figure: raw: "8" -> "7"'],
    [
      'diagnostics.csv',
      'county,A2,2',
      'county,A2,1',
      'diagnostics.csv county A2: changed-figure: reported: "1" -> "2"',
    ],
    [
      'results.json',
      '"published":"70.00"',
      '"published":"7.00"',
      'results.json east: changed-figure: published: "7.00" -> "70.00"',
    ],
    ['datapackage.json', '"index-2018-09"', '"x"', 'datapackage.json: changed-figure: name: "x" -> "index-2018-09"'],
  ])('finds a change in %s and says where', (name, from, to, line) => {
    expect(compared([name, from, to])).toEqual([line]);
  });

  it('says of the description only what does not follow from the others', () => {
    const results = ['results.csv', ',70.00,', ',71.00,'] as const;
    expect(compared(results, ['datapackage.json', 'sha256:', 'sha256:0'])).toHaveLength(1);
  });
});
