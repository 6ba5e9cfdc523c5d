import type { Equation, Expression, Figure, FigureSource } from '../../model/formula.ts';
import { type Column, columnsNamed } from '../../tables/table.ts';
import { carriedFigure } from '../shown-figure.ts';
import { rowData } from '../table/json.ts';
import { type ExplainRow, explainTable } from './table.ts';

const PLACE = columnsNamed(explainTable, 'region', 'file', 'line', 'column', 'imported_from', 'month');
const FIGURE = columnsNamed(explainTable, 'figure', 'of', 'value', 'digits');
const OF = columnsNamed(explainTable, 'of');
const RESULT = columnsNamed(explainTable, 'value', 'digits');

/** What a row of the table has in some columns, without those that are blank. */
function toldIn(columns: readonly Column<ExplainRow>[], row: ExplainRow): object {
  return Object.fromEntries(Object.entries(rowData(columns, row)).filter(([, data]) => data !== null));
}

/** A place without what it does not have. */
export function sourceData(source: FigureSource): object {
  return toldIn(PLACE, { row: 'figure', ...source });
}

/** A figure with every digit, and where it stands. */
export function figureData({ symbol, of, value, sources }: Figure): object {
  const places = sources.length === 0 ? {} : { sources: sources.map(sourceData) };
  return { ...toldIn(FIGURE, { row: 'figure', figure: symbol, of, ...carriedFigure(value) }), ...places };
}

/** A formula as a tree of figures and operators. */
export function expressionData(expression: Expression): object {
  if (expression.kind === 'figure') return figureData(expression);
  if (expression.kind === 'sum') return { operator: 'sum', operands: expression.terms.map(expressionData) };
  if (expression.kind === 'round') {
    const { operand, decimals, rounding } = expression;
    return { operator: 'round', operands: [expressionData(operand)], decimals, rounding };
  }
  return { operator: expression.operator, operands: expression.operands.map(expressionData) };
}

/** A formula, and what it comes to with every digit. */
export function equationData({ symbol, of, expression, result }: Equation): object {
  const row: ExplainRow = { row: 'formula', of, ...carriedFigure(result) };
  return { symbol, ...toldIn(OF, row), expression: expressionData(expression), result: toldIn(RESULT, row) };
}
