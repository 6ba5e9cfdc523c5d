import type { Figure, FigureSource } from '../../model/formula.ts';
import type { Language } from '../../model/localised.ts';
import type { NodeTrace, StageTrace, Trace } from '../../model/trace.ts';
import { carriedFigure } from '../shown-figure.ts';
import { figuresIn } from './figure-sources.ts';
import { type Filling, filledText, symbolicText } from './formula-text.ts';
import type { ExplainRow } from './table.ts';

const IN_FULL: Filling = { most: Number.POSITIVE_INFINITY, number: (value) => carriedFigure(value).value };

const NOWHERE: FigureSource = { region: '', file: '', line: 0, column: 0, imported: '', month: '' };

/** The rows of a figure: one for each place that it is from. */
function figureRows({ symbol, of, value, sources }: Figure): ExplainRow[] {
  const figure = { figure: symbol, of, ...carriedFigure(value) };
  return (sources.length === 0 ? [NOWHERE] : sources).map((source) => {
    return { row: 'figure', ...figure, ...source };
  });
}

function stepRows({ rounds, duels }: StageTrace): ExplainRow[] {
  const changes = rounds.flatMap(({ skewness, kurtosis, replaced }, at): ExplainRow[] => {
    const of = `${at + 1}`;
    const figures = Object.entries({ skewness, kurtosis }).flatMap(([figure, value]): ExplainRow[] => {
      return value === undefined ? [] : [{ row: 'round', figure, of, value: carriedFigure(value).value }];
    });
    const changed = replaced.map(({ region, from, to }): ExplainRow => {
      return { row: 'replaced', of, value: carriedFigure(to).value, filled: carriedFigure(from).value, region };
    });
    return [...figures, ...changed];
  });
  const fought = duels.flatMap(({ peer, ahead, behind }): ExplainRow[] => [
    ...ahead.flatMap(figureRows).map((row) => ({ ...row, row: 'ahead' as const, region: peer })),
    ...behind.flatMap(figureRows).map((row) => ({ ...row, row: 'behind' as const, region: peer })),
  ]);
  return [...changes, ...fought];
}

function stageRows(stage: StageTrace, language: Language): ExplainRow[] {
  const rows = [
    ...stage.rules.map((rule): ExplainRow => ({ row: 'rule', note: rule[language] })),
    ...stage.figures.flatMap(figureRows),
    ...stepRows(stage),
    ...stage.equations.flatMap(({ symbol, of, expression, result }): ExplainRow[] => {
      const formula = symbolicText(expression);
      const filled = filledText(expression, IN_FULL);
      const figures = figuresIn(expression).filter((figure) => figure.symbol !== '');
      return [
        ...figures.flatMap(figureRows),
        { row: 'formula', figure: symbol, of, ...carriedFigure(result), formula, filled },
      ];
    }),
  ];
  return rows.map((row) => ({ ...row, stage: stage.stage, method: stage.method }));
}

function rawRows({ observed }: NodeTrace): ExplainRow[] {
  if (observed === undefined) return [];
  const { raw, status, origin, source } = observed;
  return [{ row: 'raw', value: raw, ...source, note: `${status} ${origin}`.trim() }];
}

function nodeRows(node: NodeTrace, language: Language): ExplainRow[] {
  const { code, name, depth, absence } = node;
  const rows: ExplainRow[] = [
    ...(absence === undefined ? [] : [{ row: 'absence', note: absence[language] } as const]),
    ...rawRows(node),
    ...node.stages.flatMap((stage) => stageRows(stage, language)),
  ];
  const named = rows.map((row) => ({ ...row, node: code, name, depth }));
  return [...named, ...node.children.filter(({ isCut }) => !isCut).flatMap((child) => nodeRows(child, language))];
}

/** The rows of a derivation, from the top of the tree down. */
export function explainRows(trace: Trace, language: Language): ExplainRow[] {
  return nodeRows(trace.root, language);
}
