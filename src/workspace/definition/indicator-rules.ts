import type { Indicator } from '../../model/index-tree.ts';
import { indicatorHeaders } from '../../model/input-tables/indicators.ts';
import type { Localised } from '../../model/localised.ts';
import { type MethodTable, transformsFor } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Settings } from '../../model/settings.ts';
import { ONE } from '../../numeric/exact.ts';
import { toShortText } from '../../numeric/text.ts';
import { soundBounds } from '../bounds.ts';
import { GROUP_COLUMNS, type IndicatorRow, LEAF_COLUMNS, warnOfIgnored } from './indicator-rows.ts';
import { STEPS } from './read-steps.ts';
import { checkRollup, observationOf } from './rollup-cells.ts';
import { checkScoring, directionOf, optimumOf, referenceOf, scaleFigures } from './scoring-cells.ts';

const GROUP: Localised = { en: 'a group of indicators', zh: '非末级指标' };
const LEAF: Localised = { en: 'an indicator', zh: '末级指标' };
/** A transform keeps the order, so that values reach the same steps with and without it. */
const STEPPED: Localised = { en: 'scored by steps', zh: '采用分档计分（steps）的指标' };
const { adjustBy, per, transform } = indicatorHeaders;
const UNADJUSTED: Localised = { en: `not adjusted (no ${adjustBy})`, zh: `未调整的指标（没有 ${adjustBy}）` };

/** Warns of cells that mean nothing on a group of indicators. */
export function checkGroup(row: IndicatorRow, problems: ProblemList): void {
  warnOfIgnored(row, LEAF_COLUMNS, GROUP, problems);
}

/** Reports the figures that scoring goes by and the transform is not defined for: they pass through it as the values do. */
function checkTransform(row: IndicatorRow, indicator: Indicator, methods: MethodTable, problems: ProblemList): void {
  const domain = methods.transform[indicator.transform]?.domain;
  if (domain === undefined) return;
  for (const [column, figure] of scaleFigures(row, methods.scoring[indicator.scoring])) {
    if (figure === undefined || domain.holds(figure)) continue;
    const values = {
      column,
      code: row.code,
      value: toShortText(figure),
      transform: indicator.transform,
      domain: domain.about,
      known: transformsFor(figure, methods.transform),
    };
    problems.add(problem('untransformable-figure', row.place(column), values));
  }
}

/** Refuses a treatment that may leave the unit of the figures that values are scored by. */
function checkTreatment(row: IndicatorRow, indicator: Indicator, methods: MethodTable, problems: ProblemList): void {
  const { scoring, treatment } = indicator;
  if (!methods.treatment[treatment]?.leavesUnit) return;
  const method = methods.scoring[scoring];
  const isHeldAgainst = scaleFigures(row, method).some(([, figure]) => figure !== undefined);
  if (!method?.inUnit && !isHeldAgainst) return;
  const keeping = Object.entries(methods.treatment).filter(([, { leavesUnit }]) => !leavesUnit);
  const values = { code: row.code, scoring, treatment, known: keeping.map(([name]) => name) };
  problems.add(problem('treatment-leaves-unit', row.place('treatment'), values));
}

/** The method of a row: its own, else the default; none if its own is unknown, so that no rule checks the default instead. */
function methodOf(row: IndicatorRow, kind: 'treatment' | 'scoring' | 'missing', settings: Settings): string {
  return row[kind] ?? (row.filled.has(kind) ? '' : settings[kind]);
}

/** The indicator a lowest-level row defines, blank cells filled from the settings, and what is wrong with it. */
export function readIndicator(
  row: IndicatorRow,
  settings: Settings,
  methods: MethodTable,
  problems: ProblemList,
): Indicator {
  const scoring = methodOf(row, 'scoring', settings);
  const indicator: Indicator = {
    direction: directionOf(row, methods.scoring[scoring]),
    unit: row.unit,
    adjustBy: row.adjustBy,
    per: row.adjustBy === undefined ? ONE : (row.per ?? ONE),
    transform: scoring === STEPS ? 'none' : (row.transform ?? (row.filled.has('transform') ? '' : 'none')),
    treatment: methodOf(row, 'treatment', settings),
    scoring,
    missing: methodOf(row, 'missing', settings),
    ...observationOf(row, methods),
    worst: row.worst,
    best: row.best,
    optimum: optimumOf(row),
    reference: referenceOf(row),
    deduction: row.deduction,
    clamps: row.clamp !== 'no',
    bounds: soundBounds(row, row.code, row.place, problems),
    kind: row.kind ?? 'objective',
    department: row.department.trim(),
  };
  warnOfIgnored(row, GROUP_COLUMNS, LEAF, problems);
  if (scoring === STEPS) warnOfIgnored(row, [transform], STEPPED, problems);
  if (row.adjustBy === undefined) warnOfIgnored(row, [per], UNADJUSTED, problems);
  checkScoring(row, scoring, methods, settings, problems);
  checkRollup(row, methods, problems);
  checkTransform(row, indicator, methods, problems);
  checkTreatment(row, indicator, methods, problems);
  if (settings.objectiveOnly && indicator.kind === 'perception') {
    problems.add(problem('perception-indicator', row.place('kind'), { code: row.code }));
  }
  return indicator;
}
