import { regionColumns } from '../../model/input-tables/definition.ts';
import { type Place, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { PeerGroup, Region, Regions } from '../../model/region.ts';
import { compareCodes } from '../../numeric/order.ts';
import { columnRules } from '../csv/header.ts';
import { type ColumnRules, type Row, readTable, reportNoRows } from '../csv/table.ts';
import type { SourceText } from '../files/decode-source.ts';
import { foldedName } from '../folded-text.ts';
import { readCode, readText } from './code-cells.ts';
import { checkParents, type ParentLink, parentsByName } from './parents.ts';
import { readCells } from './read-cells.ts';
import { readTile, TileClashes } from './region-tiles.ts';

interface RegionRow {
  readonly region: Region;
  readonly parentPlace: () => Place;
}

/** The columns of regions.csv where this one splits regions into peer groups; its name has no other form there. */
function rulesFor(peers: string): ColumnRules {
  const columns = Object.entries(regionColumns).filter(([name, { isRequired }]) => {
    return isRequired || name === peers || name !== foldedName(peers);
  });
  return columnRules(Object.fromEntries(columns), { required: [peers] });
}

function readRegion(row: Row, peers: string, problems: ProblemList): RegionRow {
  const { code, name, nameEn, parent, ...tile } = readCells(regionColumns, row, problems);
  const group = readText(row, peers, problems);
  const placed = readTile(row, code, tile, problems);
  const region = { code, name, nameEn, parent, group, tile: placed, line: row.line, extra: row.ownCells() };
  const place = row.placer();
  return { region, parentPlace: () => place('parent') };
}

function linksOf(rows: ReadonlyMap<string, RegionRow>): ReadonlyMap<string, ParentLink> {
  return new Map(
    [...rows.values()].map(({ region: { code, name, nameEn, parent }, parentPlace }) => {
      return [code, { code, name, nameEn, parent, parentPlace }];
    }),
  );
}

/** The rows with the codes of parents that are given by name. */
function withParentCodes(
  rows: ReadonlyMap<string, RegionRow>,
  refused: ReadonlySet<string>,
): ReadonlyMap<string, RegionRow> {
  const parents = parentsByName(
    [...rows.values()].map(({ region }) => region),
    refused,
  );
  return new Map(
    [...rows].map(([code, row]) => {
      return [code, { ...row, region: { ...row.region, parent: parents.get(code) ?? row.region.parent } }];
    }),
  );
}

function groupsOf(list: readonly Region[]): PeerGroup[] {
  const members = new Map<string, number[]>();
  for (const [position, { group }] of list.entries()) {
    const found = members.get(group);
    if (found === undefined) members.set(group, [position]);
    else found.push(position);
  }
  return [...members]
    .map(([name, positions]) => ({ name, members: positions }))
    .sort((a, b) => compareCodes(a.name, b.name));
}

/** regions.csv: the regions by code and their peer groups by name, whatever the order of the rows. */
export function readRegions(source: SourceText, peers: string, problems: ProblemList): Regions | undefined {
  const rows = new Map<string, RegionRow>();
  const refused = new Set<string>();
  const clashes = new TileClashes();
  const visit = (row: Row): void => {
    const code = readCode(row, 'code', problems);
    if (code === undefined) return;
    const first = rows.get(code);
    if (first !== undefined) {
      problems.add(problem('duplicate-region', row.place('code'), { code, first: `${first.region.line}` }));
      return;
    }
    const read = readRegion(row, peers, problems);
    rows.set(code, read);
    clashes.check(row, read.region, problems);
  };
  const summary = readTable(source, rulesFor(peers), problems, visit, (row) => refused.add(row.cell('code')));
  if (summary === undefined) return undefined;
  if (summary.rows === 0) {
    reportNoRows(source.path, { en: 'regions', zh: '地区' }, problems);
    return undefined;
  }
  const linked = withParentCodes(rows, refused);
  checkParents({ links: linksOf(linked), refused }, problems);
  const list = [...linked.values()].map(({ region }) => region).sort((a, b) => compareCodes(a.code, b.code));
  const byCode = new Map([...refused].map((code) => [code, -1]));
  for (const [position, { code }] of list.entries()) byCode.set(code, position);
  return { list, byCode, groups: groupsOf(list) };
}
