import { AND_MORE, type Localised, listedIn } from '../model/localised.ts';
import { elided, shown } from '../model/shown-text.ts';
import { nearQuestion } from './find-region.ts';
import { foldedName } from './folded-text.ts';
import { nearest, whenRead } from './nearest.ts';

/** What has a code and names. */
export interface Named {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** How many codes are named, and how many characters of each. */
const MOST = 5;
const SHOWN = 60;

function isNamed({ name, nameEn }: Named, folded: string): boolean {
  return foldedName(name) === folded || (nameEn !== '' && foldedName(nameEn) === folded);
}

function codesOf(named: readonly Named[]): Localised {
  const codes = named.slice(0, MOST).map(({ code }) => elided(shown(code), SHOWN, 'en'));
  return listedIn([...codes, ...(named.length > MOST ? [AND_MORE] : [])]);
}

/** The codes of what has a text for its name, as a remedy; undefined where nothing has. */
export function namedCodes(text: string, known: readonly Named[]): Localised | undefined {
  const folded = foldedName(text);
  const named = folded === '' ? [] : known.filter((each) => isNamed(each, folded));
  if (named.length === 0) return undefined;
  const codes = codesOf(named);
  if (named.length === 1)
    return { en: `did you mean ${codes.en}, whose name that is?`, zh: `是否应为 ${codes.zh}（该名称的代码）？` };
  return { en: `several have that name: write one of ${codes.en}`, zh: `有多个同名：请写其中之一：${codes.zh}` };
}

function nearCode(text: string, known: readonly Named[]): Localised | undefined {
  const near = nearest(
    text,
    known.map(({ code }) => code),
  );
  if (near === undefined) return undefined;
  const code = elided(shown(near), SHOWN, 'en');
  return { en: `did you mean "${code}"?`, zh: `是否应为 "${code}"？` };
}

const NOTHING_NEAR = {
  row: { en: 'add a row for it, or correct the code', zh: '请添加相应的行，或更正代码' },
  region: { en: 'correct the name or the code, or add the region', zh: '请更正名称或代码，或添加该地区' },
} as const satisfies Readonly<Record<string, Localised>>;

/**
 * A remedy for a code or name that is unknown: the codes of what has it for a name, else the nearest code, else those
 * whose names it is near to or a part of, else the general one; looked for only when it is read.
 */
export function namedHint(
  text: string,
  known: () => Iterable<Named>,
  otherwise: keyof typeof NOTHING_NEAR = 'row',
): Localised {
  return whenRead(() => {
    const all = [...known()];
    return namedCodes(text, all) ?? nearCode(text, all) ?? nearQuestion(text, all) ?? NOTHING_NEAR[otherwise];
  });
}
