import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { MonthHistory } from '../../../src/analysis/change/history.ts';
import { Review } from '../../../src/analysis/plausibility/review.ts';
import { computeMonth, loadWorkspace } from '../../../src/api.ts';
import type { AmendedCell } from '../../../src/model/amendments.ts';
import type { MonthData } from '../../../src/model/observation.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { doubleOf } from '../../../src/numeric/double.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { ObservedMonths } from '../../../src/observed-months.ts';

/** The demonstration with typing errors planted: how many are found, and how many warnings are false alarms. */

const MONTH = '2018-09';
const FAULTS = 80;

const loaded = await loadWorkspace({ project: 'fixtures/zhejiang' });
if (!loaded.ok) throw new Error('the demonstration is not valid');
const workspace: Workspace = loaded.value;
const observed = new ObservedMonths(workspace);
const history = new MonthHistory(workspace, observed);
const plain = await computeMonth(observed, { month: MONTH });
if (!plain.ok) throw new Error('the demonstration cannot be computed');
const data: MonthData = plain.value.index.data;
const width = workspace.regions.list.length;

/** The places that are warned of as improbable. */
async function improbable(cells: readonly AmendedCell[]): Promise<ReadonlySet<string>> {
  const computed = await computeMonth(observed, { month: MONTH, cells });
  if (!computed.ok) throw new Error(computed.report.errors.map(({ code }) => code).join());
  const report = new ProblemList(10_000);
  await new Review(workspace, history, observed).review(computed.value.index, report);
  const found = report.warnings.filter(({ code }) => code === 'far-from-peers' || code === 'value-jump');
  return new Set(found.map(({ file, line }) => `${file}:${line}`));
}

/** Whether most of a region's peers report more than 0: elsewhere nothing is looked at. */
function isLookedAt(leaf: number, region: number): boolean {
  const { members } = workspace.regions.groups.find((group) => group.members.includes(region)) ?? { members: [] };
  const values = members.flatMap((peer) => data.values.at(leaf * width + peer) ?? []);
  return values.filter(({ coefficient }) => coefficient > 0n).length * 2 > values.length;
}

/** Cells that hold a value above 0, drawn one per indicator at most so that faults do not hide one another. */
function drawn(seed: number, count: number): readonly { leaf: number; region: number }[] {
  const random = xoroshiro128plus(seed);
  const leaves = workspace.tree.leaves.length;
  const found: { leaf: number; region: number }[] = [];
  const seen = new Set<number>();
  while (found.length < count && seen.size < leaves) {
    const leaf = uniformInt(random, 0, leaves - 1);
    if (seen.has(leaf)) continue;
    seen.add(leaf);
    const reporting = [...Array(width).keys()].filter((region) => {
      return (data.values.at(leaf * width + region)?.coefficient ?? 0n) > 0n && isLookedAt(leaf, region);
    });
    const region = reporting[uniformInt(random, 0, Math.max(0, reporting.length - 1))];
    if (region !== undefined) found.push({ leaf, region });
  }
  return found;
}

function amended(leaf: number, region: number, raw: string): AmendedCell {
  return { leaf, region, raw, value: exact(raw), status: data.statuses[leaf * width + region] ?? '' };
}

function placeOf({ leaf, region }: { leaf: number; region: number }): string {
  return `${data.files[region]}:${data.lines[leaf * width + region]}`;
}

/** The share of the faults that are found, over some rounds. */
async function foundOf(fault: (at: { leaf: number; region: number }) => readonly AmendedCell[]): Promise<number> {
  let [planted, found] = [0, 0];
  for (let seed = 1; planted < FAULTS; seed += 1) {
    const places = drawn(seed, 40);
    const warned = await improbable(places.flatMap(fault));
    planted += places.length;
    found += places.filter((place) => warned.has(placeOf(place))).length;
  }
  return found / planted;
}

const shifted = (power: number) => (at: { leaf: number; region: number }) => {
  const value = data.values.at(at.leaf * width + at.region) ?? exact('1');
  return [amended(at.leaf, at.region, toShortText({ ...value, exponent: value.exponent + power }))];
};

describe('typing errors in the demonstration', () => {
  it('are the exception: few values are warned of as they are', async () => {
    expect((await improbable([])).size).toBeLessThanOrEqual(5);
  });

  it.each([
    ['ten times as much', 1, 0.8],
    ['a hundred times as much', 2, 0.95],
    ['a wrong unit, ten thousand times as much', 4, 0.95],
    ['a tenth', -1, 0.5],
    ['a wrong unit, a ten thousandth', -4, 0.8],
  ])('%s is found for most', async (_, power, least) => {
    const share = await foundOf(shifted(power));
    expect(share).toBeGreaterThan(least);
  });

  it('a value that stands in the cell of another indicator is found for most, where the two differ by far', async () => {
    const swapped = (at: { leaf: number; region: number }): readonly AmendedCell[] => {
      const own = data.values.at(at.leaf * width + at.region);
      for (let step = 1; step < workspace.tree.leaves.length; step += 1) {
        const other = (at.leaf + step) % workspace.tree.leaves.length;
        const value = data.values.at(other * width + at.region);
        if (own === undefined || value === undefined || value.coefficient <= 0n) continue;
        const ratio = doubleOf(value) / doubleOf(own);
        if (Math.max(ratio, 1 / ratio) >= 5) return [amended(at.leaf, at.region, toShortText(value))];
      }
      return [];
    };
    expect(await foundOf(swapped)).toBeGreaterThan(0.7);
  });
});
