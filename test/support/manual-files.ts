import { existsSync, readFileSync } from 'node:fs';
import { documentationParts } from '../../src/help/documentation.ts';
import { readGlossary } from '../../src/help/glossary.ts';
import { topicNames } from '../../src/help/topics.ts';
import { methods } from '../../src/methods/index.ts';
import type { Language } from '../../src/model/localised.ts';

/** A text that people read, parts of which are generated. */
export interface ManualFile {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

/** The pages of the manual that are written in a language, in reading order. */
export function manualFiles(language: Language): ManualFile[] {
  return topicNames
    .map((topic) => `src/help/${language}/${topic}.md`)
    .filter((path) => existsSync(path))
    .map((path) => ({ path, language, text: readFileSync(path, 'utf8') }));
}

/** The front pages of the repository. */
export const frontPages = { en: 'README.md', zh: 'README.zh.md' } as const;

/** Every text with generated parts: the front pages and the pages of the manual in both languages. */
export function documentedFiles(): ManualFile[] {
  const fronts = (['en', 'zh'] as const).map((language): ManualFile => {
    const path = frontPages[language];
    return { path, language, text: readFileSync(path, 'utf8') };
  });
  return [...fronts, ...manualFiles('en'), ...manualFiles('zh')];
}

/** The generated parts in a language, as the tables are now. */
export function partsNow(language: Language): ReadonlyMap<string, string> {
  return documentationParts({ methods, glossary: readGlossary('src/help') }, language);
}
