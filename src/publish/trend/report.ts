import type { Cell } from '../../model/cells.ts';
import { type Labelled, labelOf, NO_LABELS } from '../../model/label.ts';
import { type Language, wordsIn } from '../../model/localised.ts';
import type { Trend, TrendPoint } from '../../model/trend.ts';
import { integer, negate } from '../../numeric/exact.ts';
import { toPlainText } from '../../numeric/text.ts';
import { columnNamed, columnsNamed } from '../../tables/table.ts';
import { type Block, GAP, line, titleBlocks, wholeTable } from '../blocks/blocks.ts';
import { ofBlocks, ofTable, type Report } from '../report.ts';
import { ownName, spanTitle } from '../shown-name.ts';
import { extent, sparkline } from '../sparkline.ts';
import { type ReaderColumn, readerColumn } from '../table/terminal.ts';
import { trendJson } from './json.ts';
import { type TrendRow, trendRows, trendTable } from './table.ts';
import { trendTexts } from './words.ts';

/** What the series is of: the index and its months, the region and the node. */
function headBlocks(trend: Trend, language: Language, labelled: Labelled): Block[] {
  const { index, region, node, points } = trend;
  const { say } = wordsIn(trendTexts, language);
  const subject = say('heading', {
    code: region.code,
    name: language === 'en' && region.nameEn !== '' ? `${region.name} ${region.nameEn}` : region.name,
    group: labelOf(labelled, region.group, language),
    node: node.isTotal ? say('total') : `${node.code} ${ownName(node, language)}`,
  });
  const ends = [points[0]?.month ?? '', points.at(-1)?.month ?? ''] as const;
  return [...titleBlocks(spanTitle(index, ends, language), trend, language), line(0, subject)];
}

/** Figures as bars, between their name and their extent. */
type Bars = readonly [name: string, bars: string, extent: string];

const BARS = ([0, 1, 2] as const).map((at): ReaderColumn<Bars> => {
  return { title: { en: '', zh: '' }, align: 'left', shown: (row) => row[at] };
});

/** The series as bars: scores, and ranks, of which the best stand highest. */
function barsOf(points: readonly TrendPoint[], language: Language): Bars[] {
  const { say } = wordsIn(trendTexts, language);
  const scores = points.map(({ published }) => published);
  const ranks = points.map(({ rank }): Cell => (rank === 0 ? undefined : negate(integer(rank))));
  return [
    [say('score'), scores, toPlainText] as const,
    [say('rank'), ranks, (figure: NonNullable<Cell>) => toPlainText(negate(figure))] as const,
  ].flatMap(([name, figures, text]): Bars[] => {
    const ends = extent(figures);
    if (ends === undefined) return [];
    const [least, most] = ends.map(text) as [string, string];
    return [[name, sparkline(figures), say('extent', { least, most })]];
  });
}

/** Each figure stands beside its change, which files have at their end. */
const FIGURES = columnsNamed(trendTable, 'month', 'published', 'score_change', 'rank', 'rank_change', 'peers');

/** What there is to say of a month without a score. */
const NOTE: ReaderColumn<TrendRow> = {
  title: trendTexts.note,
  align: 'left',
  shown: ({ hasData, errors, published }, language) => {
    const { say } = wordsIn(trendTexts, language);
    if (errors > 0) return say('uncomputed', { count: `${errors}` });
    if (!hasData) return say('noData');
    return published === undefined ? say('noScore') : '';
  },
};

function outline(trend: Trend, language: Language, labelled: Labelled): readonly Block[] {
  const bars = barsOf(trend.points, language);
  const rows = trendRows(trend);
  const band: ReaderColumn<TrendRow> = {
    ...readerColumn(columnNamed(trendTable, 'band')),
    shown: (row) => (row.band === '' ? '' : labelOf(labelled, row.band, language)),
  };
  const told = [band, NOTE].filter(({ shown }) => rows.some((row) => shown(row, language) !== ''));
  return [
    ...headBlocks(trend, language, labelled),
    ...(bars.length === 0 ? [] : [wholeTable(0, BARS, bars, language)]),
    GAP,
    wholeTable(0, [...FIGURES, ...told], rows, language),
  ];
}

/** A region's series in every form: as text its bars, then a row per month, gaps included. */
export function trendReport(trend: Trend, labelled: Labelled = NO_LABELS): Report {
  const { text } = ofBlocks((language) => outline(trend, language, labelled));
  return { text, ...ofTable(trendTable, () => trendRows(trend), undefined), json: () => trendJson(trend) };
}
