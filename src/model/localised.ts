/** The languages that text for people exists in. */
export type Language = 'en' | 'zh';

/** One text in every language. */
export type Localised = Readonly<Record<Language, string>>;

/** The name of a thing in both languages: where it has no English one, its own; blank without the thing. */
export function localisedName(thing: { readonly name: string; readonly nameEn: string } | undefined): Localised {
  const name = thing?.name ?? '';
  return { en: thing?.nameEn || name, zh: name };
}

/** A text, which may have translations of its own. */
export type Wording = string | Localised;

/** What fills a placeholder: a text, or several that are listed. */
export type Filling = Wording | readonly Wording[];

const COMMAS: Localised = { en: ', ', zh: '、' };

/** What stands between a thing and what is said of it. */
export const COLON: Localised = { en: ': ', zh: '：' };
/** What parts two clauses. */
export const COMMA: Localised = { en: ', ', zh: '，' };
/** What parts two sentences. */
export const BETWEEN_SENTENCES: Localised = { en: ' ', zh: '' };

/** Several texts as a list of one language: a, b or a、b. */
export function listed(items: readonly string[], language: Language): string {
  return items.join(COMMAS[language]);
}

function wordingIn(text: Wording, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/** Whether several texts fill a placeholder. */
export function isList(value: Filling): value is readonly Wording[] {
  return Array.isArray(value);
}

/** Several texts, some with translations of their own, as a list. */
export function listedIn(items: readonly Wording[]): Localised {
  const inLanguage = (language: Language): string => {
    return listed(
      items.map((item) => wordingIn(item, language)),
      language,
    );
  };
  return { en: inLanguage('en'), zh: inLanguage('zh') };
}

/** What stands for the rest of a list that was cut short. */
export const AND_MORE: Localised = { en: '...', zh: '……' };

const HAN_THEN_SPACE = /[\p{Script=Han}，。；：、（）“”] $/u;
const SPACE_THEN_HAN = /^ [\p{Script=Han}，。；：、（）“”]/u;
const HAN_FIRST = /^[\p{Script=Han}（“]/u;
const HAN_LAST = /[\p{Script=Han}）”]$/u;

/** Joins two texts: no space stands between Chinese and Chinese. */
function joined(left: string, right: string): string {
  if (HAN_FIRST.test(right) && HAN_THEN_SPACE.test(left)) return left.slice(0, -1) + right;
  return SPACE_THEN_HAN.test(right) && HAN_LAST.test(left) ? left + right.slice(1) : left + right;
}

/** Replaces each `{key}` in the template by its value. */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  // Every other part is the name of a placeholder.
  return template.split(/\{(\w+)\}/).reduce((text, part, at) => {
    return joined(text, at % 2 === 0 ? part : (values[part] ?? `{${part}}`));
  }, '');
}

/** A text in one language, its `{names}` filled in. */
export function worded(text: Localised, language: Language, values: Readonly<Record<string, Filling>> = {}): string {
  const texts = Object.entries(values).map(([name, value]) => {
    return [name, isList(value) ? listedIn(value)[language] : wordingIn(value, language)] as const;
  });
  return fillIn(text[language], Object.fromEntries(texts));
}

/** A table of texts, read in one language: `say` gives a text by its name, its `{names}` filled in. */
export interface Words<Name extends string> {
  readonly language: Language;
  readonly say: (name: Name, values?: Readonly<Record<string, Filling>>) => string;
}

/** The words that a table of texts has in one language. */
export function wordsIn<Name extends string>(
  texts: Readonly<Record<Name, Localised>>,
  language: Language,
): Words<Name> {
  return { language, say: (name, values) => worded(texts[name], language, values) };
}
