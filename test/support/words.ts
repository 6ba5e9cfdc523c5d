import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Localised } from '../../src/model/localised.ts';
import { commonTexts } from '../../src/tables/common-words.ts';

/** The names of the `{ en, zh }` entries of a table of texts, by its file. */
export function textNames(path: string): readonly string[] {
  return [...readFileSync(path, 'utf8').matchAll(/^ {2}(\w+): \{/gm)].map(([, name]) => name ?? '');
}

/** The texts of a table that are its own, by their names. */
export function ownTexts(texts: Readonly<Record<string, Localised>>): [string, Localised][] {
  const common = new Set<Localised>(Object.values(commonTexts));
  return Object.entries(texts).filter(([, text]) => !common.has(text));
}

/** A text has the same values in both languages, is English in English and Chinese in Chinese. */
export function expectBothLanguages(en: string, zh: string): void {
  const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  expect(placeholders(zh)).toEqual(placeholders(en));
  expect(en.replace('(合成数据)', '')).toMatch(/^[ -~]+$/);
  expect(zh).toMatch(/\p{Script=Han}/u);
}
