import { indicatorHeaders } from '../../model/input-tables/indicators.ts';
import type { MethodTable } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { foldedName } from '../folded-text.ts';
import { nearestHint } from '../nearest.ts';
import { shown } from '../number-cell.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import { weighsChildren } from './rollup-cells.ts';

/** What a row says of adjusters. */
type Naming = Pick<IndicatorRow, 'adjustBy' | 'rollupBy' | 'place'>;

const NAMING = [
  { column: indicatorHeaders.adjustBy, nameOf: ({ adjustBy }: Naming) => adjustBy, unknown: 'unknown-adjuster' },
  { column: indicatorHeaders.rollupBy, nameOf: ({ rollupBy }: Naming) => rollupBy, unknown: 'unknown-rollup-by' },
] as const;

/** How often each adjuster is named, in each of the forms it is written in. */
function countForms(rows: Iterable<Naming>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const forms = new Map<string, Map<string, number>>();
  for (const row of rows) {
    for (const { nameOf } of NAMING) {
      const name = nameOf(row);
      if (name === undefined) continue;
      const counts = forms.get(foldedName(name)) ?? new Map<string, number>();
      forms.set(foldedName(name), counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  }
  return forms;
}

/** The form that most cells have, the first of several. */
function commonest(counts: ReadonlyMap<string, number>): string {
  const [[form] = ['']] = [...counts].sort(([, a], [, b]) => b - a);
  return form;
}

/**
 * Gives each adjuster one name: where rows name it in several forms, such as `population` and `Population`, the form
 * that most of them have. A warning says so at every other one.
 */
export function withOneNameEach<Row extends Naming>(
  rows: ReadonlyMap<string, Row>,
  problems: ProblemList,
): ReadonlyMap<string, Row> {
  const forms = countForms(rows.values());
  if ([...forms.values()].every(({ size }) => size === 1)) return rows;
  const names = new Map([...forms].map(([folded, counts]) => [folded, commonest(counts)]));
  const nameIn = (row: Row, { column, nameOf }: (typeof NAMING)[number]): string | undefined => {
    const written = nameOf(row);
    const known = written === undefined ? undefined : names.get(foldedName(written));
    if (written === undefined || known === undefined || known === written) return written;
    const values = { column, adjuster: shown(written), known: shown(known) };
    problems.add(problem('inexact-adjuster', row.place(column), values));
    return known;
  };
  return new Map(
    [...rows].map(([code, row]) => {
      return [code, { ...row, adjustBy: nameIn(row, NAMING[0]), rollupBy: nameIn(row, NAMING[1]) }];
    }),
  );
}

/** Reports adjusters that coefficients.csv has no column for; what children weigh by is read where their rollup weighs. */
export function checkAdjusterNames(
  rows: Iterable<IndicatorRow>,
  { adjusters, file }: { readonly adjusters: ReadonlySet<string>; readonly file: string },
  methods: MethodTable,
  problems: ProblemList,
): void {
  for (const row of rows) {
    const read = weighsChildren(row, methods) ? row : { ...row, rollupBy: undefined };
    for (const { column, nameOf, unknown } of NAMING) {
      const adjuster = nameOf(read);
      if (adjuster === undefined || adjusters.has(adjuster)) continue;
      const hint = nearestHint(adjuster, adjusters, 'column');
      problems.add(problem(unknown, row.place(column), { code: row.code, adjuster: shown(adjuster), file, hint }));
    }
  }
}
