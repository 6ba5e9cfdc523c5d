import { visit } from 'jsonc-parser';
import type { Localised } from '../../model/localised.ts';
import { type Place, problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { shown } from '../../model/shown-text.ts';
import { jsonFault } from '../config/json-document.ts';
import type { SourceText } from '../files/decode-source.ts';

/** A feature of a GeoJSON file. */
export interface Feature {
  /** What its property holds; undefined where it has none. */
  readonly id: string | undefined;
  readonly properties: object;
  readonly geometry: unknown;
}

const NO_OBJECT: Localised = { en: 'no object', zh: '非对象的 JSON' };
const NO_TYPE: Localised = { en: 'an object without a type', zh: '没有 type 的对象' };
const NO_FEATURES: Localised = { en: 'without features', zh: '没有要素的文件' };

/** What a text that is no collection of features is instead; undefined for one that is. */
function otherThan(value: unknown): Localised | string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NO_OBJECT;
  const { type, features } = value as { readonly type?: unknown; readonly features?: unknown };
  if (type !== 'FeatureCollection') return typeof type === 'string' ? `"${shown(type)}"` : NO_TYPE;
  return Array.isArray(features) && features.length > 0 ? undefined : NO_FEATURES;
}

/** A code that is written as a text or, as 330100, as a number. */
function idOf(properties: object, id: string): string | undefined {
  const value: unknown = Object.hasOwn(properties, id) ? Reflect.get(properties, id) : undefined;
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function parsed(source: SourceText, problems: ProblemList): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(source.text) };
  } catch (error) {
    const fault = error instanceof SyntaxError ? jsonFault(source) : undefined;
    if (fault === undefined) throw error;
    problems.add(fault);
    return undefined;
  }
}

/** The features of a GeoJSON FeatureCollection (RFC 7946) by a property; anything else is a problem. */
export function readFeatures(source: SourceText, id: string, problems: ProblemList): readonly Feature[] | undefined {
  const json = parsed(source, problems);
  if (json === undefined) return undefined;
  const found = otherThan(json.value);
  if (found !== undefined) {
    problems.add(problem('no-boundaries', startOf(source.path), { found }));
    return undefined;
  }
  const { features } = json.value as { readonly features: readonly unknown[] };
  return features.map((feature) => {
    const { properties, geometry } = Object(feature) as { readonly properties?: unknown; readonly geometry?: unknown };
    const own = Object(properties ?? {}) as object;
    return { id: idOf(own, id), properties: own, geometry };
  });
}

/** Where the features at some positions begin: asked for only where there is something to tell of them. */
export function placesOfFeatures(source: SourceText, positions: ReadonlySet<number>): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  // Brackets that no parser could follow to their end are told of by nobody else: the whole file is then the place.
  if (positions.size === 0 || jsonFault(source) !== undefined) return places;
  visit(source.text, {
    onObjectBegin: (_offset, _length, line, character, pathTo) => {
      const [key, position, ...deeper] = pathTo();
      if (key !== 'features' || deeper.length > 0 || typeof position !== 'number') return;
      if (positions.has(position)) places.set(position, { file: source.path, line: line + 1, column: character + 1 });
    },
  });
  return places;
}
