/** Marks of footnotes behind a label or a figure, as characters; digits in brackets are marks in square ones alone. */
export const FOOTNOTE = /(?:[*＊†‡§⁎∗¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ①②③④⑤⑥⑦⑧⑨⑩]|\[(?:\d{1,2}|[a-z]|注\d*)\])+$/u;

/** A label as it is compared: width and case of letters, blanks and invisible characters make no difference. */
export function foldLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[‐-―−]/gu, '-')
    .toLowerCase();
}

/** A label without what stands around the name: its key, and the unit that stood in brackets behind it. */
export interface LabelForm {
  readonly key: string;
  readonly unit: string;
}

const BRACKETED = /^(.+?)[([]([^()[\]]+)[)\]]$/u;
const SLASHED = /^([^/]+)\/([^/]+)$/u;
const ORDINAL = /^(?:[([]?[一二三四五六七八九十\d]{1,3}(?:[)\]、]|\.(?!\d)))+/u;

function withUnit(key: string): LabelForm[] {
  return [BRACKETED, SLASHED].flatMap((pattern) => {
    const [, name, unit] = pattern.exec(key) ?? [];
    return name === undefined || unit === undefined ? [] : [{ key: name, unit }];
  });
}

/**
 * What a label may be the name of, the whole label first: then without the mark of a footnote, without a unit in brackets
 * or behind a slash, and without an ordinal before it.
 */
export function labelForms(text: string): LabelForm[] {
  const whole = foldLabel(text);
  const unmarked = foldLabel(text.replace(FOOTNOTE, ''));
  const named = [...new Set([whole, unmarked])].flatMap((key) => [{ key, unit: '' }, ...withUnit(key)]);
  const counted = named.map(({ key, unit }) => ({ key: key.replace(ORDINAL, ''), unit }));
  return [...named, ...counted].filter(({ key }) => key !== '');
}
