import { html, type Markup, type Part } from '../html.ts';
import { bandClass } from './region.ts';

/** A band as the key of a map shows it. */
export interface MapBand {
  readonly name: string;
  readonly sign: Markup | undefined;
}

/** What bands are hatched with, the highest first: none, dots, lines, lines the other way, both. */
const HATCHES = ['', 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0z', 'M0 24L24 0', 'M0 0L24 24M12 0V24', 'M0 24L24 0M0 0L24 24'];
const SIZE = 24;

/** The name by which shapes are filled as their band; those without a band are not. */
export function fillOf(id: string, bandIndex: number | undefined): string {
  return bandIndex === undefined ? 'none' : `url(#${id}-${bandClass(bandIndex)})`;
}

/**
 * The fillings of bands: each has the colour of its class and a hatch, for readers who cannot tell colours and for print.
 * Where there are more bands than hatches, these come again, finer.
 */
export function hatchings(id: string, count: number): Markup {
  const patterns = Array.from({ length: count }, (_, band): Part => {
    const size = SIZE / (1 + Math.floor(band / HATCHES.length));
    const hatch = HATCHES[band % HATCHES.length] as string;
    return html`<pattern id="${id}-${bandClass(band)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" viewBox="0 0 ${SIZE} ${SIZE}"><rect class="${bandClass(band)}" width="${SIZE}" height="${SIZE}" fill="none"/>${hatch !== '' && html`<path d="${hatch}" fill="none" stroke="currentColor" stroke-opacity="0.5" stroke-width="2"/>`}</pattern>`;
  });
  return html`<defs>${patterns}</defs>`;
}

/** The key of a map: each band with its filling, its sign and its name. */
export function bandKey(id: string, bands: readonly MapBand[]): Markup {
  const items = bands.map(({ name, sign }, band) => {
    return html`<li><svg class="swatch" viewBox="0 0 72 48" width="36" height="24" aria-hidden="true"><rect x="1" y="1" width="70" height="46" fill="${fillOf(id, band)}" stroke="currentColor" stroke-width="2"/></svg>${sign !== undefined && html`<span class="sign" aria-hidden="true">${sign}</span>`}<span>${name}</span></li>`;
  });
  return html`<ul class="key">${items}</ul>`;
}
