import { type Place, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { type Named, namedHint } from '../named-hint.ts';
import { shown } from '../number-cell.ts';

/** A row that names the row above it, by code or exact name. */
interface Child extends Named {
  /** Blank at the top. */
  readonly parent: string;
}

/** A row that names the row above it; rows stand in the order of the file. */
export interface ParentLink extends Child {
  /** Where the parent's cell stands. */
  readonly parentPlace: () => Place;
}

/** The links by code, and the codes of rows that had to be left out: known, but not followed. */
export interface ParentLinks {
  readonly links: ReadonlyMap<string, ParentLink>;
  readonly refused: ReadonlySet<string>;
}

/**
 * The codes of parents that rows give by exact name, by the code of the row. A row is never meant by its own parent's
 * name; a name that several others share stays as it is, and is a problem.
 */
export function parentsByName(rows: readonly Child[], refused: ReadonlySet<string>): ReadonlyMap<string, string> {
  const codes = new Map<string, Set<string>>();
  for (const { code, name, nameEn } of rows) {
    for (const text of [name.trim(), nameEn.trim()]) codes.set(text, (codes.get(text) ?? new Set()).add(code));
  }
  const known = new Set([...rows.map(({ code }) => code), ...refused]);
  return new Map(
    rows.flatMap(({ code, parent }) => {
      if (parent === '' || known.has(parent)) return [];
      const [only, ...more] = [...(codes.get(parent.trim()) ?? [])].filter((each) => each !== code);
      return only === undefined || more.length > 0 ? [] : [[code, only] as const];
    }),
  );
}

function* others(links: ReadonlyMap<string, ParentLink>, code: string): Iterable<ParentLink> {
  for (const other of links.values()) if (other.code !== code) yield other;
}

function checkKnown({ links, refused }: ParentLinks, problems: ProblemList): void {
  for (const { code, parent, parentPlace } of links.values()) {
    if (parent === '' || links.has(parent) || refused.has(parent)) continue;
    const hint = namedHint(parent, () => others(links, code));
    problems.add(problem('unknown-parent', parentPlace(), { code, parent: shown(parent), hint }));
  }
}

/** The circle in which a walk upwards ends, if no earlier walk has met it. */
function circleAbove(
  links: ReadonlyMap<string, ParentLink>,
  start: ParentLink,
  walked: Set<string>,
): string[] | undefined {
  const path = new Set<string>();
  let link: ParentLink | undefined = start;
  while (link !== undefined && !walked.has(link.code)) {
    walked.add(link.code);
    path.add(link.code);
    link = links.get(link.parent);
  }
  if (link === undefined || !path.has(link.code)) return undefined;
  const codes = [...path];
  return codes.slice(codes.indexOf(link.code));
}

/** Reports each circle once, at its first row in the file, from whichever row it was reached. */
function checkCircles(links: ReadonlyMap<string, ParentLink>, problems: ProblemList): void {
  const walked = new Set<string>();
  const order = new Map([...links.keys()].map((code, at) => [code, at]));
  const orderOf = (code: string): number => order.get(code) ?? 0;
  for (const start of links.values()) {
    const circle = circleAbove(links, start, walked);
    if (circle === undefined) continue;
    const first = circle.reduce((a, b) => (orderOf(a) <= orderOf(b) ? a : b));
    const at = circle.indexOf(first);
    const path = [...circle.slice(at), ...circle.slice(0, at), first].join(' -> ');
    const { parentPlace } = links.get(first) as ParentLink;
    problems.add(problem('cycle', parentPlace(), { path }));
  }
}

/** Reports parents that have no row, and parents that go round in a circle. */
export function checkParents(parents: ParentLinks, problems: ProblemList): void {
  checkKnown(parents, problems);
  checkCircles(parents.links, problems);
}
