import { ofBlocks, ofTable, type Report } from '../report.ts';
import { whatIfJson } from './json.ts';
import { whatIfOutline } from './outline.ts';
import { whatIfRows, whatIfTable } from './table.ts';
import type { WhatIf } from './what-if.ts';
import { whatIfWords } from './words.ts';

/** What would be, in every form. */
export function whatIfReport(whatIf: WhatIf): Report {
  return {
    ...ofBlocks((language) => whatIfOutline(whatIf, whatIfWords(language))),
    ...ofTable(whatIfTable, () => whatIfRows(whatIf), undefined),
    json: () => whatIfJson(whatIf),
  };
}
