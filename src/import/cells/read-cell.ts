import type { Localised } from '../../model/localised.ts';
import { knownStatuses, statuses } from '../../model/observation.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { ProblemList } from '../../model/problem-list.ts';
import { isMissingMark } from '../../workspace/missing-text.ts';
import { readNumber, shown } from '../../workspace/number-cell.ts';
import { figureHint } from '../../workspace/number-hint.ts';
import { FOOTNOTE } from '../recognise/label.ts';
import type { Figure } from '../recognise/recognised.ts';
import { hundredfold } from '../sheets/shortest-decimal.ts';
import { type CellOptions, type Notation, numberText } from './number-text.ts';

/** A figure as canonical files hold it. */
export interface CanonicalValue {
  /** '' where it is missing. */
  readonly value: string;
  readonly status: string;
  readonly note: string;
  readonly changes: readonly Notation[];
  /** Whether the spreadsheet computed it to more than 15 digits. */
  readonly isComputed: boolean;
}

/** What the figures of a cell are of, and in which unit. */
export interface Expected {
  readonly code: string;
  readonly unit: string;
  /** The notes under the table, where marks of footnotes are explained. */
  readonly notes: readonly string[];
}

const BOOLEAN: Localised = { en: 'truth value', zh: '逻辑值' };
const DATE: Localised = { en: 'date', zh: '日期' };
const NO_UNIT: Localised = { en: 'not given', zh: '未写明' };
const PERCENT_UNITS = new Set(['%', '％', 'percent', '百分比', '个百分点']);

/** A number's text and what was raised or marked behind it. */
function footnoteOf(text: string, raised: string): { bare: string; mark: string } {
  const mark = `${FOOTNOTE.exec(text)?.[0] ?? ''}${raised}`;
  return { bare: text.replace(FOOTNOTE, '').trim(), mark };
}

/** A footnote's mark with what a note under the table says of it. */
function footnoteText(mark: string, notes: readonly string[]): string {
  const said = notes.find((note) => note.startsWith(mark) && note.length > mark.length);
  return said === undefined ? mark : `${mark} ${said.slice(mark.length).replace(/^[\s:：.、]+/u, '')}`;
}

function percentProblem({ place }: Figure, text: string, { code, unit }: Expected): Problem {
  return problem('percent-sign', place, { value: text, code, unit: unit === '' ? NO_UNIT : unit });
}

const NOTHING = { value: '', changes: [], isComputed: false } as const;

function withStatus({ status, note }: Figure, own: string, said: string): { status: string; note: string } {
  return { status: status === '' ? own : status, note: [note, said].filter((text) => text !== '').join(' ') };
}

function ofText(
  figure: Figure,
  text: string,
  raised: string,
  expected: Expected,
  options: CellOptions,
): CanonicalValue | Problem {
  if (isMissingMark(text, options.missing)) {
    const own = figure.status === 'M' ? 'M' : 'L';
    return { ...NOTHING, ...withStatus(figure, own, text + raised), changes: ['missing'] };
  }
  const { bare, mark } = footnoteOf(text, raised);
  const read = numberText(bare, options.decimal);
  if (read.kind === 'ambiguous') {
    return problem('ambiguous-separator', figure.place, {
      value: shown(text),
      point: read.point,
      grouped: read.grouped,
    });
  }
  const own = mark === '' ? '' : 'E';
  const described = withStatus(figure, own, mark === '' ? '' : footnoteText(mark, expected.notes));
  if (read.kind === 'other') return badNumber(figure, bare);
  if (read.isPercent && !PERCENT_UNITS.has(expected.unit.trim())) return percentProblem(figure, text, expected);
  const changes = [
    ...read.changes,
    ...(read.isPercent ? ['percent' as const] : []),
    ...(mark === '' ? [] : ['footnote' as const]),
  ];
  return checked(figure, { value: read.value, ...described, changes, isComputed: false });
}

/** A number within the bounds that canonical files have. */
function checked(figure: Figure, value: CanonicalValue): CanonicalValue | Problem {
  const found = new ProblemList();
  readNumber(
    value.value,
    () => figure.place,
    found,
    (text) => figureHint(text, 'import'),
  );
  return found.errors[0] ?? value;
}

function badNumber(figure: Figure, text: string): Problem | CanonicalValue {
  return checked(figure, { ...NOTHING, value: text, status: '', note: '' });
}

function ofNumber(
  figure: Figure,
  text: string,
  isPercent: boolean,
  isComputed: boolean,
  expected: Expected,
): CanonicalValue | Problem {
  if (isPercent && !PERCENT_UNITS.has(expected.unit.trim()))
    return percentProblem(figure, `${hundredfold(text)}%`, expected);
  const value = isPercent ? hundredfold(text) : text;
  const changes = isPercent ? (['percent'] as const) : [];
  return checked(figure, { value, ...withStatus(figure, '', ''), changes, isComputed });
}

/** What a cell's figure is in a canonical file, or the one thing that is wrong with it. */
export function readCell(figure: Figure, expected: Expected, options: CellOptions): CanonicalValue | Problem {
  const { cell, place, status } = figure;
  if (status !== '' && !Object.hasOwn(statuses, status)) {
    const values = { value: shown(status), column: 'status', known: knownStatuses };
    return problem('unknown-value', place, values);
  }
  if (cell === undefined) return { ...NOTHING, ...withStatus(figure, 'L', '') };
  if (cell.kind === 'error') return problem('error-cell', place, { value: shown(cell.text) });
  if (cell.kind === 'uncomputed') return problem('uncomputed-cell', place, {});
  if (cell.kind === 'date') return problem('not-a-figure', place, { what: DATE, value: cell.text });
  if (cell.kind === 'boolean') return problem('not-a-figure', place, { what: BOOLEAN, value: cell.text });
  if (cell.kind === 'number') return ofNumber(figure, cell.text, cell.isPercent, cell.isComputed, expected);
  return ofText(figure, cell.text, cell.raised, expected, options);
}
