import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../model/localised.ts';
import { type Block, parseMarkdown } from './markdown.ts';
import { type Topic, topicNames } from './topics.ts';

/** A page of the manual, and the language that it was found in. */
export interface Page {
  readonly topic: Topic;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

/** The folder that holds the pages: beside this source, or in the package whose `dist` the program runs from. */
export function manualFolder(dist: string | undefined): string {
  return dist === undefined ? fileURLToPath(new URL('.', import.meta.url)) : join(dist, '../src/help');
}

/**
 * The page of a topic, in English where there is none in the language.
 *
 * @throws the file system's error where the English page is not there: the package is not whole then
 */
export function readPage(folder: string, topic: Topic, language: Language): Page {
  const path = join(folder, language, `${topic}.md`);
  if (language !== 'en' && !existsSync(path)) return readPage(folder, topic, 'en');
  return { topic, language, blocks: parseMarkdown(readFileSync(path, 'utf8')) };
}

/** All pages, in reading order. */
export function readManual(folder: string, language: Language): readonly Page[] {
  return topicNames.map((topic) => readPage(folder, topic, language));
}
