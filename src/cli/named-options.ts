import { departmentsOf } from '../analysis/department/department.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { Workspace } from '../model/workspace.ts';
import { findRegion } from '../workspace/find-region.ts';
import type { Named } from '../workspace/named-hint.ts';
import { nearest, nearestFew } from '../workspace/nearest.ts';
import { UsageError } from './exit-codes.ts';
import type { Say } from './texts.ts';

/** Candidates that are named. */
const CANDIDATES_MOST = 10;

/** The whole number an option gives, `least` at least; undefined where it is not given. */
export function readCount(option: string, value: string | undefined, least: number, say: Say): number | undefined {
  if (value === undefined) return undefined;
  const count = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (count >= least) return count;
  throw new UsageError(say('badCount', { option, value, least: `${least}` }));
}

/** A whole number that an option gives. */
export function readWhole(option: string, value: string, least: number, most: number, say: Say): number {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(say('badRange', { option, value, least: `${least}`, most: `${most}` }));
}

function candidatesText(candidates: readonly Named[], say: Say): readonly string[] {
  const named = candidates.slice(0, CANDIDATES_MOST).map(({ code, name, nameEn }) => {
    return [code, name, nameEn].filter((text, at) => text !== '' && (at === 0 || text !== name || at === 1)).join(' ');
  });
  const more = candidates.length - named.length;
  return [...named, ...(more > 0 ? [say('moreCandidates', { count: `${more}` })] : [])];
}

/** The position of the region that an option names, by code or by name. */
export function regionOf(text: string, { regions, settings }: Workspace, say: Say): number {
  const found = findRegion(text, regions.list);
  if (found.found !== undefined) return regions.list.indexOf(found.found);
  const candidates = candidatesText(found.candidates, say);
  if (found.isAmbiguous) throw new UsageError(say('ambiguousRegion', { value: text, candidates }));
  if (candidates.length > 0) throw new UsageError(say('unknownRegionNear', { value: text, candidates }));
  throw new UsageError(say('unknownRegion', { value: text, file: settings.paths.regions }));
}

/** The nodes with this whole name, in any case; only the preferred ones if there are any. */
function nodesNamed(text: string, nodes: readonly IndexNode[], isPreferred: IsNode): readonly IndexNode[] {
  const meant = text.trim().toLowerCase();
  const named = nodes.filter(({ name, nameEn }) => [name, nameEn].some((each) => each.trim().toLowerCase() === meant));
  const preferred = named.filter(isPreferred);
  return meant === '' ? [] : preferred.length > 0 ? preferred : named;
}

type IsNode = (node: IndexNode) => boolean;

/**
 * The position of the node that an option names, by code or else by its whole name. Of several with one name those
 * come first that the option is for.
 */
export function nodeOf(
  text: string,
  { tree, settings }: Workspace,
  say: Say,
  isPreferred: IsNode = () => true,
): number {
  const position = tree.byCode.get(text);
  if (position !== undefined && position >= 0) return position;
  const [only, ...more] = nodesNamed(text, tree.nodes, isPreferred);
  if (only !== undefined && more.length === 0) return only.position;
  if (only !== undefined) {
    throw new UsageError(say('ambiguousNode', { value: text, candidates: candidatesText([only, ...more], say) }));
  }
  const names = tree.nodes.flatMap(({ name, nameEn }) => [name, nameEn]).filter((name) => name !== '');
  const near = nearest(text, [...tree.byCode.keys(), ...names]);
  if (near !== undefined) throw new UsageError(say('unknownNodeNear', { value: text, near }));
  throw new UsageError(say('unknownNode', { value: text, file: settings.paths.indicators }));
}

/** The department that an option names, by its whole name, with the numbers of its leaves. */
export function departmentNamed(
  text: string,
  { tree, settings }: Workspace,
  say: Say,
): readonly [string, readonly number[]] {
  const departments = departmentsOf(tree);
  const name = text.trim();
  const leaves = departments.get(name);
  if (leaves !== undefined) return [name, leaves];
  const { indicators: file } = settings.paths;
  if (departments.size === 0) throw new UsageError(say('noDepartments', { file }));
  const candidates = nearestFew(name, departments.keys(), CANDIDATES_MOST);
  if (candidates.length > 0) throw new UsageError(say('unknownDepartmentNear', { value: text, candidates }));
  throw new UsageError(say('unknownDepartment', { value: text, known: [...departments.keys()] }));
}
