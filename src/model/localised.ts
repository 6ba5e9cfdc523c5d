/** The languages that text for people exists in. */
export type Language = 'en' | 'zh';

/** One text in every language. */
export type Localised = Readonly<Record<Language, string>>;

/** Replaces each `{key}` in the template by its value. */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
