/** A place on a tile map: columns from the west, rows from the north. */
export interface Tile {
  readonly x: number;
  readonly y: number;
}

/** A region that is scored. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly parent: string;
  /** The value of the `peers` column: the group it is scored and ranked in. */
  readonly group: string;
  /** Where it stands on the tile map of its peer group. */
  readonly tile?: Tile | undefined;
  readonly line: number;
  /** Columns of the user's own, as written. */
  readonly extra: ReadonlyMap<string, string>;
}

/** Regions scored and ranked among themselves: positions into `Regions.list`, by code. */
export interface PeerGroup {
  readonly name: string;
  readonly members: readonly number[];
}

/** All regions by code, and their peer groups by name. */
export interface Regions {
  readonly list: readonly Region[];
  /** A region's position by its code; -1 for a row that had to be left out. */
  readonly byCode: ReadonlyMap<string, number>;
  readonly groups: readonly PeerGroup[];
}

/** Where a region's value of a leaf stands in the flat columns of a month; those of a leaf stand side by side. */
export function cellOf({ list }: Pick<Regions, 'list'>, leaf: number, region: number = 0): number {
  return leaf * list.length + region;
}

/** The group that a region is scored and ranked in. */
export function peersOf({ list, groups }: Pick<Regions, 'list' | 'groups'>, region: number): PeerGroup {
  const name = list[region]?.group;
  return groups.find((group) => group.name === name) ?? { name: '', members: [] };
}
