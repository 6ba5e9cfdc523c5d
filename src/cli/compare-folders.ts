import { resolve } from 'node:path';
import { isStatement, readStatement } from '../audit/read-statement.ts';
import { compareRecorded } from '../audit/recorded/compare-recorded.ts';
import { readRecorded } from '../audit/recorded/read-recorded.ts';
import type { ComparisonReport, RegionChange } from '../model/comparison.ts';
import { ProblemList } from '../model/problem-list.ts';
import { MANIFEST } from '../publish/month-outputs.ts';
import { UsageError } from './exit-codes.ts';
import { OutputFolder } from './output-folder.ts';
import type { Say } from './texts.ts';

/** Which region and node are asked for, by code. */
interface Wanted {
  readonly region?: string;
  readonly node?: string;
}

/** What a folder's manifest says of the index; nothing if it cannot be read. */
function aboutOf(folder: OutputFolder): { name: string; synthetic: boolean } {
  const bytes = folder.read(MANIFEST);
  const statement = bytes && readStatement(bytes);
  if (statement === undefined || !isStatement(statement)) return { name: '', synthetic: false };
  const { name, synthetic } = statement.predicate;
  return { name, synthetic };
}

function narrowed(regions: readonly RegionChange[], { region, node }: Wanted, say: Say): readonly RegionChange[] {
  if (region === undefined) return regions;
  const coded = regions.filter(({ code }) => code === region);
  const found = coded.length > 0 ? coded : regions.filter(({ name }) => name === region.trim());
  if (found.length > 1) {
    const candidates = found.map(({ code, name }) => `${code} ${name}`);
    throw new UsageError(say('ambiguousRegion', { value: region, candidates }));
  }
  if (found.length === 0) throw new UsageError(say('compareRecordedRegion', { value: region }));
  const isThere = node === undefined || found.some(({ nodes }) => nodes.some(({ code }) => code === node));
  if (!isThere) throw new UsageError(say('compareRecordedNode', { value: node }));
  return found;
}

/** Compares two folders of outputs; without a report where they cannot be read. */
export function compareFolders(
  cwd: string,
  paths: readonly [string, string],
  wanted: Wanted,
  say: Say,
): { readonly report: ComparisonReport | undefined; readonly problems: ProblemList } {
  const problems = new ProblemList();
  const folders = paths.map((path) => new OutputFolder(resolve(cwd, path)));
  const [before, after] = folders.map((folder, at) => {
    return readRecorded(folder.read, (table) => `${paths[at]}/${table}`, problems);
  });
  if (problems.errorCount > 0 || before === undefined || after === undefined) return { report: undefined, problems };
  const { approach, regions } = compareRecorded(before, after);
  const about = folders.map(aboutOf);
  const name = about[1]?.name ?? '';
  const published = regions.flatMap(({ nodes: [total] }) => total?.after?.published ?? []);
  const report = {
    approach,
    regions: narrowed(regions, wanted, say),
    index: { en: name, zh: name },
    synthetic: about.some(({ synthetic }) => synthetic),
    states: paths,
    decimals: Math.max(0, -(published[0]?.exponent ?? 0)),
  };
  return { report, problems };
}
