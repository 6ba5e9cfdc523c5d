/** The languages that text for people exists in. */
export type Language = 'en' | 'zh';

/** One text in every language. */
export type Localised = Readonly<Record<Language, string>>;

/** Replaces each `{key}` in the template by its value. */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

/** Says the sentences of a table in one language, their `{names}` filled in. */
export interface Words<Name extends string> {
  readonly language: Language;
  readonly say: (name: Name, values?: Readonly<Record<string, string>>) => string;
}

/** The words of a table in one language. */
export function wordsIn<Name extends string>(
  texts: Readonly<Record<Name, Localised>>,
  language: Language,
): Words<Name> {
  return { language, say: (name, values = {}) => fillIn(texts[name][language], values) };
}
