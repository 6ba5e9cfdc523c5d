import type { DifferenceList } from './differences.ts';

/** How much of a line is shown around where it differs. */
const BEFORE = 20;
const SHOWN = 60;

function excerpt(line: string, at: number): string {
  const from = Math.max(0, at - BEFORE);
  const text = line.slice(from, from + SHOWN);
  return `${from > 0 ? '…' : ''}${text}${from + SHOWN < line.length ? '…' : ''}`;
}

/** Compares two texts of different bytes, such as pages: tells of the first line in which they differ. */
export function compareText(file: string, expected: Buffer, found: Buffer, list: DifferenceList): void {
  const [own, other] = [expected, found].map((bytes) => bytes.toString('utf8').split('\n')) as [string[], string[]];
  const differs = own.findIndex((line, at) => line !== other[at]);
  const at = differs === -1 ? own.length : differs;
  const [first = '', second = ''] = [own[at], other[at]];
  let place = 0;
  while (place < first.length && first[place] === second[place]) place += 1;
  const column = `${at + 1}:${place + 1}`;
  list.add({ code: 'changed-figure', file, column, expected: excerpt(first, place), found: excerpt(second, place) });
}
