import { html, type Markup } from '../html.ts';
import { type MapRegion, type MapWords, regionLabel } from './region.ts';

/** The regions that a map cannot show, as a list of links; nothing where it shows all. */
export function unplacedList(regions: readonly MapRegion[], { unplaced, comma }: MapWords): Markup | undefined {
  if (regions.length === 0) return undefined;
  const links = regions.map((region) => html`<li><a href="${region.href}">${regionLabel(region, comma)}</a></li>`);
  return html`<p class="unplaced">${unplaced}</p><ul class="unplaced">${links}</ul>`;
}
