/** Stand before and after raised text while a cell is read; private characters that no table holds. */
export const RAISED_FROM = '\u{f0001}';
export const RAISED_TO = '\u{f0002}';

/** Tags of OpenDocument that group rows and hold nothing of their own: the library sees only rows outside them. */
const ROW_GROUPS = /<\/?table:table-(?:row-group|header-rows|rows)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

const STYLE = /<style:style\b(?:"[^"]*"|'[^']*'|[^>"'])*>[\s\S]*?<\/style:style>/g;

/** The names of the text styles that raise text. */
function raisingStyles(xml: string): Set<string> {
  const names = new Set<string>();
  for (const [style] of xml.matchAll(STYLE)) {
    const name = /style:name="([^"]*)"/.exec(style)?.[1];
    if (name !== undefined && /style:text-position="(?:super|[1-9]\d*%)/.test(style)) names.add(name);
  }
  return names;
}

/**
 * The content of an OpenDocument spreadsheet, made such that the library loses nothing of it: rows outside all groups, and
 * raised text marked as such, so that a footnote is no digit of the figure before it.
 */
export function preparedContent(xml: string): string {
  const raising = raisingStyles(xml);
  const level = xml.replace(ROW_GROUPS, '');
  if (raising.size === 0) return level;
  return level.replace(
    /<text:span text:style-name="([^"]*)">([^<]*)<\/text:span>/g,
    (span, style: string, text: string) => {
      return raising.has(style) ? `${RAISED_FROM}${text}${RAISED_TO}` : span;
    },
  );
}
