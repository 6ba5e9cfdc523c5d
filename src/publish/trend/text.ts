import type { Cell } from '../../model/computed-index.ts';
import { type Labelled, labelOf, NO_LABELS } from '../../model/label.ts';
import type { Trend, TrendPoint } from '../../model/trend.ts';
import { visible } from '../../model/visible.ts';
import { integer, negate } from '../../numeric/exact.ts';
import { toPlainText } from '../../numeric/text.ts';
import { columnNamed, columnsNamed } from '../../tables/table.ts';
import type { Painter } from '../painter.ts';
import { extent, sparkline } from '../sparkline.ts';
import {
  type ReaderColumn,
  readerColumn,
  readerColumns,
  type TerminalColumn,
  terminalTable,
} from '../table/terminal.ts';
import { type TrendRow, trendRows, trendTable } from './table.ts';
import { type TrendWords, trendTexts, trendWords } from './words.ts';

/** How a trend is to look. */
export interface TrendStyle {
  readonly words: TrendWords;
  readonly chalk: Painter;
  /** What tells the names of peer groups and bands. */
  readonly labelled?: Labelled;
}

function titleOf(
  { index, region, node, points, synthetic }: Trend,
  { words, chalk, labelled = NO_LABELS }: TrendStyle,
): string[] {
  const { language, say } = words;
  const isEnglish = language === 'en';
  const title = isEnglish && index.en !== index.zh ? `${index.zh} (${index.en})` : index.zh;
  const named = [node.code, (isEnglish && node.nameEn) || node.name].join(' ');
  const heading = say('heading', {
    code: region.code,
    name: [region.name, isEnglish ? region.nameEn : ''].filter((text) => text !== '').join(' '),
    group: labelOf(labelled, region.group, language),
    node: node.isTotal ? say('total') : named,
  });
  return [
    chalk.bold(visible(`${title}  ${points[0]?.month ?? ''} → ${points.at(-1)?.month ?? ''}`)),
    ...(synthetic ? [chalk.yellow(say('synthetic'))] : []),
    visible(heading),
  ];
}

/** The series as bars: scores, and ranks, of which the best stand highest. */
function bars(points: readonly TrendPoint[], { say }: TrendWords): string[] {
  const scores = points.map(({ published }) => published);
  const ranks = points.map(({ rank }): Cell => (rank === 0 ? undefined : negate(integer(rank))));
  const lines = [
    [say('score'), scores, toPlainText] as const,
    [say('rank'), ranks, (figure: NonNullable<Cell>) => toPlainText(negate(figure))] as const,
  ].flatMap(([name, figures, text]) => {
    const ends = extent(figures);
    if (ends === undefined) return [];
    const [least, most] = ends.map(text) as [string, string];
    return [[name, sparkline(figures), say('extent', { least, most })]];
  });
  const column = (at: number): TerminalColumn => ({
    heading: '',
    align: 'left',
    cells: lines.map((line) => line[at] ?? ''),
  });
  return lines.length === 0 ? [] : ['', ...terminalTable([column(0), column(1), column(2)], (text) => text).slice(1)];
}

/** What there is to say of a month without a score. */
const NOTE: ReaderColumn<TrendRow> = {
  title: trendTexts.note,
  align: 'left',
  shown: ({ hasData, errors, published }, language) => {
    const { say } = trendWords(language);
    if (errors > 0) return say('uncomputed', { count: `${errors}` });
    if (!hasData) return say('noData');
    return published === undefined ? say('noScore') : '';
  },
};

const FIGURES = columnsNamed(trendTable, 'month', 'published', 'score_change', 'rank', 'rank_change', 'peers');

function table(trend: Trend, { words: { language }, chalk, labelled = NO_LABELS }: TrendStyle): string[] {
  const rows = trendRows(trend);
  const band: ReaderColumn<TrendRow> = {
    ...readerColumn(columnNamed(trendTable, 'band')),
    shown: (row) => (row.band === '' ? '' : labelOf(labelled, row.band, language)),
  };
  const notes = readerColumns([band, NOTE], rows, language).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const columns = [...readerColumns(FIGURES, rows, language), ...notes];
  return ['', ...terminalTable(columns, (heading) => chalk.dim(heading))];
}

/** A region's series: its bars, then a row per month, gaps included. */
export function trendText(trend: Trend, style: TrendStyle): readonly string[] {
  return [...titleOf(trend, style), ...bars(trend.points, style.words), ...table(trend, style)];
}
