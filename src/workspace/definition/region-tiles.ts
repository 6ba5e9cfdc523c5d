import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Region, Tile } from '../../model/region.ts';
import type { Row } from '../csv/table.ts';

/** Where a row puts its region on the tile map: it says both column and row, or neither. */
export function readTile(
  row: Row,
  code: string,
  { tileX: x, tileY: y }: { readonly tileX: number | undefined; readonly tileY: number | undefined },
  problems: ProblemList,
): Tile | undefined {
  if (x !== undefined && y !== undefined) return { x, y };
  const [column, other] = x === undefined ? (['tile_y', 'tile_x'] as const) : (['tile_x', 'tile_y'] as const);
  if ((x === undefined) !== (y === undefined) && row.cell(other) === '') {
    problems.add(problem('lone-tile', row.place(column), { code, column, other }));
  }
  return undefined;
}

/** Finds regions of one peer group that are put on one tile; regions come in the order of the file. */
export class TileClashes {
  readonly #taken = new Map<string, Region>();

  check(row: Row, region: Region, problems: ProblemList): void {
    const { code, group, tile } = region;
    if (tile === undefined) return;
    const key = `${tile.x},${tile.y} ${group}`;
    const other = this.#taken.get(key);
    if (other === undefined) this.#taken.set(key, region);
    else problems.add(problem('shared-tile', row.place('tile_x'), { code, other: other.code, first: `${other.line}` }));
  }
}
