import type { Span } from '../../../model/change.ts';
import type { Language, Words } from '../../../model/localised.ts';
import { blankMarks } from '../../ranked/sentences.ts';
import { movementText } from '../../shown-figure.ts';
import { html, type Markup } from '../html.ts';
import { signOf } from '../signs.ts';
import type { BandView, ChangeView, GroupView, StandingView } from '../views/group.ts';
import { isMeasured } from '../views/group.ts';
import type { BulletinText } from '../words.ts';

/** The sign and the name of a band. */
export function bandMarkup(band: BandView | undefined, language: Language, words: Words<BulletinText>): Markup {
  if (band === undefined) return html`${words.say('noBand')}`;
  return html`${signOf(band.weather)} ${band.name[language]}`;
}

const TONES = { '-1': 'down', '0': 'soft', '1': 'up' } as const;

/** A change in points and places, each with its sign: colour only repeats it. */
export function changeMarkup(change: ChangeView | undefined): Markup {
  if (change === undefined) return html`${blankMarks.missing}`;
  const { points, places, sign } = change;
  return html`<span class="${TONES[`${sign}`]}">${points}</span> ${movementText(places)}`;
}

/** A column of the ranked table. */
export interface StandingColumn {
  readonly heading: string;
  readonly kind: 'n' | 'k' | '';
  readonly cell: (row: StandingView) => Markup | string;
  /** What the column is sorted by, where that is not what it shows. */
  readonly key?: (row: StandingView) => string;
  readonly isName?: boolean;
}

/** What a ranked table is made with. */
export interface StandingLook {
  readonly groups: readonly GroupView[];
  readonly hasBands: boolean;
  readonly language: Language;
  readonly words: Words<BulletinText>;
  /** A region as it is named: a link to its page. */
  readonly named: (row: StandingView) => Markup | string;
}

function changeColumn(span: Span, heading: string): StandingColumn {
  return {
    heading,
    kind: 'n',
    cell: (row) => changeMarkup(row.changes[span]),
    key: (row) => row.changes[span]?.points ?? '',
  };
}

/** The columns of the ranked table; those that would be blank throughout are left out. */
export function standingColumns({ groups, hasBands, language, words, named }: StandingLook): StandingColumn[] {
  const isCovered = groups.every(({ rows }) => rows.every(({ coverage }) => coverage === ''));
  return [
    { heading: words.say('rank'), kind: 'n', cell: ({ rank }) => rank || blankMarks.missing },
    { heading: words.say('region'), kind: 'k', cell: named, isName: true },
    { heading: words.say('score'), kind: 'n', cell: ({ total }) => total },
    ...(hasBands
      ? [
          {
            heading: words.say('sign'),
            kind: 'k',
            cell: (row: StandingView) => bandMarkup(row.band, language, words),
            key: ({ band }: StandingView) => `${band?.at ?? ''}`,
          } as const,
        ]
      : []),
    ...(isMeasured(groups, 'month') ? [changeColumn('month', words.say('onMonth'))] : []),
    ...(isMeasured(groups, 'year') ? [changeColumn('year', words.say('onYear'))] : []),
    ...(isCovered
      ? []
      : [
          { heading: words.say('coverage'), kind: 'n', cell: ({ coverage }: StandingView) => coverage || '1' } as const,
        ]),
  ];
}

function cellMarkup({ kind, cell, key }: StandingColumn, row: StandingView): Markup {
  const kindClass = kind !== '' && html` class="${kind}"`;
  const sorted = key !== undefined && html` data-v="${key(row)}"`;
  return html`<td${kindClass}${sorted}>${cell(row)}</td>`;
}

/** The ranked table of a peer group. */
export function standingTable(id: string, group: GroupView, look: StandingLook): Markup {
  const columns = standingColumns(look);
  const { language } = look;
  const heads = columns.map(({ heading, kind, isName }) => {
    return html`<th scope="col"${kind !== '' && html` class="${kind}"`}${isName && html` data-name`}>${heading}</th>`;
  });
  const rows = group.rows.map((row) => {
    const name = row.name[language];
    const band = row.band?.name[language] ?? '';
    const find = `${row.code} ${row.name.zh} ${row.name.en}`;
    return html`<tr data-code="${row.code}" data-name="${name}" data-find="${find}" data-band="${band}">${columns.map((column) => cellMarkup(column, row))}</tr>\n`;
  });
  return html`<table id="${id}" data-sort><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}
