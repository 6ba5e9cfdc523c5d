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

/** The template with the known values filled in; a placeholder without a value stays. */
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
    // A folder that does not exist holds no files; the code that needs one reports it.
    if (errorCode(error) === undefined) throw error;
    return [];
  }
}

/** Whether something stands at a path, also a link that leads nowhere. */
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
 * What a match becomes with one more segment of the template: one match, none, or several. A hidden entry fits only a
 * segment that begins with a dot itself.
 */
export function extendMatch(root: string, found: TemplateMatch, segment: string): TemplateMatch[] {
  const filled = fillTemplate(segment, found.values);
  const at = (name: string): string => (found.path === '' ? name : `${found.path}/${name}`);
  if (placeholdersOf(filled).length === 0) {
    const path = at(filled);
    return isEntry(join(root, path)) ? [{ path, values: found.values }] : [];
  }
  const pattern = segmentPattern(filled, new Set(Object.keys(found.values)));
  const fits = (name: string): boolean => filled.startsWith('.') || !name.startsWith('.');
  return namesIn(join(root, found.path)).flatMap((name) => {
    const match = fits(name) ? pattern.exec(name) : null;
    const values = { ...found.values, ...match?.groups };
    return match === null || !isOfYear(values) ? [] : [{ path: at(name), values }];
  });
}

/** How far a template was followed, and what stands below. */
export interface TemplateLevel {
  readonly found: TemplateMatch;
  /** How many segments of the template are followed. */
  readonly depth: number;
  readonly below: readonly TemplateLevel[];
}

/** Walks a template once: every existing entry that fits each of its segments; hidden files fit nothing. */
export function walkTemplate(root: string, template: string): TemplateLevel {
  const segments = template.split('/');
  const follow = (found: TemplateMatch, depth: number): TemplateLevel => {
    const segment = segments[depth];
    const fitting = segment === undefined ? [] : extendMatch(root, found, segment);
    return { found, depth, below: fitting.map((match) => follow(match, depth + 1)) };
  };
  return follow({ path: '', values: {} }, 0);
}

/** The entries that fit the whole of a template of so many segments, in order. */
export function matchesBelow(level: TemplateLevel, segments: number): readonly TemplateMatch[] {
  return level.depth === segments ? [level.found] : level.below.flatMap((each) => matchesBelow(each, segments));
}
