import type { FigureSource } from '../../src/model/formula.ts';

/** Where a figure stands that stands nowhere. */
export const NOWHERE: FigureSource = { region: '', file: '', line: 0, column: 0, imported: '', month: '' };
