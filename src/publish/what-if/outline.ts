import type { RunComparison } from '../../analysis/what-if/compare-runs.ts';
import { methods } from '../../methods/index.ts';
import { labelOf } from '../../model/label.ts';
import { type Language, listed } from '../../model/localised.ts';
import { shownMethod } from '../../model/method.ts';
import { inputTerms, shownCode } from '../../model/terms.ts';
import { columnNamed, columnsNamed } from '../../tables/table.ts';
import { type Block, line, tableBlock } from '../blocks/blocks.ts';
import { shownName, shownTitle } from '../shown-name.ts';
import { type ReaderColumn, readerColumn, readerColumns } from '../table/terminal.ts';
import { nodeRows, otherRows, type WhatIfRow, whatIfTable } from './table.ts';
import type { Assumption, WhatIf } from './what-if.ts';
import { type WhatIfWords, whatIfTexts } from './words.ts';

/** Methods as they are shown: one, or one a level. */
function methodsText(stage: string, text: string, language: Language): string {
  if (!Object.hasOwn(methods, stage)) return text;
  const table = methods[stage as keyof typeof methods];
  const shown = text.split(',').map((name) => shownMethod(table, name.trim())[language]);
  return language === 'en' ? text : listed(shown, language);
}

function shownValue({ kind, of }: Assumption, text: string, { say, language }: WhatIfWords): string {
  if (kind === 'method') return methodsText(of, text, language);
  if (kind !== 'value' || (text !== '' && text !== 'M')) return text;
  return say(text === '' ? 'missing' : 'notApplicable');
}

function assumptionLine(assumption: Assumption, words: WhatIfWords): Block {
  const [was, is] = [assumption.was, assumption.is].map((text) => shownValue(assumption, text, words));
  const of = assumption.kind === 'method' ? shownCode(inputTerms, assumption.of)[words.language] : assumption.of;
  return line(0, words.say(assumption.kind, { of, was: was ?? '', is: is ?? '' }));
}

/** What becomes of a standing. */
const CHANGES = columnsNamed(whatIfTable, 'published', 'published_after', 'difference', 'rank', 'rank_after');

const NODES = [...columnsNamed(whatIfTable, 'node', 'name'), ...CHANGES];

function othersBlocks(comparison: RunComparison, { say, language }: WhatIfWords): Block[] {
  const rows = otherRows(comparison);
  if (rows.length === 0) return [line(0, say('noOthers'))];
  const name = { ...readerColumn(columnNamed(whatIfTable, 'name')), title: whatIfTexts.region };
  const group: ReaderColumn<WhatIfRow> = {
    title: whatIfTexts.group,
    align: 'left',
    shown: ({ region }) => labelOf(comparison.before.workspace, region.group, language),
  };
  const columns = [columnNamed(whatIfTable, 'region'), name, group, ...CHANGES];
  return [{ kind: 'heading', level: 1, text: say('others') }, tableBlock(0, readerColumns(columns, rows, language))];
}

function bandLines({ comparison }: WhatIf, { say, language }: WhatIfWords): Block[] {
  const { bands, before } = comparison;
  if (before.workspace.settings.bands.length === 0) return [];
  const shown = (band: string) => (band === '' ? say('noBand') : labelOf(before.workspace, band, language));
  return [line(0, say('band', { before: shown(bands.before), after: shown(bands.after) }))];
}

/** What would be as blocks of text: what is assumed, the region's nodes that change, the others' ranks. */
export function whatIfOutline(whatIf: WhatIf, words: WhatIfWords): readonly Block[] {
  const { say, language } = words;
  const { assumptions, comparison } = whatIf;
  const { before, region } = comparison;
  const { settings } = before.workspace;
  const named = `${region.code} ${shownName(region, language)}`;
  return [
    { kind: 'heading', level: 0, text: shownTitle(settings, before.data.month, language) },
    ...(settings.synthetic ? [line(0, say('synthetic'))] : []),
    line(0, say('subject', { region: named, group: labelOf(before.workspace, region.group, language) })),
    ...assumptions.map((assumption) => assumptionLine(assumption, words)),
    { kind: 'heading', level: 1, text: say('figures') },
    tableBlock(0, readerColumns(NODES, nodeRows(comparison), language)),
    ...bandLines(whatIf, words),
    ...othersBlocks(comparison, words),
  ];
}
