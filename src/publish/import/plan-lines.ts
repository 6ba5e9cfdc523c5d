import type { ImportPlan } from '../../import/import-tables.ts';
import type { ImportedFile, ImportedTable } from '../../import/imported-file.ts';
import type { Named } from '../../import/recognise/names.ts';
import { withinFile } from '../../import/sheets/sheet.ts';
import { type Language, type Words, wordsIn } from '../../model/localised.ts';
import { importWords } from './words.ts';

type ImportWords = Words<keyof typeof importWords>;

/** More items of a kind than these are counted, not named. */
const MOST = 40;

function listed(items: readonly string[], { say, language }: ImportWords): string {
  const shown =
    items.length > MOST ? [...items.slice(0, MOST), say('more', { count: `${items.length - MOST}` })] : items;
  return shown.join(language === 'zh' ? '、' : ', ');
}

function named({ code, name }: Named): string {
  return name === '' || name === code ? code : `${code} ${name}`;
}

function tableLines(table: ImportedTable, { file }: ImportedFile, words: ImportWords): string[] {
  const { say } = words;
  const { sheet, layout, headerRow, figures, columns, leftOut, months, toldBy } = table;
  const count = (of: (figure: ImportedTable['figures'][number]) => string) => `${new Set(figures.map(of)).size}`;
  const place = sheet.name === '' ? file : `${file} ${sheet.name}`;
  const taken = columns.map(({ header, place: at, as }) => say('column', { cell: withinFile(at), header, as }));
  const left = leftOut.map(({ place: at, text, as }) =>
    say('leftOutItem', { cell: withinFile(at), text, as: say(`as_${as}`) }),
  );
  const told = months.filter((month) => month !== '');
  const facts = [
    say('indicators', { count: count(({ indicator }) => indicator) }),
    say('regions', { count: count(({ region }) => region) }),
    ...(told.length === 0 ? [] : [say('months_of', { months: told.join(', '), by: say(`by_${toldBy.month}`) })]),
  ];
  return [
    say('table', { place, layout: say(layout), row: `${headerRow}`, figures: `${figures.length}` }),
    `  ${facts.join('; ')}`,
    `  ${say('columns', { columns: listed(taken, words) })}`,
    ...(left.length === 0 ? [] : [`  ${say('leftOut', { items: listed(left, words) })}`]),
  ];
}

function otherSheets({ otherSheets: others, file }: ImportedFile, words: ImportWords): string[] {
  if (others.length === 0) return [];
  const { say } = words;
  const items = others.map(({ name, why }) => say('leftOutItem', { cell: file, text: name, as: say(`as_${why}`) }));
  return [say('leftOut', { items: listed(items, words) })];
}

/** What an import took for what, what it left out and what it normalised, in sentences: printed before anything is written. */
export function planLines({ read, targets, absent, kind }: ImportPlan, language: Language): string[] {
  const words = wordsIn(importWords, language);
  const { say } = words;
  const tables = read.files.flatMap((file) => [
    ...file.tables.flatMap((table) => tableLines(table, file, words)),
    ...otherSheets(file, words),
  ]);
  const changes = [...read.changes].map(([change, count]) => say(`change_${change}`, { count: `${count}` }));
  const lines = [...tables];
  if (changes.length > 0) lines.push(say('changes', { changes: listed(changes, words) }));
  const missing = kind === 'coefficients' ? [] : absent.indicators;
  if (missing.length > 0) lines.push(say('absentIndicators', { names: listed(missing.map(named), words) }));
  if (absent.regions.length > 0) lines.push(say('absentRegions', { names: listed(absent.regions.map(named), words) }));
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
