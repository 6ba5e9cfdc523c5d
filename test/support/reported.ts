import type { Cell } from '../../src/model/cells.ts';
import { PackedTexts, type Texts } from '../../src/model/texts.ts';
import { createColumn } from '../../src/numeric/columns/column.ts';
import { ReadFigures } from '../../src/numeric/columns/read-figures.ts';

/** Texts as those of a month are kept. */
export function packed(texts: readonly string[]): Texts {
  const kept = new PackedTexts(texts.length);
  for (const [cell, text] of texts.entries()) kept.setText(cell, text);
  return kept;
}

/** Texts as a list. */
export function listedTexts(texts: Texts): readonly string[] {
  return Array.from({ length: texts.length }, (_, cell) => texts.at(cell));
}

/** Values as those of a month are kept. */
export function reported(values: readonly Cell[]): ReadFigures {
  const column = createColumn(values.length);
  column.hi.fill(Number.NaN);
  const none = new ReadFigures({ column, texts: packed(values.map(() => '')), areShort: true });
  return none.with(new Map(values.entries()));
}
