import type { Language } from '../../model/localised.ts';
import { visible } from '../../model/visible.ts';
import { type Block, heading, line, noticeBlocks } from '../blocks/blocks.ts';
import { blockMarkdown } from '../blocks/markdown.ts';
import { blankMarks } from '../ranked/sentences.ts';
import { movementText } from '../shown-figure.ts';
import { BYTE_ORDER_MARK, rowsCsv } from '../table/csv.ts';
import type { TerminalColumn } from '../table/terminal.ts';
import { OVERVIEW } from './addresses.ts';
import type { Edition } from './edition.ts';
import { pageContext } from './frame.ts';
import { tableNotes } from './notes.ts';
import { type GroupView, isMeasured, type StandingView } from './views/group.ts';

/** The columns of the table of a peer group as an office publishes it, headed in the language of its readers. */
function columnsOf(edition: Edition, group: GroupView, language: Language): TerminalColumn[] {
  const { say } = pageContext(edition, OVERVIEW, language).words;
  const { tree, settings } = edition.workspace;
  const { rows } = group;
  const column = (text: string, align: TerminalColumn['align'], cell: (row: StandingView) => string) => {
    return { heading: text, align, cells: rows.map(cell) };
  };
  const nodes = (tree.nodes[0]?.children ?? []).flatMap((position) => tree.nodes[position] ?? []);
  const changed = (['month', 'year'] as const).filter((span) => isMeasured(edition.groups, span));
  const names = { month: 'scoreOnMonth', year: 'scoreOnYear' } as const;
  const isCovered = edition.groups.every((each) => each.rows.every(({ coverage }) => coverage === ''));
  return [
    column(say('rank'), 'right', ({ rank }) => rank || blankMarks.missing),
    column(say('region'), 'left', ({ name }) => name[language]),
    column(say('score'), 'right', ({ total }) => total),
    ...(settings.bands.length > 0
      ? [column(say('band'), 'left', ({ band }) => band?.name[language] ?? say('noBand'))]
      : []),
    ...nodes.map((node, at) => column(edition.nameOf(node, language), 'right', ({ level1 }) => level1[at]?.text ?? '')),
    ...changed.flatMap((span) => [
      column(say(names[span]), 'right', ({ changes }) => changes[span]?.points ?? blankMarks.missing),
      column(say('places'), 'right', ({ changes }) => movementText(changes[span]?.places) || blankMarks.missing),
    ]),
    ...(isCovered ? [] : [column(say('coverage'), 'right', ({ coverage }) => coverage || '1')]),
    column(say('code'), 'left', ({ code }) => code),
  ];
}

/** The published table alone: title, a table a peer group, notes, who the figures come from. */
function tableBlocks(edition: Edition, language: Language): readonly Block[] {
  const { settings } = edition;
  const { say } = pageContext(edition, OVERVIEW, language).words;
  const source = edition.source(language);
  return [
    heading(0, say('home', { index: edition.title[language], month: edition.month(language) })),
    ...noticeBlocks(settings, language),
    ...edition.groups.flatMap((group): Block[] => [
      heading(1, group.name[language]),
      { kind: 'table', level: 0, columns: columnsOf(edition, group, language) },
    ]),
    ...tableNotes(edition, language).map((note, at) => line(0, say('note', { number: `${at + 1}`, note }))),
    ...(source === undefined ? [] : [line(0, say('source', { source }))]),
  ];
}

function rowsOf(block: Block): readonly (readonly string[])[] {
  if (block.kind === 'heading' || block.kind === 'line') return [[block.text]];
  if (block.kind !== 'table') return [];
  const { columns } = block;
  const rows = (columns[0]?.cells ?? []).map((_, at) => columns.map(({ cells }) => cells[at] ?? ''));
  return [columns.map((column) => column.heading), ...rows, []];
}

/** The published table as Markdown. */
export function publishedMarkdown(edition: Edition, language: Language): string {
  return `${blockMarkdown(tableBlocks(edition, language)).join('\n')}\n`;
}

/** The published table as CSV for people who open it in a spreadsheet: title and notes are rows, nothing is run. */
export function publishedCsv(edition: Edition, language: Language): string {
  const rows = tableBlocks(edition, language).flatMap(rowsOf);
  return BYTE_ORDER_MARK + rowsCsv(rows.map((row) => row.map((cell) => visible(cell))));
}
