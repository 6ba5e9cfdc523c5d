import { join } from 'node:path';
import { neutralise } from '../../model/neutral-text.ts';
import type { Workspace } from '../../model/workspace.ts';
import { resultsTable } from '../../tables/results.ts';
import { fixedNames } from '../../tables/table.ts';
import { scanRecords } from '../../workspace/csv/fields.ts';
import { MANIFEST } from '../month-outputs.ts';
import { SITE_DATA } from '../output-files.ts';
import { OtherIndexError } from './folder-errors.ts';
import type { Check } from './output-run.ts';
import { ownByManifest, parsedJson, readOwn } from './vouched-files.ts';

/** What a folder tells of the index it holds besides its name. */
interface Recorded {
  /** Code and name of each region. */
  readonly regions: ReadonlySet<string>;
  /** Codes of level 1. */
  readonly nodes: ReadonlySet<string>;
}

function regionKey(code: unknown, name: unknown): string {
  return JSON.stringify([code, name]);
}

function ofTable(bytes: Buffer): Recorded {
  const text = bytes
    .toString()
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
  const known = new Set(fixedNames(resultsTable));
  const regions = new Set<string>();
  let header: readonly string[] | undefined;
  let [code, name] = [-1, -1];
  scanRecords(text, (cells) => {
    if (header === undefined) {
      header = cells;
      [code, name] = [header.indexOf('region'), header.indexOf('name')];
    } else regions.add(regionKey(cells[code], cells[name]));
  });
  return { regions, nodes: new Set((header ?? []).filter((column) => !known.has(column))) };
}

function ofJson(bytes: Buffer): Recorded {
  const { groups = [], nodes = [] } = Object(parsedJson(bytes));
  const regions = [groups].flat().flatMap((group) => [Object(group).regions ?? []].flat().map(Object));
  const level1 = [nodes].flat().map(Object);
  return {
    regions: new Set(regions.map(({ region, name }) => regionKey(region, neutralise(`${name}`)))),
    nodes: new Set(level1.filter(({ depth }) => depth === 1).map(({ node }) => `${node}`)),
  };
}

/** Outputs stand in the folder itself, those of a site in a folder of it. */
function recordedIn(folder: string): Recorded | undefined {
  for (const place of [folder, join(folder, SITE_DATA)]) {
    const table = readOwn(join(place, 'results.csv'));
    if (table !== undefined) return ofTable(table);
    const json = readOwn(join(place, 'results.json'));
    if (json !== undefined) return ofJson(json);
  }
  return undefined;
}

/**
 * Whether two sets belong to one index as it changes over time: the smaller has at least half of its members in common
 * with the other. Regions and nodes come and go one by one; another workspace has few of them or none.
 */
function isKin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const shared = [...small].filter((each) => large.has(each)).length;
  return shared * 2 >= small.size;
}

/**
 * A folder may be replaced that holds nothing but what its manifest lists, unchanged, of the same index: of the same
 * name, and of largely the same regions and level 1, since workspaces may share a name. Where a workspace lies tells
 * nothing: it is no output, and folders are moved.
 */
export function ownOfIndex({ settings, regions, tree }: Workspace): Check {
  return (folder) => {
    ownByManifest(folder);
    const manifest = readOwn(join(folder, MANIFEST));
    if (manifest === undefined) return;
    const { name } = Object(Object(parsedJson(manifest)).predicate);
    if (typeof name !== 'string') return;
    if (name !== settings.name) throw new OtherIndexError(folder, name, settings.name, 'name');
    const recorded = recordedIn(folder);
    if (recorded === undefined) return;
    const own = new Set(regions.list.map((region) => regionKey(region.code, neutralise(region.name))));
    if (!isKin(own, recorded.regions)) throw new OtherIndexError(folder, name, name, 'regions');
    const level1 = new Set((tree.nodes[0]?.children ?? []).map((position) => tree.nodes[position]?.code ?? ''));
    if (!isKin(level1, recorded.nodes)) throw new OtherIndexError(folder, name, name, 'nodes');
  };
}
