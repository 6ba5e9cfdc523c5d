import type { Difference, DifferenceList } from './differences.ts';

type Place = Pick<Difference, 'file' | 'region' | 'node'>;
type Fields = Readonly<Record<string, unknown>>;

/** The keys whose text tells the elements of a list apart. */
const NAMING = ['region', 'node', 'level'] as const;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(element: unknown): string | undefined {
  if (!isObject(element)) return undefined;
  for (const key of NAMING) {
    const name = element[key];
    if (typeof name === 'string') return name;
  }
  return undefined;
}

function textOf(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The place of a value in an object that describes a region or a node. */
function within(place: Place, element: Fields): Place {
  const { region, node } = element;
  const about = typeof region === 'string' ? { ...place, region } : place;
  return typeof node === 'string' ? { ...about, node } : about;
}

class JsonComparison {
  readonly #list: DifferenceList;

  constructor(list: DifferenceList) {
    this.#list = list;
  }

  #named(place: Place, path: string, expected: readonly unknown[], found: readonly unknown[]): void {
    const elements = new Map(found.map((element) => [nameOf(element), element]));
    for (const element of expected) this.values(place, path, element, elements.get(nameOf(element)));
    const names = new Set(expected.map(nameOf));
    for (const element of found) {
      if (!names.has(nameOf(element))) this.values(place, path, undefined, element);
    }
    const moved =
      expected.length === found.length && expected.some((element, at) => nameOf(element) !== nameOf(found[at]));
    if (moved) this.#list.add({ code: 'changed-order', ...place });
  }

  #lists(place: Place, path: string, expected: readonly unknown[], found: readonly unknown[]): void {
    if ([...expected, ...found].every((element) => nameOf(element) !== undefined)) {
      this.#named(place, path, expected, found);
      return;
    }
    for (let at = 0; at < Math.max(expected.length, found.length); at += 1) {
      this.values(place, `${path}[${at}]`, expected[at], found[at]);
    }
  }

  #objects(place: Place, path: string, expected: Fields, found: Fields): void {
    const inside = within(place, expected);
    const prefix = nameOf(expected) === undefined && path !== '' ? `${path}.` : '';
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      this.values(inside, `${prefix}${key}`, expected[key], found[key]);
    }
  }

  #missing(place: Place, path: string, expected: unknown, found: unknown): void {
    const element = expected ?? found;
    if (isObject(element) && nameOf(element) !== undefined) {
      this.#list.add({ code: found === undefined ? 'missing-row' : 'added-row', ...within(place, element) });
      return;
    }
    const figures = { column: path, expected: textOf(expected), found: textOf(found) };
    this.#list.add({ code: 'changed-figure', ...place, ...figures });
  }

  values(place: Place, path: string, expected: unknown, found: unknown): void {
    if (Array.isArray(expected) && Array.isArray(found)) this.#lists(place, path, expected, found);
    else if (isObject(expected) && isObject(found)) this.#objects(place, path, expected, found);
    else if (expected !== found) this.#missing(place, path, expected, found);
  }
}

/**
 * Compares two JSON texts of different bytes value by value; lists of regions and nodes by their codes. It always finds
 * a difference: if every value is the same, the way in which they are written.
 */
export function compareJson(file: string, expected: Buffer, found: Buffer, list: DifferenceList): void {
  const before = list.count;
  let read: unknown;
  try {
    read = JSON.parse(found.toString('utf8'));
  } catch {
    list.add({ code: 'changed-form', file, reason: { en: 'no JSON', zh: '不是 JSON' } });
    return;
  }
  new JsonComparison(list).values({ file }, '', JSON.parse(expected.toString('utf8')), read);
  if (list.count > before) return;
  list.add({ code: 'changed-form', file, reason: { en: 'white space or the order of keys', zh: '空白或键的次序' } });
}
