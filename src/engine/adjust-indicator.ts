import { methodNamed, methods } from '../methods/index.ts';
import type { Doubts, IndicatorFigures } from '../model/computed-index.ts';
import { leafNode } from '../model/index-tree.ts';
import type { MonthData } from '../model/observation.ts';
import { cellOf } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';
import { certifyRead } from '../numeric/columns/read-figures.ts';
import { adjustColumn, coefficientsInForce } from './adjust.ts';
import { imputeColumn } from './impute.ts';
import { finalOrigins, finalStatuses } from './status.ts';

/** One indicator's columns up to its adjusted values, those imputed included. */
export type AdjustedIndicator = Pick<IndicatorFigures, 'statuses' | 'origins' | 'coefficients' | 'adjusted'>;

/**
 * Adjusts one indicator's column by the coefficients in force, then imputes what is missing as its method says.
 * @param doubts counts the decisions of certified columns; without it figures are the reference's alone.
 */
export function adjustIndicator(
  workspace: Workspace,
  data: MonthData,
  leaf: number,
  doubts?: Doubts,
): AdjustedIndicator {
  const { regions, tree } = workspace;
  const { indicator } = leafNode(tree, leaf);
  const { adjustBy, missing } = indicator;
  const from = cellOf(regions, leaf);
  const to = from + regions.list.length;
  const values =
    doubts === undefined
      ? regions.list.map((_, region) => data.values.at(from + region))
      : certifyRead(data.values, from, to, doubts);
  const statuses = data.statuses.slice(from, to);
  const coefficients = adjustBy === undefined ? [] : coefficientsInForce(workspace, adjustBy, data.month, indicator);
  const reported = adjustColumn(values, coefficients, indicator);
  const { impute } = methodNamed(methods.missing, missing);
  const adjusted = impute === undefined ? reported : imputeColumn(reported, statuses, impute, regions);
  return {
    statuses: finalStatuses(statuses, reported, adjusted),
    origins: finalOrigins(reported, adjusted, missing, (region) => data.provenance.get(from + region)?.origin),
    coefficients,
    adjusted,
  };
}
