import type { Tile } from '../../../model/region.ts';
import { drawing, fittingSize, linked, place } from '../charts/drawing.ts';
import { html, type Markup } from '../html.ts';
import { bandClass, type MapRegion, type MapWords, regionLabel } from './region.ts';
import { unplacedList } from './unplaced.ts';

/** A region of one peer group, and where it stands on the tile map of the group. */
export interface TileRegion extends MapRegion {
  readonly tile: Tile | undefined;
}

type Placed = TileRegion & { readonly tile: Tile };

const WIDTH = 84;
const HEIGHT = 60;
const GAP = 4;
const NAME_SIZE = 14;
/** Longer names are written smaller, down to this. */
const NAME_LEAST = 9;
const RANK_SIZE = 13;
const SIGN = 24;

function isPlaced(region: TileRegion): region is Placed {
  return region.tile !== undefined;
}

/** A tile at its place: the name above, the sign of the band and the rank below. */
function tileMarkup(region: Placed, corner: Tile, comma: string): Markup {
  const { tile, shortName, rank, sign, bandIndex, href } = region;
  const [left, top] = [(tile.x - corner.x) * WIDTH, (tile.y - corner.y) * HEIGHT];
  const room = WIDTH - 3 * GAP;
  const size = fittingSize(shortName, room, NAME_SIZE, NAME_LEAST);
  // A name that is longer still is pressed together.
  const pressed = size === undefined && html` textLength="${room}" lengthAdjust="spacingAndGlyphs"`;
  const [x, baseline] = [left + WIDTH / 2, top + HEIGHT - 18];
  return linked(href, regionLabel(region, comma), [
    html`<rect class="tile ${bandClass(bandIndex)}" x="${place(left + GAP / 2)}" y="${place(top + GAP / 2)}" width="${WIDTH - GAP}" height="${HEIGHT - GAP}" rx="4" fill="none" stroke="currentColor"/>`,
    html`<text x="${place(x)}" y="${place(top + 21)}" text-anchor="middle" font-size="${size ?? NAME_LEAST}" fill="currentColor"${pressed}>${shortName}</text> `,
    sign !== undefined &&
      html`<svg x="${place(x - SIGN - GAP)}" y="${place(baseline - SIGN / 2)}" width="${SIGN}" height="${SIGN}" aria-hidden="true">${sign}</svg>`,
    html`<text x="${place(sign === undefined ? x : x + GAP)}" y="${place(baseline)}" dy="0.35em" text-anchor="${sign === undefined ? 'middle' : 'start'}" font-size="${RANK_SIZE}" fill="currentColor">${rank}</text>`,
  ]);
}

/**
 * A map of equal tiles: each region of a peer group a link with its name, rank and the sign of its band, in the order of
 * rows and columns; regions without a tile are listed below. undefined where no region has a tile.
 */
export function tileMap(regions: readonly TileRegion[], words: MapWords): Markup | undefined {
  const placed = regions.filter(isPlaced).sort((a, b) => a.tile.y - b.tile.y || a.tile.x - b.tile.x);
  if (placed.length === 0) return undefined;
  const [columns, rows] = [placed.map(({ tile }) => tile.x), placed.map(({ tile }) => tile.y)];
  const corner = { x: Math.min(...columns), y: Math.min(...rows) };
  const width = (Math.max(...columns) - corner.x + 1) * WIDTH;
  const height = (Math.max(...rows) - corner.y + 1) * HEIGHT;
  const { title, description, comma } = words;
  const tiles = placed.map((region) => tileMarkup(region, corner, comma));
  const unplaced = regions.filter((region) => !isPlaced(region));
  return html`<div class="map">${drawing({ kind: 'tiles', title, description, box: [0, 0, width, height], hasLinks: true }, tiles)}${unplacedList(unplaced, words)}</div>`;
}
