import type { Expression, Figure, FigureSource } from '../../model/formula.ts';
import { carriedFigure } from '../shown-figure.ts';

/** A place without what it does not have. */
export function sourceData({ region, file, line, column, imported, month }: FigureSource): object {
  const place = { ...(file && { file }), ...(line > 0 && { line }), ...(column > 0 && { column }) };
  const from = imported && { imported_from: imported };
  return { ...(region && { region }), ...place, ...from, ...(month && { month }) };
}

/** A figure with every digit, and where it stands. */
export function figureData({ symbol, of, value, sources }: Figure): object {
  const places = sources.length === 0 ? {} : { sources: sources.map(sourceData) };
  return { ...(symbol && { figure: symbol }), ...(of && { of }), ...carriedFigure(value), ...places };
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
