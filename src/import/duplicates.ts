import { type Place, type Problem, problem } from '../model/problem.ts';
import type { ImportedFile } from './imported-file.ts';
import type { Figure } from './recognise/recognised.ts';
import { withinFile } from './sheets/sheet.ts';

interface Twice {
  readonly figure: Figure;
  readonly first: Place;
  count: number;
}

/** Cells that stand twice, one problem for each pair of sheets: the first such cell, and how many there are. */
export function duplicatesOf(files: readonly ImportedFile[]): Problem[] {
  const seen = new Map<string, { place: Place; sheet: string }>();
  const pairs = new Map<string, Twice>();
  for (const { file, tables } of files) {
    for (const { sheet, figures } of tables) {
      const here = `${file}!${sheet.name}`;
      for (const figure of figures) {
        const key = `${figure.month} ${figure.region} ${figure.indicator}`;
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, { place: figure.place, sheet: here });
          continue;
        }
        const pair = `${first.sheet}\n${here}`;
        const twice = pairs.get(pair) ?? { figure, first: first.place, count: 0 };
        twice.count += 1;
        pairs.set(pair, twice);
      }
    }
  }
  return [...pairs.values()].map(({ figure, first, count }) => {
    const { region, indicator: code, month, place } = figure;
    const at = `${first.file} ${withinFile(first)}`;
    return problem('imported-twice', place, { region, code, month, first: at, count: `${count}` });
  });
}
