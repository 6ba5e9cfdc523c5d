import type { Language } from './localised.ts';
import { unseen } from './visible.ts';

/** Characters that a reader cannot see, or cannot tell from a plain space. */
const UNSEEN = unseen('\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000');

/** A text for a message, with the name of each character that cannot be seen in its place: `<U+FEFF>`. */
export function shown(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) as number;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

const LENGTH: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `… (${count} characters)`,
  zh: (count) => `…（共 ${count} 个字符）`,
};

/** The text, or where it is longer than `most` characters its beginning and how long it is. */
export function elided(text: string, most: number, language: Language): string {
  if (text.length <= most) return text;
  const characters = [...text.slice(0, most * 2)];
  const count = text.length > most * 2 ? [...text].length : characters.length;
  return count <= most ? text : `${characters.slice(0, most).join('')}${LENGTH[language](count)}`;
}
