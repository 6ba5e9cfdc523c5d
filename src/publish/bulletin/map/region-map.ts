import type { Boundaries } from '../../../workspace/map/read-map.ts';
import { textWidth } from '../../text-width.ts';
import { drawing, linked, place } from '../charts/drawing.ts';
import { html, type Markup } from '../html.ts';
import { bandKey, fillOf, hatchings, type MapBand } from './hatching.ts';
import { type Outline, type Outlines, outlinesOf } from './outlines.ts';
import { bandClass, type MapRegion, type MapWords, regionLabel } from './region.ts';
import { unplacedList } from './unplaced.ts';

/** The words of a map that is drawn from boundaries. */
export interface RegionMapWords extends MapWords {
  /** Another for each map of a page: letters, digits and "-". */
  readonly id: string;
  /** What stands before the approval number of the map. */
  readonly approval: string;
}

const MARGIN = 12;
const MARK = 8;
const LETTERS = 36;

/** The name of a region where it fits. */
function nameOn({ label }: Outline, name: string): Markup | false {
  const fits = textWidth(name) * (LETTERS / 2) <= label.width * 0.9 && LETTERS * 1.5 <= label.height;
  if (!fits) return false;
  return html`<text x="${place(label.x)}" y="${place(label.y)}" dy="0.35em" text-anchor="middle" font-size="${LETTERS}" fill="currentColor">${name}</text>`;
}

function shapeOf(outline: Outline, region: MapRegion, { id, comma }: RegionMapWords): Markup {
  const { path, mark } = outline;
  const attributes = html`class="region ${region.bandIndex === undefined && bandClass(undefined)}" fill="${fillOf(id, region.bandIndex)}" stroke="currentColor" pointer-events="all"`;
  return linked(region.href, regionLabel(region, comma), [
    path !== '' && html`<path ${attributes} fill-rule="evenodd" vector-effect="non-scaling-stroke" d="${path}"/>`,
    mark !== undefined &&
      html`<circle ${attributes} cx="${place(mark.x)}" cy="${place(mark.y)}" r="${MARK}" stroke-width="3"/>`,
  ]);
}

function picture(outlines: Outlines, regions: readonly MapRegion[], bands: number, words: RegionMapWords): Markup {
  const drawn = regions.flatMap((region) => {
    const outline = outlines.regions.get(region.code);
    return outline === undefined ? [] : [{ region, outline }];
  });
  const others = outlines.others.map(({ path }) => {
    return html`<path class="other" d="${path}" fill="none" stroke="currentColor" vector-effect="non-scaling-stroke"/>`;
  });
  const { title, description } = words;
  const box = [-MARGIN, -MARGIN, outlines.width + 2 * MARGIN, outlines.height + 2 * MARGIN] as const;
  return drawing({ kind: 'regions', title, description, box, hasLinks: true }, [
    hatchings(words.id, bands),
    others,
    drawn.map(({ region, outline }) => shapeOf(outline, region, words)),
    html`<g aria-hidden="true" pointer-events="none">${drawn.map(({ region, outline }) => nameOn(outline, region.shortName))}</g>`,
  ]);
}

/**
 * A map of one peer group: each region a link with the filling of its band, its name, rank, score and band, below it the key of
 * the bands, the approval number and the regions without a shape. undefined where no region of the group has a shape.
 */
export function regionMap(
  boundaries: Pick<Boundaries, 'shapes' | 'others' | 'approval'>,
  regions: readonly MapRegion[],
  bands: readonly MapBand[],
  words: RegionMapWords,
): Markup | undefined {
  const outlines = outlinesOf(
    boundaries,
    regions.map(({ code }) => code),
  );
  if (outlines.regions.size === 0) return undefined;
  const unplaced = regions.filter(({ code }) => !outlines.regions.has(code));
  const { approval } = boundaries;
  const number = approval !== undefined && html`<p class="approval">${words.approval}${approval}</p>`;
  return html`<div class="map">${picture(outlines, regions, bands.length, words)}${bandKey(words.id, bands)}${number}${unplacedList(unplaced, words)}</div>`;
}
