import { type Place, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { namedHint } from '../named-hint.ts';
import { shown } from '../number-cell.ts';

/** A row that names the row above it; rows stand in the order of the file. */
export interface ParentLink {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Blank at the top. */
  readonly parent: string;
  /** Where the parent's cell stands. */
  readonly parentPlace: () => Place;
}

/** The links by code, and the codes of rows that had to be left out: known, but not followed. */
export interface ParentLinks {
  readonly links: ReadonlyMap<string, ParentLink>;
  readonly refused: ReadonlySet<string>;
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

/** The circle that a walk upwards ends in, if it ends in one that no walk before it has met. */
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
