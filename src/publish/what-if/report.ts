import type { RunComparison } from '../../analysis/what-if/compare-runs.ts';
import { methods } from '../../methods/index.ts';
import { labelOf } from '../../model/label.ts';
import { type Language, listed, type Words, wordsIn } from '../../model/localised.ts';
import { shownMethod } from '../../model/method.ts';
import { inputTerms, shownCode } from '../../model/terms.ts';
import { columnNamed, columnsAmong, columnsNamed } from '../../tables/table.ts';
import { type Block, heading, line, tableBlock, titleBlocks } from '../blocks/blocks.ts';
import { ofBlocks, ofTable, type Report } from '../report.ts';
import { shownName, shownTitle } from '../shown-name.ts';
import { fixedData, indexData, regionData } from '../table/json.ts';
import { type ReaderColumn, readerColumn } from '../table/terminal.ts';
import { type Assumption, nodeRows, otherRows, type WhatIf, type WhatIfRow, whatIfRows, whatIfTable } from './table.ts';
import { whatIfTexts } from './words.ts';

type WhatIfWords = Words<keyof typeof whatIfTexts>;

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

/** A score and a rank beside what they would be: published ones for readers, unrounded scores in files. */
const CHANGES = columnsNamed(whatIfTable, 'published', 'published_after', 'difference', 'rank', 'rank_after');

const nodeColumns = () => [...columnsAmong(whatIfTable, 'node', 'name'), ...CHANGES];

function othersBlocks(comparison: RunComparison, { say, language }: WhatIfWords): Block[] {
  const rows = otherRows(comparison);
  if (rows.length === 0) return [line(0, say('noOthers'))];
  const name = { ...readerColumn(columnNamed(whatIfTable, 'name')), title: whatIfTexts.region };
  const group: ReaderColumn<WhatIfRow> = {
    title: whatIfTexts.peerGroup,
    align: 'left',
    shown: ({ region }) => labelOf(comparison.before.workspace, region.group, language),
  };
  const columns = [columnNamed(whatIfTable, 'region'), name, group, ...CHANGES];
  return [heading(1, say('others')), tableBlock(0, columns, rows, language)];
}

function bandLines({ comparison }: WhatIf, { say, language }: WhatIfWords): Block[] {
  const { bands, before } = comparison;
  if (before.workspace.settings.bands.length === 0) return [];
  const shown = (band: string) => (band === '' ? say('noBand') : labelOf(before.workspace, band, language));
  return [line(0, say('band', { before: shown(bands.before), after: shown(bands.after) }))];
}

/** The report as blocks of text: the assumptions, the region's nodes that change, the other regions' ranks. */
function outline(whatIf: WhatIf, language: Language): readonly Block[] {
  const words = wordsIn(whatIfTexts, language);
  const { assumptions, comparison } = whatIf;
  const { before, region } = comparison;
  const { workspace, data } = before;
  const named = `${region.code} ${shownName(region, language)}`;
  return [
    ...titleBlocks(shownTitle(workspace.settings, data.month, language), workspace.settings, language),
    line(0, words.say('subject', { region: named, group: labelOf(workspace, region.group, language) })),
    ...assumptions.map((assumption) => assumptionLine(assumption, words)),
    heading(1, words.say('figures')),
    tableBlock(0, nodeColumns(), nodeRows(comparison), language),
    ...bandLines(whatIf, words),
    ...othersBlocks(comparison, words),
  ];
}

/** What becomes of a region on a node, by the columns of the table. */
function changeData(row: WhatIfRow): object {
  const data = fixedData(whatIfTable, row);
  return {
    before: { score: data.score, published: data.published, rank: data.rank },
    after: { score: data.score_after, published: data.published_after, rank: data.rank_after },
    difference: data.difference,
  };
}

/** What would be as data: figures are texts of at most 20 significant digits. */
function whatIfJson({ assumptions, comparison }: WhatIf): object {
  const { before, region, bands } = comparison;
  return {
    ...indexData(before.workspace.settings, before.data.month),
    region: regionData(region),
    level: region.group,
    assumed: assumptions,
    band: { before: bands.before || null, after: bands.after || null },
    nodes: nodeRows(comparison).map((row) => ({ node: row.node?.code, name: row.node?.name, ...changeData(row) })),
    others: otherRows(comparison).map((row) => {
      const { code, name, group } = row.region;
      return { region: code, name, level: group, ...changeData(row) };
    }),
  };
}

/** What would be, in every form. */
export function whatIfReport(whatIf: WhatIf): Report {
  return {
    ...ofBlocks((language) => outline(whatIf, language)),
    ...ofTable(whatIfTable, () => whatIfRows(whatIf), undefined),
    json: () => whatIfJson(whatIf),
  };
}
