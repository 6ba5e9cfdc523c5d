import { html } from '../../src/publish/bulletin/html.ts';
import type { MapRegion, MapWords } from '../../src/publish/bulletin/map/region.ts';

/** A region as maps show it. */
export function mapRegion(code: string, bandIndex: number | undefined = 0): MapRegion {
  const figures = { score: '90.00', rank: '1', band: 'green', sign: html`<circle/>` };
  return { code, shortName: code, name: `Region ${code}`, ...figures, bandIndex, href: `r/${code}.html` };
}

export const mapWords: MapWords = {
  title: 'Map',
  description: 'Regions by band',
  unplaced: 'Not on the map',
  comma: ', ',
};
