import type { Region } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';
import { findRegion } from '../workspace/find-region.ts';
import { nearest } from '../workspace/nearest.ts';
import type { Say } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** Candidates that are named. */
const CANDIDATES_MOST = 10;

/** The whole number an option gives, `least` at least; undefined where it is not given. */
export function readCount(option: string, value: string | undefined, least: number, say: Say): number | undefined {
  if (value === undefined) return undefined;
  const count = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (count >= least) return count;
  throw new UsageError(say('badCount', { option, value, least: `${least}` }));
}

function candidatesText(candidates: readonly Region[], say: Say): string {
  const named = candidates.slice(0, CANDIDATES_MOST).map(({ code, name, nameEn }) => {
    return [code, name, nameEn].filter((text, at) => text !== '' && (at === 0 || text !== name || at === 1)).join(' ');
  });
  const more = candidates.length - named.length;
  return [...named, ...(more > 0 ? [say('moreCandidates', { count: `${more}` })] : [])].join(', ');
}

/** The position of the region that an option names, by code or by name. */
export function regionOf(text: string, { regions, settings }: Workspace, say: Say): number {
  const found = findRegion(text, regions.list);
  if (found.found !== undefined) return regions.list.indexOf(found.found);
  const candidates = candidatesText(found.candidates, say);
  if (found.isAmbiguous) throw new UsageError(say('ambiguousRegion', { value: text, candidates }));
  if (candidates !== '') throw new UsageError(say('unknownRegionNear', { value: text, candidates }));
  throw new UsageError(say('unknownRegion', { value: text, file: settings.paths.regions }));
}

/** The position of the node of a code. */
export function nodeOf(code: string, { tree, settings }: Workspace, say: Say): number {
  const position = tree.byCode.get(code);
  if (position !== undefined && position >= 0) return position;
  const near = nearest(code, tree.byCode.keys());
  if (near !== undefined) throw new UsageError(say('unknownNodeNear', { value: code, near }));
  throw new UsageError(say('unknownNode', { value: code, file: settings.paths.indicators }));
}
