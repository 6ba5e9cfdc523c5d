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

const CELL = /<table:(?:covered-)?table-cell\b(?:"[^"]*"|'[^']*'|[^>"'])*>/g;
const PERCENT_STYLE =
  '<number:percentage-style style:name="pingan-p"><number:number number:decimal-places="2"/><number:text>%</number:text></number:percentage-style>' +
  '<style:style style:name="pingan-percent" style:family="table-cell" style:data-style-name="pingan-p"/>';

/** Gives every cell whose type is a percentage a style that shows it: the style of its own may stand in another part. */
function withPercentStyles(xml: string): string {
  if (!xml.includes('office:value-type="percentage"')) return xml;
  const styled = xml.replace(CELL, (tag) => {
    if (!tag.includes('office:value-type="percentage"')) return tag;
    const bare = tag.replace(/\stable:style-name="[^"]*"/, '');
    return bare.replace(/\/?>$/, (end) => ` table:style-name="pingan-percent"${end}`);
  });
  const open = styled.replace('<office:automatic-styles/>', '<office:automatic-styles></office:automatic-styles>');
  if (open.includes('</office:automatic-styles>')) {
    return open.replace('</office:automatic-styles>', `${PERCENT_STYLE}</office:automatic-styles>`);
  }
  return open.replace(
    '<office:body>',
    `<office:automatic-styles>${PERCENT_STYLE}</office:automatic-styles><office:body>`,
  );
}

/**
 * The content of an OpenDocument spreadsheet, made such that the library loses nothing of it: rows outside all groups,
 * percentages shown as such, and raised text marked as such, so that a footnote is no digit of the figure before it.
 */
export function preparedContent(xml: string): string {
  const raising = raisingStyles(xml);
  const level = withPercentStyles(xml.replace(ROW_GROUPS, ''));
  if (raising.size === 0) return level;
  return level.replace(
    /<text:span text:style-name="([^"]*)">([^<]*)<\/text:span>/g,
    (span, style: string, text: string) => {
      return raising.has(style) ? `${RAISED_FROM}${text}${RAISED_TO}` : span;
    },
  );
}
