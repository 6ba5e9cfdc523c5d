import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Month } from '../../model/settings.ts';
import { errorCode } from './system-error.ts';

/** What the placeholders of a path template stand for. */
export interface TemplateValues {
  readonly month?: Month;
  readonly year?: string;
  readonly region?: string;
}

/** A file that fits a template. */
export interface TemplateMatch {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly values: TemplateValues;
}

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The placeholders a template holds, in order. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] as string);
}

/** The template with what is known put in; a placeholder without a value stays. */
export function fillTemplate(template: string, values: TemplateValues): string {
  const known = new Map<string, string>(Object.entries(values));
  return template.replace(PLACEHOLDER, (whole, name: string) => known.get(name) ?? whole);
}

/** The values a month gives to a template. */
export function monthValues(month: Month): { month: Month; year: string } {
  return { month, year: month.slice(0, 4) };
}

const PATTERNS: Readonly<Record<string, string>> = {
  month: '\\d{4}-(?:0[1-9]|1[0-2])',
  year: '\\d{4}',
  region: '.+',
};

function segmentPattern(segment: string, seen: ReadonlySet<string>): RegExp {
  const used = new Set(seen);
  const source = segment.split(/(\{\w*\})/).map((part) => {
    const name = /^\{(\w*)\}$/.exec(part)?.[1];
    if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (used.has(name)) return seen.has(name) ? '.+' : `\\k<${name}>`;
    used.add(name);
    return `(?<${name}>${PATTERNS[name] ?? '.+'})`;
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}

/** The names in a folder, sorted; none where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    // No such folder holds no files; whoever needs one reports it as missing.
    if (errorCode(error) === undefined) throw error;
    return [];
  }
}

/** Whether something stands at a path, be it a link that leads nowhere. */
export function isEntry(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

/** A month in the folder of another year is not where its path would be. */
function isOfYear({ month, year }: TemplateValues): boolean {
  return month === undefined || year === undefined || month.startsWith(year);
}

/**
 * What a match becomes with one more segment of the template: one match, none, or several. `mustExist` where the segment
 * ends a path that no listing of a folder vouches for.
 */
export function extendMatch(root: string, found: TemplateMatch, segment: string, mustExist: boolean): TemplateMatch[] {
  const filled = fillTemplate(segment, found.values);
  const at = (name: string): string => (found.path === '' ? name : `${found.path}/${name}`);
  if (placeholdersOf(filled).length === 0) {
    const path = at(filled);
    return mustExist && !isEntry(join(root, path)) ? [] : [{ path, values: found.values }];
  }
  const pattern = segmentPattern(filled, new Set(Object.keys(found.values)));
  return namesIn(join(root, found.path)).flatMap((name) => {
    const match = name.startsWith('.') ? null : pattern.exec(name);
    const values = { ...found.values, ...match?.groups };
    return match === null || !isOfYear(values) ? [] : [{ path: at(name), values }];
  });
}

/**
 * Every existing entry that fits the template once `fixed` is put in; hidden files fit nothing. A template with no
 * placeholder left gives its one path, whether it exists or not.
 */
export function matchTemplate(root: string, template: string, fixed: TemplateValues): TemplateMatch[] {
  let found: TemplateMatch[] = [{ path: '', values: fixed }];
  const segments = template.split('/');
  const isPattern = placeholdersOf(fillTemplate(template, fixed)).length > 0;
  for (const [at, segment] of segments.entries()) {
    // A folder that fits does not mean that it holds the file below.
    const mustExist = isPattern && at === segments.length - 1;
    found = found.flatMap((match) => extendMatch(root, match, segment, mustExist));
  }
  return found;
}
