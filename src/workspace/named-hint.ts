import { AND_MORE, type Localised, listedIn } from '../model/localised.ts';
import { elided, shown } from '../model/shown-text.ts';
import { foldedName } from './folded-text.ts';
import { nearestHint, whenRead } from './nearest.ts';

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

/** A remedy for a code that is unknown: the codes of what has it for a name, else the nearest code, else the general one. */
export function namedHint(text: string, known: () => Iterable<Named>): Localised {
  return whenRead(() => {
    const all = [...known()];
    const codes = all.map(({ code }) => code);
    return namedCodes(text, all) ?? nearestHint(text, codes, 'add');
  });
}
