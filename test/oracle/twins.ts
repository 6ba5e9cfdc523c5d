import { type Draw, sometimes } from './draw.ts';
import { parseDecimal, twentyDigits } from './rational.ts';
import type { DrawnCoefficient, DrawnObservation, DrawnRegion, DrawnWorkspace } from './workspace.ts';

/** Two peers that must tie although their figures differ: 0.3 of 3 and 0.6 of 6. */

const FACTORS = ['1', '2', '3', '0.7', '1.1'] as const;

export function mayGetTwins(draw: Draw, ws: DrawnWorkspace): DrawnWorkspace {
  const [model, twin] = draw.subset(ws.regions, 2, 2);
  const factor = draw.of(...FACTORS);
  return sometimes(draw, 0.4) && model !== undefined && twin !== undefined ? withTwins(ws, model, twin, factor) : ws;
}

function withTwins(ws: DrawnWorkspace, model: DrawnRegion, twin: DrawnRegion, factor: string): DrawnWorkspace {
  const adjusted = new Set(ws.nodes.flatMap(({ code, leaf }) => (leaf?.adjustBy ? [code] : [])));
  const coefficient = (row: DrawnCoefficient): DrawnCoefficient => ({
    ...row,
    region: twin.code,
    values: Object.fromEntries(Object.entries(row.values).map(([name, value]) => [name, multiplied(value, factor)])),
  });
  const observation = (row: DrawnObservation): DrawnObservation => ({
    ...row,
    region: twin.code,
    value: adjusted.has(row.indicator) ? multiplied(row.value, factor) : row.value,
  });
  return {
    ...ws,
    regions: ws.regions.map((region) => (region === twin ? { ...twin, peer: model.peer } : region)),
    coefficients: replaced(ws.coefficients, model, twin, coefficient),
    observations: replaced(ws.observations, model, twin, observation),
    earlier: ws.earlier.map(({ month, observations }) => {
      return { month, observations: replaced(observations, model, twin, observation) };
    }),
  };
}

/** The twin's rows give way to copies of the model's. */
function replaced<Row extends { readonly region: string }>(
  rows: readonly Row[],
  model: DrawnRegion,
  twin: DrawnRegion,
  copy: (row: Row) => Row,
): readonly Row[] {
  const others = rows.filter(({ region }) => region !== twin.code);
  return [...others, ...others.filter(({ region }) => region === model.code).map(copy)];
}

function multiplied(value: string, factor: string): string {
  return value === '' ? '' : twentyDigits(parseDecimal(value).mul(parseDecimal(factor)));
}
