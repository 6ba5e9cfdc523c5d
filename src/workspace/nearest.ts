import { distance } from 'fastest-levenshtein';
import { type Localised, listedIn } from '../model/localised.ts';
import { elided, shown } from '../model/shown-text.ts';

/** A text longer than any name is compared with none. */
const LONGEST = 200;

/** How much of a name a hint shows. */
const SHOWN = 60;

function swapsNeighbours(text: string, known: string): boolean {
  if (text.length !== known.length) return false;
  const at = [...text].findIndex((letter, index) => letter !== known[index]);
  if (at === -1) return false;
  return text === known.slice(0, at) + known[at + 1] + known[at] + known.slice(at + 2);
}

/** The candidate nearest to a text, if it is near enough to be what was meant: one letter in three may be wrong. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > LONGEST) return undefined;
  const meant = text.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.floor(text.length / 3) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const away = swapsNeighbours(meant, known) ? 1 : distance(meant, known);
    if (away >= bestDistance) continue;
    best = candidate;
    bestDistance = away;
  }
  return best;
}

/** The candidates that are nearest to a text or hold it, best first, at most so many. */
export function nearestFew(text: string, candidates: Iterable<string>, most: number): readonly string[] {
  const meant = text.toLowerCase();
  if (meant.length > LONGEST || meant.length < 2) return [];
  const few = [...new Set(candidates)].map((candidate) => {
    const known = candidate.toLowerCase();
    const away = swapsNeighbours(meant, known) ? 1 : distance(meant, known);
    return { candidate, away, isHeld: known.includes(meant) };
  });
  return few
    .filter(({ away, isHeld }) => isHeld || away <= Math.floor(meant.length / 3))
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Whether a text is a known word with one letter too many, too few or wrong, or two neighbours swapped. */
export function isSlip(text: string, known: string): boolean {
  return text.length > 2 && (distance(text, known) === 1 || swapsNeighbours(text, known));
}

const HINTS = {
  correct: {
    near: { en: 'did you mean "{near}"?', zh: '是否应为 "{near}"？' },
    none: { en: 'correct it, or remove the row', zh: '请更正，或删除该行' },
  },
  column: {
    near: { en: 'did you mean "{near}"?', zh: '是否应为 "{near}"？' },
    none: { en: 'add the column, or correct the name', zh: '请添加该列，或更正名称' },
  },
  rename: {
    near: {
      en: 'rename "{near}" if that is it, or add the column',
      zh: '若 "{near}" 即是该列请改名，否则请添加该列',
    },
    none: { en: 'add the column', zh: '请添加该列' },
  },
} as const;

/** A text that is made when it is first read: most problems of a flood are counted and never shown. */
export function whenRead(make: () => Localised): Localised {
  let made: Localised | undefined;
  const text = (): Localised => {
    made ??= make();
    return made;
  };
  return {
    get en() {
      return text().en;
    },
    get zh() {
      return text().zh;
    },
  };
}

/** A remedy that names the nearest candidate, or else the general one; looked for only when it is read. */
export function nearestHint(text: string, candidates: Iterable<string>, style: keyof typeof HINTS): Localised {
  return whenRead(() => {
    const near = nearest(text, candidates);
    const hint = HINTS[style];
    if (near === undefined) return hint.none;
    return {
      en: hint.near.en.replace('{near}', () => elided(shown(near), SHOWN, 'en')),
      zh: hint.near.zh.replace('{near}', () => elided(shown(near), SHOWN, 'zh')),
    };
  });
}

/** A remedy for a key outside a closed set: the nearest, or all of them. */
export function knownHint(text: string, known: readonly string[]): Localised {
  const near = nearest(text, known);
  const all = listedIn(known);
  if (near !== undefined) return { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` };
  return { en: `remove it, or write one of: ${all.en}`, zh: `请删除，或改为其中之一：${all.zh}` };
}
