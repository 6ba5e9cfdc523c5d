import type { Language } from '../model/localised.ts';
import type { Page } from './manual.ts';
import type { Block } from './markdown.ts';
import type { Topic } from './topics.ts';

/** A part of the manual that tells of one thing. */
export interface Place {
  readonly topic: Topic;
  readonly language: Language;
  /** The headings above it, the page's own left out. */
  readonly path: readonly string[];
  /** By what it is called for, in lower case. */
  readonly names: readonly string[];
  readonly blocks: readonly Block[];
}

function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.toLowerCase());
}

function bare(text: string): string {
  return text.replaceAll('`', '').trim();
}

/** A term as it may be looked up: each of several, with and without what stands in brackets. */
function termsIn(cell: string): string[] {
  const whole = bare(cell).toLowerCase();
  const single = whole.replaceAll(/\s*[(（][^)）]*[)）]/g, '').split(/[,，、；;] ?/);
  return [...new Set([whole, ...single])].filter((term) => term !== '');
}

/** A key within a setting, such as `scale.floor`: not the name of a file. */
const INNER_KEY = /^(\w+)\.(?!(?:csv|json|md)$)(\w+)$/i;

/** What a row is called for: the code in its first cell; in the glossary the term in either language. */
function rowNames(topic: Topic, [first = '', second = '']: readonly string[]): string[] {
  if (topic === 'glossary') return [...termsIn(first), ...termsIn(second)];
  return codesIn(first).flatMap((code) => [code, ...(INNER_KEY.exec(code)?.slice(1) ?? [])]);
}

/** What stands behind the codes that a heading begins with: what the field calls a method. */
const CODES_THEN_WORDS = /^(?:`[^`]+`,? )+([^`]+)$/;

/** What a heading is called for: its text, its codes, and the words behind them. */
function headingNames(text: string): string[] {
  return [bare(text).toLowerCase(), ...codesIn(text), ...termsIn(CODES_THEN_WORDS.exec(text)?.[1] ?? '')];
}

/** The blocks under a heading, down to the next that is no lower. */
function section(blocks: readonly Block[], at: number, level: number): readonly Block[] {
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return [blocks[at] as Block, ...(end === -1 ? rest : rest.slice(0, end))];
}

/** Every place of a page: its sections, and the rows of its tables that begin with a name. */
function placesOn({ topic, language, blocks }: Page): Place[] {
  const headings: string[] = [];
  return blocks.flatMap((block, at): Place[] => {
    if (block.kind === 'heading') {
      headings.length = Math.max(0, block.level - 2);
      if (block.level > 1) headings.push(bare(block.text));
      const names = headingNames(block.text);
      return [{ topic, language, path: headings.slice(0, -1), names, blocks: section(blocks, at, block.level) }];
    }
    if (block.kind !== 'table') return [];
    const path = [...headings];
    return block.rows.map((row) => {
      return { topic, language, path, names: rowNames(topic, row), blocks: [{ ...block, rows: [row] }] };
    });
  });
}

/** Every place of the manual that can be called for. */
export function placesIn(manual: readonly Page[]): readonly Place[] {
  return manual.flatMap(placesOn).filter(({ names }) => names.length > 0);
}

/** Places with the rows of one table put together. */
export function joinedPlaces(places: readonly Place[]): readonly Place[] {
  const joined: Place[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    const [block, before] = [place.blocks[0], last?.blocks[0]];
    const isSame = last?.topic === place.topic && last.path.join() === place.path.join();
    if (isSame && block?.kind === 'table' && before?.kind === 'table') {
      joined[joined.length - 1] = { ...place, blocks: [{ ...before, rows: [...before.rows, ...block.rows] }] };
    } else joined.push(place);
  }
  return joined;
}

/**
 * The places that words call for: all of them one name, or the last one a name and the others parts of the path to it,
 * as in `results.csv rank`.
 */
export function placesOf(words: readonly string[], places: readonly Place[]): readonly Place[] {
  const asked = words.map((word) => bare(word).toLowerCase());
  const whole = places.filter(({ names }) => names.includes(asked.join(' ')));
  if (whole.length > 0 || asked.length < 2) return whole;
  const name = asked.at(-1) ?? '';
  return places.filter(({ topic, path, names }) => {
    const way = [topic, ...path].join(' ').toLowerCase();
    return names.includes(name) && asked.slice(0, -1).every((word) => way.includes(word));
  });
}

/**
 * The places that words call for by their name in either language. Pages have the same places in the same order in both
 * languages, but for the glossary, which gives each term in both.
 */
export function placesInEither(
  words: readonly string[],
  own: readonly Place[],
  other: readonly Place[],
): readonly Place[] {
  const called = new Set(placesOf(words, own));
  for (const place of placesOf(words, other)) {
    const [here, there] = [own, other].map((places) => places.filter(({ topic }) => topic === place.topic));
    const same = here?.length === there?.length ? here?.[there?.indexOf(place) ?? -1] : undefined;
    if (place.topic !== 'glossary' && same !== undefined) called.add(same);
  }
  return own.filter((place) => called.has(place));
}

/** The text of a block, as far as it is prose. */
function proseOf(block: Block): string {
  return block.kind === 'paragraph' || block.kind === 'item' ? block.text : '';
}

/** The sections, each by topic and heading, whose own prose holds one of some texts. */
export function sectionsTelling(texts: readonly string[], manual: readonly Page[]): readonly string[] {
  const found = manual.flatMap(({ topic, blocks }) => {
    let heading = '';
    return blocks.flatMap((block) => {
      if (block.kind === 'heading') heading = block.level === 1 ? '' : bare(block.text);
      const prose = proseOf(block).toLowerCase();
      return texts.some((text) => prose.includes(text)) ? [heading === '' ? topic : `${topic}: ${heading}`] : [];
    });
  });
  return [...new Set(found)];
}
