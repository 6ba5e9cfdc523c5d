import type { ImportPlan } from '../../import/import-tables.ts';
import type { ImportedFile, ImportedTable } from '../../import/imported-file.ts';
import type { NamedItem } from '../../import/recognise/names.ts';
import { withinFile } from '../../import/sheets/sheet.ts';
import { type Language, listed, type Words, wordsIn } from '../../model/localised.ts';
import { importTexts } from './words.ts';

type ImportWords = Words<keyof typeof importTexts>;

/** More items of a kind than these are counted, not named. */
const MOST = 40;

function shortened(items: readonly string[], { say, language }: ImportWords): string {
  const shown =
    items.length > MOST ? [...items.slice(0, MOST), say('more', { count: `${items.length - MOST}` })] : items;
  return listed(shown, language);
}

function named({ code, name }: NamedItem): string {
  return name === '' || name === code ? code : `${code} ${name}`;
}

interface Located {
  readonly file: ImportedFile;
  readonly table: ImportedTable;
}

/** Where a table stands: its file, and its sheet where it has one. */
function placeOf({ file: { file }, table: { sheet } }: Located): string {
  return sheet.name === '' ? file : `${file} ${sheet.name}`;
}

/** What tables with the same columns in the same cells have in common. */
function columnsKey({ layout, columns }: ImportedTable): string {
  return JSON.stringify([layout, columns.map(({ header, place, as }) => [header, withinFile(place), as])]);
}

/** The columns of a table, and the tables that have the same; nothing of one whose columns were told before. */
function columnLines(located: Located, all: readonly Located[], words: ImportWords): string[] {
  const { say } = words;
  const { columns } = located.table;
  const key = columnsKey(located.table);
  const [first, ...same] = all.filter(({ table }) => columnsKey(table) === key);
  if (first?.table !== located.table) return [];
  const taken = columns.map(({ header, place: at, as }) => say('column', { cell: withinFile(at), header, as }));
  const places = same.map((other) => {
    return other.file === located.file ? other.table.sheet.name : placeOf(other);
  });
  return [
    `  ${say('columns', { columns: shortened(taken, words) })}`,
    ...(places.length === 0 ? [] : [`  ${say('sameColumns', { places: shortened(places, words) })}`]),
  ];
}

function tableLines(located: Located, all: readonly Located[], words: ImportWords): string[] {
  const { say, language } = words;
  const { layout, headerRow, figures, leftOut, months, toldBy } = located.table;
  const count = (of: (figure: ImportedTable['figures'][number]) => string) => `${new Set(figures.map(of)).size}`;
  const left = leftOut.map(({ place: at, text, as }) =>
    say('leftOutItem', { cell: withinFile(at), text, as: say(`as_${as}`) }),
  );
  const told = months.filter((month) => month !== '');
  const facts = [
    say('indicators', { count: count(({ indicator }) => indicator) }),
    say('regions', { count: count(({ region }) => region) }),
    ...(told.length === 0 ? [] : [say('months_of', { months: told, by: say(`by_${toldBy.month}`) })]),
  ];
  return [
    say('table', { place: placeOf(located), layout: say(layout), row: `${headerRow}`, figures: `${figures.length}` }),
    `  ${facts.join(language === 'zh' ? '；' : '; ')}`,
    ...columnLines(located, all, words),
    ...(left.length === 0 ? [] : [`  ${say('leftOut', { items: shortened(left, words) })}`]),
  ];
}

function otherSheets({ otherSheets: others, file }: ImportedFile, words: ImportWords): string[] {
  if (others.length === 0) return [];
  const { say } = words;
  const items = others.map(({ name, why }) => say('leftOutItem', { cell: file, text: name, as: say(`as_${why}`) }));
  return [say('leftOut', { items: shortened(items, words) })];
}

/** What an import took for what, what it left out and what it normalised, in sentences: printed before anything is written. */
export function planLines({ read, targets, absent, kind }: ImportPlan, language: Language): string[] {
  const words = wordsIn(importTexts, language);
  const { say } = words;
  const all = read.files.flatMap((file) => file.tables.map((table) => ({ file, table })));
  const tables = read.files.flatMap((file) => [
    ...file.tables.flatMap((table) => tableLines({ file, table }, all, words)),
    ...otherSheets(file, words),
  ]);
  const changes = [...read.changes].map(([change, count]) => say(`change_${change}`, { count: `${count}` }));
  const lines = [...tables];
  if (changes.length > 0) lines.push(say('changes', { changes: shortened(changes, words) }));
  const missing = kind === 'coefficients' ? [] : absent.indicators;
  if (missing.length > 0) lines.push(say('absentIndicators', { names: shortened(missing.map(named), words) }));
  if (absent.regions.length > 0)
    lines.push(say('absentRegions', { names: shortened(absent.regions.map(named), words) }));
  const files = targets.map(({ path, rows, kept }) => {
    return say(kept === 0 ? 'target' : 'targetKept', { path, rows: `${rows.length}`, kept: `${kept}` });
  });
  return [
    ...lines,
    ...(files.length > MOST ? [...files.slice(0, MOST), say('more', { count: `${files.length - MOST}` })] : files),
  ];
}

/** The same as data for machines. */
export function planData({ read, targets, absent, options }: ImportPlan): object {
  return {
    files: read.files.map(({ file, sha256, bytes, form, tables, otherSheets: others }) => ({
      file,
      sha256,
      bytes,
      form,
      tables: tables.map(({ sheet, layout, headerRow, months, columns, leftOut, figures }) => ({
        sheet: sheet.name,
        layout,
        header: headerRow,
        months,
        figures: figures.length,
        columns: columns.map(({ header, place, as }) => ({ header, cell: withinFile(place), as })),
        leftOut: leftOut.map(({ what, as, text, place }) => ({ what, as, text, cell: withinFile(place) })),
      })),
      otherSheets: others,
    })),
    normalised: Object.fromEntries(read.changes),
    absent: { indicators: absent.indicators.map(({ code }) => code), regions: absent.regions.map(({ code }) => code) },
    options,
    targets: targets.map(({ path, rows, kept }) => ({ path, rows: rows.length, kept })),
  };
}
