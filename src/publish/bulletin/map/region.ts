import type { Markup } from '../html.ts';

/** A region as maps show it: every figure is the text that is published. */
export interface MapRegion {
  readonly code: string;
  /** As there is room for it on a map. */
  readonly shortName: string;
  readonly name: string;
  readonly score: string;
  readonly rank: string;
  readonly band: string;
  /** Its band among those of the index, the highest first; undefined where it has none. */
  readonly bandIndex: number | undefined;
  /** The sign of its band, a drawing that fills what room it is given. */
  readonly sign: Markup | undefined;
  /** The page of the region, relative to the page that the map stands on. */
  readonly href: string;
}

/** The words that stand with a map. */
export interface MapWords {
  readonly title: string;
  readonly description: string;
  /** What is said before the regions that the map cannot show, such as "Not on the map". */
  readonly unplaced: string;
  /** What stands between the parts of a region's label, such as a comma. */
  readonly comma: string;
}

/** What is read out, and shown on pointing, for a region: its name, rank, score and band. */
export function regionLabel({ name, rank, score, band }: MapRegion, comma: string): string {
  return [name, rank, score, band].filter((text) => text !== '').join(comma);
}

/** The class that style sheets colour a band by; nothing for a region without one. */
export function bandClass(bandIndex: number | undefined): string {
  return bandIndex === undefined ? 'no-band' : `band-${bandIndex}`;
}
