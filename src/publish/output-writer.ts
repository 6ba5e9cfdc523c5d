import type { FigureTexts } from './figure-texts.ts';

/**
 * An output that is written region by region, all outputs side by side: a region's texts are made once and dropped
 * before the next one's, and what is finished is bytes, outside the heap.
 */
export interface OutputWriter {
  /** Takes in one region's figures; regions come by code. */
  add(texts: FigureTexts): void;
  /** The finished output. */
  bytes(): Buffer;
}

/** An output that is not made of regions: its text is written at the end. */
export function wholeOutput(write: () => string): OutputWriter {
  return { add: () => undefined, bytes: () => Buffer.from(write()) };
}
