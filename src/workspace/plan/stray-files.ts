import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Localised } from '../../model/localised.ts';
import {
  extendMatch,
  fillTemplate,
  isEntry,
  monthValues,
  namesIn,
  placeholdersOf,
  type TemplateLevel,
  type TemplateMatch,
} from '../files/path-template.ts';
import { errorCode } from '../files/system-error.ts';
import { nearMonth, nearYear } from '../near-month.ts';

/** An entry that stands where a month is looked for, and of which no month is read. */
export interface StrayFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** The month that its name seems to mean, or the year where the template names years alone. */
  readonly near: string | undefined;
  /** The path that it should have; undefined where more than the month is wrong with its own. */
  readonly mended: string | undefined;
  /** How to mend it. */
  readonly hint: Localised;
}

const TIMED = new Set(['month', 'year']);

function isTimed(template: string): boolean {
  return placeholdersOf(template).some((name) => TIMED.has(name));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    // A link that leads nowhere is no folder.
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

/** Any text in place of every placeholder, and letters of either case. */
function loosePattern(segment: string): RegExp {
  const literals = segment.split(/\{\w*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literals.join('.+')}$`, 'iu');
}

class Search {
  readonly #root: string;
  readonly #template: string;
  readonly #segments: readonly string[];
  readonly strays: StrayFile[] = [];

  constructor(root: string, template: string) {
    this.#root = root;
    this.#template = template;
    this.#segments = template.split('/');
  }

  #isLast(depth: number): boolean {
    return depth === this.#segments.length - 1;
  }

  /** The path that an entry would have with the period it seems to mean; undefined where more would have to be known. */
  #pathOf({ found, depth }: TemplateLevel, near: string | undefined): string | undefined {
    if (near === undefined) return undefined;
    const begun = this.#segments.slice(0, depth + 1).join('/');
    const filled = fillTemplate(begun, { ...found.values, ...monthValues(near) });
    return placeholdersOf(filled).length === 0 ? filled : undefined;
  }

  #hint(near: string | undefined, path: string | undefined, isThere: boolean): Localised {
    const template = this.#template;
    if (near === undefined) {
      return {
        en: `name it as "${template}" says, with a month such as 2018-09, or keep it elsewhere`,
        zh: `请按 "${template}" 命名，月份如 2018-09，或移到别处`,
      };
    }
    if (path === undefined) {
      return { en: `name it as "${template}" says, with ${near}`, zh: `请按 "${template}" 命名，其中写 ${near}` };
    }
    if (isThere) {
      return {
        en: `${path} is there and is read instead: keep one of the two, under that name`,
        zh: `${path} 已存在，读取的是它：请只保留其一，并用该名称`,
      };
    }
    return { en: `write ${near}: rename it to ${path}`, zh: `请写 ${near}：改名为 ${path}` };
  }

  /** Whether a folder holds what the rest of the template asks for. */
  #leadsOn(path: string, depth: number): boolean {
    const rest = this.#segments.slice(depth + 1);
    const found = rest.reduce<readonly TemplateMatch[]>(
      (matches, segment) => matches.flatMap((match) => extendMatch(this.#root, match, segment)),
      [{ path, values: {} }],
    );
    return found.length > 0;
  }

  /** Treats an unfitting entry as stray if it has the form of the others, or seems to name a month. */
  #judge(level: TemplateLevel, name: string, periods: ReadonlySet<string | undefined>): void {
    const { found, depth } = level;
    const segment = this.#segments[depth] as string;
    const path = found.path === '' ? name : `${found.path}/${name}`;
    const near = placeholdersOf(segment).includes('month') ? nearMonth(name, found.values.year) : nearYear(name);
    const isFile = !isFolder(join(this.#root, path));
    const isKind = isFile === this.#isLast(depth);
    const mended = isKind ? this.#pathOf(level, near) : undefined;
    const isThere = mended === undefined ? periods.has(near) : isEntry(join(this.#root, mended));
    const hasForm = isKind && (isFile ? loosePattern(segment).test(name) : this.#leadsOn(path, depth));
    // In another form it may be kept there on purpose, unless it seems to be a month that is not there otherwise.
    if (!hasForm && (near === undefined || isThere)) return;
    this.strays.push({ path, near, mended, hint: this.#hint(near, mended, isThere) });
  }

  /** A folder of a month in which nothing is read. */
  #judgeFolder({ found }: TemplateLevel): void {
    const template = this.#template;
    if (namesIn(join(this.#root, found.path)).length === 0) return;
    const hint = {
      en: `nothing in it fits; name what it holds as "${template}" says`,
      zh: `其中没有符合的文件；请按 "${template}" 命名`,
    };
    this.strays.push({ path: found.path, near: found.values.month ?? found.values.year, mended: undefined, hint });
  }

  /** @returns whether a file that is read was met. */
  look(level: TemplateLevel): boolean {
    const { found, depth, below } = level;
    const segment = this.#segments[depth] as string;
    if (isTimed(segment)) {
      const fits = new Set(below.map(({ found: { path } }) => path.slice(path.lastIndexOf('/') + 1)));
      const periods = new Set(below.map(({ found: { values } }) => values.month ?? values.year));
      for (const name of namesIn(join(this.#root, found.path))) {
        if (!fits.has(name) && !name.startsWith('.')) this.#judge(level, name, periods);
      }
    }
    if (this.#isLast(depth)) return below.length > 0;
    let isMet = false;
    for (const lower of below) {
      const before = this.strays.length;
      const leads = this.look(lower);
      isMet ||= leads;
      if (!leads && isTimed(segment) && this.strays.length === before) this.#judgeFolder(lower);
    }
    return isMet;
  }
}

/**
 * The entries in the place of a month's files that fit no month of a path template; hidden ones are left out. `walk` is
 * what fits it.
 */
export function strayFiles(root: string, template: string, walk: TemplateLevel): readonly StrayFile[] {
  const search = new Search(root, template);
  if (isTimed(template)) search.look(walk);
  return search.strays;
}
