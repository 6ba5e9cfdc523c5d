import { methods } from '../methods/index.ts';
import { importedText } from '../model/imported-cells.ts';
import {
  AND_MORE,
  COLON,
  type Filling,
  fillIn,
  isList,
  type Language,
  type Localised,
  listedIn,
  worded,
} from '../model/localised.ts';
import { shownMethod } from '../model/method.ts';
import type { Problem, Repeats } from '../model/problem.ts';
import type { Severity } from '../model/problems/entry.ts';
import { type CodeKind, problemCodes, problemTable } from '../model/problems/index.ts';
import { elided, shown } from '../model/shown-text.ts';
import { directionTerms, inputTerms, shownCode } from '../model/terms.ts';
import { visible } from '../model/visible.ts';

/** How many characters of a cell a message holds, and how many of a list or a path. */
const CELL_CHARACTERS = 90;
const LIST_CHARACTERS = 200;

/** The values that are lists or paths. */
const LISTS: ReadonlySet<string> = new Set(['known', 'names', 'path', 'place', 'reason', 'expected']);

/** A code as it is shown: a method, a column or setting, a direction. */
function codeText(kind: CodeKind, code: string): Localised {
  if (kind === 'input') return shownCode(inputTerms, code);
  return kind === 'direction' ? shownCode(directionTerms, code) : shownMethod(methods[kind], code);
}

/** The kind of codes that may be written for a value, if messages have words for it. */
function knownKind({ kind, column }: Problem['values']): CodeKind | undefined {
  if (column === 'direction') return 'direction';
  const named = kind === 'weighting' ? 'weights' : kind;
  return typeof named === 'string' && Object.hasOwn(methods, named) ? (named as CodeKind) : undefined;
}

function toldCodes(kind: CodeKind, value: Filling): Filling {
  if (typeof value === 'string') return codeText(kind, value);
  return isList(value)
    ? listedIn(value.map((code) => (typeof code === 'string' ? codeText(kind, code) : code)))
    : value;
}

function valueText(name: string, value: Filling, language: Language): string {
  if (typeof value === 'string') return cellText(name, value, language);
  return isList(value) ? elided(shown(listedIn(value)[language]), LIST_CHARACTERS, language) : value[language];
}

function cellText(name: string, value: string, language: Language): string {
  return elided(shown(value), LISTS.has(name) ? LIST_CHARACTERS : CELL_CHARACTERS, language);
}

const REPEATS: Localised = { en: ' ({count} times; also at {places})', zh: '（共 {count} 处，另见 {places}）' };

const SEVERITIES: Readonly<Record<Severity, Localised>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
};

/** How often a problem stands in its file, and where else: line:column. */
function repeatText({ count, places }: Repeats, language: Language): string {
  const others = places.map(({ line, column, cell }) => cell ?? `${line}:${column}`);
  if (count > places.length + 1) others.push(AND_MORE[language]);
  return worded(REPEATS, language, { count: `${count}`, places: others });
}

/** A remark in brackets behind a sentence. */
export function bracketed(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}

/** What is wrong and how to mend it, and the cell that it was imported from, in one language. */
export function problemMessage({ code, values, imported = '', repeats }: Problem, language: Language): string {
  const texts = Object.entries(values).map(([name, value]) => {
    const kind = problemCodes[code]?.[name] ?? (name === 'known' ? knownKind(values) : undefined);
    return [name, valueText(name, kind === undefined ? value : toldCodes(kind, value), language)] as const;
  });
  const said = fillIn(problemTable[code][language], Object.fromEntries(texts));
  const origin = elided(imported, LIST_CHARACTERS, language);
  const message = imported === '' ? said : `${said}${bracketed(importedText(origin, language), language)}`;
  return repeats === undefined ? message : `${message}${repeatText(repeats, language)}`;
}

/**
 * A problem in the compilers' form: file:line:column severity code: what; how to mend. A cell of a workbook goes by its
 * name: file Sheet1!C7.
 */
export function problemLine(problem: Problem, language: Language): string {
  const { file, line, column, cell, severity, code } = problem;
  const place = cell === undefined ? `${file}:${line}:${column}` : `${file} ${cell}`;
  return visible(
    `${place} ${SEVERITIES[severity][language]} ${code}${COLON[language]}${problemMessage(problem, language)}`,
  );
}

/** A problem as data for machines, its message in one language. */
export function problemData(problem: Problem, language: Language): object {
  const { file, line, column, cell, imported = '', severity, code, repeats } = problem;
  const from = imported && { imported_from: imported };
  const place = { file, line, column, ...(cell === undefined ? {} : { cell }), ...from };
  const repeated = repeats && {
    count: repeats.count,
    also: repeats.places.map(({ line, column, cell }) =>
      cell === undefined ? { line, column } : { line, column, cell },
    ),
  };
  return { ...place, severity, code, message: problemMessage(problem, language), ...repeated };
}
