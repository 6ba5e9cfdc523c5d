import { TOTAL } from '../../model/index-tree.ts';
import type { Localised } from '../../model/localised.ts';
import type { MethodTable } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { markedName } from '../../model/setting-defaults.ts';
import type { JsonDocument } from './json-document.ts';
import type { RawSettings } from './schema.ts';

/** The remedy for a method that cannot stand where it is named. */
export const otherMethodHint: Localised = { en: 'choose another method here', zh: '请在此改用其他方法' };

const EXPONENT_HINT: Localised = {
  en: 'write it as "power": {"exponent": ...} in pingan.json',
  zh: '请在 pingan.json 中写 "power": {"exponent": ...}',
};

type Settings = Pick<RawSettings, 'aggregation' | 'levels' | 'power'>;

/** Reports a method that can make only the total, if "aggregation" gives it to a lower level. */
function checkTotalOnly(
  document: JsonDocument,
  { aggregation, levels }: Settings,
  methods: MethodTable,
  problems: ProblemList,
): void {
  const comparesPeers = (method: string): boolean => methods.aggregation[method]?.over === 'peers';
  if (typeof aggregation === 'string') {
    if (levels.length === 1 || !comparesPeers(aggregation)) return;
    const others = markedName(methods.aggregation, 'isDefault') ?? '';
    const list = `[${levels.map((_, at) => `"${at === 0 ? aggregation : others}"`).join(', ')}]`;
    const hint = { en: `write a list that begins with it, such as ${list}`, zh: `请写以其开头的列表，例如 ${list}` };
    problems.add(problem('total-only', document.placeOf(['aggregation']), { method: aggregation, hint }));
    return;
  }
  for (const [at, method] of aggregation.entries()) {
    if (at === 0 || !comparesPeers(method)) continue;
    problems.add(problem('total-only', document.placeOf(['aggregation', at]), { method, hint: otherMethodHint }));
  }
}

/** Reports a total that is a power mean of no exponent: it has no row of indicators.csv to hold one. */
function checkExponent(
  document: JsonDocument,
  { aggregation, power }: Settings,
  methods: MethodTable,
  problems: ProblemList,
): void {
  const [method = ''] = [aggregation].flat();
  const entry = methods.aggregation[method];
  if (power !== undefined || entry?.over !== 'region' || !entry.needsExponent) return;
  const values = { code: TOTAL, method, hint: EXPONENT_HINT };
  problems.add(problem('missing-exponent', document.placeOf(['aggregation', 0]), values));
}

/** Checks the setting "aggregation" beyond its form: the method of each level, and what the total needs. */
export function checkAggregation(
  document: JsonDocument,
  settings: Settings,
  methods: MethodTable,
  problems: ProblemList,
): void {
  checkTotalOnly(document, settings, methods, problems);
  checkExponent(document, settings, methods, problems);
}
