/** What may separate the cells of a text file. */
export const SEPARATORS = [',', ';', '\t', '|', '，', '；'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** So many lines tell the separator. */
const LINES_MOST = 500;

/** The line that Excel puts first to name the separator. */
const NAMED = /^"?sep=(.)"?\r?(?:\n|$)/i;

/** How many cells a separator makes of each line, outside quotes. */
function widths(lines: readonly string[], separator: string): number[] {
  return lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length);
}

/** How well a separator fits: the number of lines that have the width most lines have, where that is above 1. */
function fitOf(lines: readonly string[], separator: string): { lines: number; width: number } {
  const counts = new Map<number, number>();
  for (const width of widths(lines, separator)) counts.set(width, (counts.get(width) ?? 0) + 1);
  counts.delete(1);
  const best = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return { width: best[0], lines: best[1] };
}

/** What separates the cells of a text, and how many characters of it only say so. */
export function findSeparator(text: string): { readonly separator: string; readonly skipped: number } {
  const named = NAMED.exec(text);
  if (named?.[1] !== undefined) return { separator: named[1], skipped: named[0].length };
  const lines = text.split('\n', LINES_MOST).filter((line) => line.trim() !== '');
  const fits = SEPARATORS.map((separator) => ({ separator, ...fitOf(lines, separator) }));
  const best = fits.reduce((a, b) => (b.lines > a.lines || (b.lines === a.lines && b.width > a.width) ? b : a));
  return { separator: best.separator, skipped: 0 };
}
