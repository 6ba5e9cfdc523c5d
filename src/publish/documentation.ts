import { differenceTable } from '../audit/differences.ts';
import type { Method, MethodTable } from '../model/method.ts';
import { problemTable } from '../model/problems/index.ts';
import { outputColumns, type TableName } from './output-columns.ts';
import { type RobustnessTable, robustnessColumns } from './robustness/columns.ts';

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');
}

/** The methods as a Markdown table: kind, name, when to use, formula, source. */
export function methodsMarkdown(methods: MethodTable): string {
  const rows = Object.entries(methods).flatMap(([kind, entries]: [string, Readonly<Record<string, Method>>]) => {
    return Object.entries(entries).map(([name, { about, formula, source }]) => {
      return [kind, `\`${name}\``, about.en, formula === '-' ? '-' : `\`${formula}\``, source];
    });
  });
  return table(['kind', 'name', 'what it does', 'formula', 'source'], rows);
}

/** The columns of every output table as one Markdown table. */
export function outputColumnsMarkdown(): string {
  const rows = (Object.keys(outputColumns) as TableName[]).flatMap((name) => {
    return outputColumns[name].map((column) => [`\`${name}\``, `\`${column.name}\``, column.about.en]);
  });
  return table(['file', 'column', 'holds'], rows);
}

/** The columns of every table of robustness as one Markdown table. */
export function robustnessColumnsMarkdown(): string {
  const rows = (Object.keys(robustnessColumns) as RobustnessTable[]).flatMap((name) => {
    return robustnessColumns[name].map((column) => [`\`${name}\``, `\`${column.name}\``, column.about.en]);
  });
  return table(['file', 'column', 'holds'], rows);
}

/** The problem codes as a Markdown table: code, severity, the text with its placeholders. */
export function problemsMarkdown(): string {
  const rows = Object.entries(problemTable)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { severity, en }]) => [`\`${code}\``, severity, en]);
  return table(['code', 'severity', 'text'], rows);
}

/** The kinds of differences that verify and compute --check find, as a Markdown table. */
export function differencesMarkdown(): string {
  const rows = Object.entries(differenceTable)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { en }]) => [`\`${code}\``, en]);
  return table(['code', 'text'], rows);
}

/** The generated parts of the README by the name of their markers. */
export function documentationParts(methods: MethodTable): ReadonlyMap<string, string> {
  return new Map([
    ['methods', methodsMarkdown(methods)],
    ['output-columns', outputColumnsMarkdown()],
    ['robustness-columns', robustnessColumnsMarkdown()],
    ['problems', problemsMarkdown()],
    ['differences', differencesMarkdown()],
  ]);
}

/** A text with everything between each part's markers replaced by the part. */
export function withDocumentation(text: string, parts: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [name, part] of parts) {
    const between = new RegExp(`(<!-- ${name} -->\\n)[^]*?(\\n<!-- /${name} -->)`);
    if (!between.test(result)) throw new RangeError(`the text has no markers for ${name}`);
    result = result.replace(between, (_, open: string, close: string) => open + part + close);
  }
  return result;
}
