import type { Figure, FigureSource } from '../../model/formula.ts';
import type { NodeTrace, StageTrace, Trace } from '../../model/trace.ts';
import { csvText, textCell } from '../csv-text.ts';
import { figuresIn } from './figure-sources.ts';
import { type Filling, filledText, symbolicText } from './formula-text.ts';
import { carriedFigure } from './shown-figure.ts';

const HEADER = [
  'node',
  'name',
  'depth',
  'stage',
  'method',
  'row',
  'figure',
  'of',
  'value',
  'digits',
  'formula',
  'filled',
  'region',
  'file',
  'line',
  'column',
  'month',
  'note',
  'imported_from',
];

type Row = Readonly<Partial<Record<string, string>>>;

const IN_FULL: Filling = { most: Number.POSITIVE_INFINITY, number: (value) => carriedFigure(value).value };

const NOWHERE: FigureSource = { region: '', file: '', line: 0, column: 0, imported: '', month: '' };

function placeCells({ file, line, column, imported, month }: Omit<FigureSource, 'region'>): Row {
  const place = { file, line: line > 0 ? `${line}` : '', column: column > 0 ? `${column}` : '' };
  return { ...place, month, imported_from: imported };
}

/** The rows of a figure: one for each place that it is from. */
function figureRows({ symbol, of, value, sources }: Figure): Row[] {
  const { value: text, digits } = carriedFigure(value);
  return (sources.length === 0 ? [NOWHERE] : sources).map(({ region, ...source }) => ({
    row: 'figure',
    figure: symbol,
    of,
    value: text,
    digits: digits === undefined ? '' : `${digits}`,
    region,
    ...placeCells(source),
  }));
}

function stepRows({ rounds, duels }: StageTrace): Row[] {
  const changes = rounds.flatMap(({ skewness, kurtosis, replaced }, at) => {
    const standing = { skewness, kurtosis };
    const figures = Object.entries(standing).flatMap(([figure, value]) => {
      return value === undefined ? [] : [{ row: 'round', figure, of: `${at + 1}`, value: carriedFigure(value).value }];
    });
    return [
      ...figures,
      ...replaced.map(({ region, from, to }) => ({
        row: 'replaced',
        of: `${at + 1}`,
        value: carriedFigure(to).value,
        filled: carriedFigure(from).value,
        region,
      })),
    ];
  });
  const fought = duels.flatMap(({ peer, ahead, behind }) => [
    ...ahead.flatMap(figureRows).map((row) => ({ ...row, row: 'ahead', region: peer })),
    ...behind.flatMap(figureRows).map((row) => ({ ...row, row: 'behind', region: peer })),
  ]);
  return [...changes, ...fought];
}

function stageRows(stage: StageTrace, language: 'en' | 'zh'): Row[] {
  const rows = [
    ...stage.rules.map((rule) => ({ row: 'rule', note: rule[language] })),
    ...stage.figures.flatMap(figureRows),
    ...stepRows(stage),
    ...stage.equations.flatMap(({ symbol, of, expression, result }): Row[] => {
      const { value, digits } = carriedFigure(result);
      const formula = symbolicText(expression);
      const filled = filledText(expression, IN_FULL);
      const cut = digits === undefined ? '' : `${digits}`;
      const figures = figuresIn(expression).filter(({ symbol }) => symbol !== '');
      return [
        ...figures.flatMap(figureRows),
        { row: 'formula', figure: symbol, of, value, digits: cut, formula, filled },
      ];
    }),
  ];
  return rows.map((row) => ({ ...row, stage: stage.stage, method: stage.method }));
}

function nodeRows(node: NodeTrace, language: 'en' | 'zh'): Row[] {
  const { code, name, depth, observed, absence } = node;
  const raw = observed && figureRowOf(observed.raw, observed.source, `${observed.status} ${observed.origin}`.trim());
  const rows = [
    ...(absence === undefined ? [] : [{ row: 'absence', note: absence[language] }]),
    ...(raw === undefined ? [] : [raw]),
    ...node.stages.flatMap((stage) => stageRows(stage, language)),
  ];
  const named = rows.map((row) => ({ ...row, node: code, name, depth: `${depth}` }));
  return [...named, ...node.children.filter(({ isCut }) => !isCut).flatMap((child) => nodeRows(child, language))];
}

function figureRowOf(raw: string, { region, ...source }: FigureSource, note: string): Row {
  return { row: 'raw', value: raw, region, ...placeCells(source), note };
}

/** Numbers, which a spreadsheet takes as such: all other cells are text. */
const NUMBERS = new Set(['value', 'digits', 'line', 'column', 'depth']);

/** A derivation as a table: a row for each formula, before it one for each figure in it and each place that one is from. */
export function explainCsv(trace: Trace, language: 'en' | 'zh'): string {
  const rows = nodeRows(trace.root, language).map((row) => {
    return HEADER.map((column) => (NUMBERS.has(column) ? (row[column] ?? '') : textCell(row[column] ?? ''))).join(',');
  });
  return csvText(HEADER, rows);
}
