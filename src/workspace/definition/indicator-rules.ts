import type { Indicator } from '../../model/index-tree.ts';
import type { Localised } from '../../model/localised.ts';
import type { MethodTable } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Settings } from '../../model/settings.ts';
import { transformsFor } from '../../model/transforms-for.ts';
import { ONE } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { toShortText } from '../../numeric/text.ts';
import { INDICATOR_COLUMNS, type IndicatorRow } from './indicator-rows.ts';

const GROUP: Localised = { en: 'a group of indicators', zh: '指标分组' };
const LEAF: Localised = { en: 'an indicator', zh: '指标' };
const UNADJUSTED: Localised = { en: 'not adjusted (no adjust_by)', zh: '未调整的指标（没有 adjust_by）' };

function ignored(row: IndicatorRow, columns: readonly string[], what: Localised, problems: ProblemList): void {
  for (const column of columns) {
    if (!row.filled.has(column)) continue;
    problems.add(problem('misplaced-cell', row.place(column), { column, code: row.code, what }));
  }
}

/** Warns of cells that mean nothing on a group of indicators. */
export function checkGroup(row: IndicatorRow, problems: ProblemList): void {
  ignored(row, INDICATOR_COLUMNS, GROUP, problems);
}

function checkGoalposts(row: IndicatorRow, indicator: Indicator, problems: ProblemList): void {
  const { worst, best, direction } = indicator;
  const isUnreadable = row.filled.has('direction') && row.direction === undefined;
  if (worst === undefined || best === undefined || isUnreadable) return;
  const order = compareSnapped(worst, best);
  const { code } = row;
  if (order === 0) {
    problems.add(problem('equal-goalposts', row.place('worst'), { code, value: toShortText(worst) }));
  } else if (order > 0 !== (direction === 'negative')) {
    const values = { code, direction, worst: toShortText(worst), best: toShortText(best) };
    problems.add(problem('reversed-goalposts', row.place('worst'), values));
  }
}

/** Reports the figures that scoring needs and the transform is not defined for: they pass through it as the values do. */
function checkTransform(row: IndicatorRow, indicator: Indicator, methods: MethodTable, problems: ProblemList): void {
  const domain = methods.transform[indicator.transform]?.domain;
  if (domain === undefined) return;
  for (const column of methods.scoring[indicator.scoring]?.needs ?? []) {
    const figure = indicator[column];
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
  if (!methods.treatment[treatment]?.leavesUnit || !methods.scoring[scoring]?.inUnit) return;
  const keeping = Object.entries(methods.treatment).filter(([, { leavesUnit }]) => !leavesUnit);
  const values = { code: row.code, scoring, treatment, known: keeping.map(([name]) => name).join(', ') };
  problems.add(problem('treatment-leaves-unit', row.place('treatment'), values));
}

function checkScoring(row: IndicatorRow, indicator: Indicator, methods: MethodTable, problems: ProblemList): void {
  const method = methods.scoring[indicator.scoring];
  if (method === undefined) return;
  for (const column of method.needs) {
    if (row.filled.has(column)) continue;
    const values = { method: indicator.scoring, code: row.code, column };
    problems.add(problem('missing-parameter', row.place(column), values));
  }
  if (method.needs.length > 0) checkGoalposts(row, indicator, problems);
  if (method.ignoresDirection && indicator.direction === 'negative') {
    problems.add(problem('ignored-direction', row.place('direction'), { code: row.code }));
  }
}

/** The method of a row: its own, else the default; none where its own is unknown, so that no default is held against it. */
function methodOf(row: IndicatorRow, kind: 'treatment' | 'scoring' | 'missing', settings: Settings): string {
  return row.methods[kind] ?? (row.filled.has(kind) ? '' : settings[kind]);
}

/** The indicator a lowest-level row defines, blank cells filled from the settings, and what is wrong with it. */
export function readIndicator(
  row: IndicatorRow,
  settings: Settings,
  methods: MethodTable,
  problems: ProblemList,
): Indicator {
  const indicator: Indicator = {
    direction: row.direction ?? 'positive',
    unit: row.unit,
    adjustBy: row.adjustBy,
    per: row.adjustBy === undefined ? ONE : (row.per ?? ONE),
    transform: row.methods.transform ?? (row.filled.has('transform') ? '' : 'none'),
    treatment: methodOf(row, 'treatment', settings),
    scoring: methodOf(row, 'scoring', settings),
    missing: methodOf(row, 'missing', settings),
    isCumulative: row.accumulation === 'ytd',
    worst: row.worst,
    best: row.best,
    kind: row.kind ?? 'objective',
  };
  ignored(row, ['aggregation', 'weighting'], LEAF, problems);
  if (row.adjustBy === undefined) ignored(row, ['per'], UNADJUSTED, problems);
  checkScoring(row, indicator, methods, problems);
  checkTransform(row, indicator, methods, problems);
  checkTreatment(row, indicator, methods, problems);
  if (settings.objectiveOnly && indicator.kind === 'perception') {
    problems.add(problem('perception-indicator', row.place('kind'), { code: row.code }));
  }
  return indicator;
}
