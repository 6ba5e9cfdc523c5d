import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Localised } from '../model/localised.ts';

/** A term of the field: one in each language for one thing. */
export interface Term {
  readonly term: Localised;
  readonly definition: Localised;
  /** Words that texts must not use for it, in the language that the table gives them in. */
  readonly avoid: string;
}

interface TermRow {
  readonly term_en: string;
  readonly term_zh: string;
  readonly definition_en: string;
  readonly definition_zh: string;
  readonly avoid: string;
}

/** The glossary, in the order in which an index is made. Read where the manual is written, not where it is shown. */
export function readGlossary(folder: string): readonly Term[] {
  const rows = parse(readFileSync(join(folder, 'glossary.csv')), { columns: true }) as TermRow[];
  return rows.map((row) => ({
    term: { en: row.term_en, zh: row.term_zh },
    definition: { en: row.definition_en, zh: row.definition_zh },
    avoid: row.avoid,
  }));
}
