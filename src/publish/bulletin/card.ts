import { textWidth } from '../text-width.ts';
import { clipped, place } from './charts/drawing.ts';
import { html, type Markup } from './html.ts';

/** A region on a card. */
export interface CardRow {
  readonly rank: string;
  readonly name: string;
  readonly score: string;
  readonly band: string;
  /** A drawing that fills what room it is given. */
  readonly sign: Markup | undefined;
}

/** What a card of a peer group tells; all figures are the texts that are published. */
export interface ShareCard {
  readonly title: string;
  /** The peer group and the month. */
  readonly subtitle: string;
  readonly headline: string;
  /** In order of rank; the first ten are shown. */
  readonly rows: readonly CardRow[];
  /** What stands at its foot, such as that figures are invented, and who publishes them. */
  readonly notes: readonly string[];
}

const WIDTH = 900;
const MARGIN = 60;
const ROW = 64;
const ROWS = 10;
const HEADLINE_LINES = 3;
/** The sizes of letters. A Chinese character is as wide as it is high, others about half. */
const SIZES = { title: 44, subtitle: 28, headline: 32, row: 30, note: 22 } as const;
const FONTS = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
/** A card stands alone, without a style sheet: dark on white, which any printer and screen can show. */
const [INK, FAINT] = ['#1a1a1a', '#555555'];

function room(size: number, width = WIDTH - 2 * MARGIN): number {
  return Math.floor(width / (size / 2));
}

/** A text as lines of a width, at most so many; the last is cut where there is more. Words stay whole where they fit. */
function wrapped(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < most - 1 && textWidth(rest) > width) {
    const fitting = clipped(rest, width + 1).replace(/…$/, '');
    const space = fitting.lastIndexOf(' ');
    const cutsWord = /^\w/.test(rest.slice(fitting.length)) && /\w$/.test(fitting);
    const line = cutsWord && space > 0 ? fitting.slice(0, space) : fitting;
    if (line === '') break;
    lines.push(line.trim());
    rest = rest.slice(line.length).trim();
  }
  return rest === '' ? lines : [...lines, clipped(rest, width)];
}

function line(text: string, x: number, y: number, size: number, more = html``): Markup {
  return html`<text x="${place(x)}" y="${place(y)}" font-size="${size}" ${more}>${text}</text>`;
}

const END = html`text-anchor="end"`;
const BOLD = html`font-weight="bold"`;

/** A row: rank, name, sign and name of the band, score. */
function rowMarkup({ rank, name, score, band, sign }: CardRow, top: number): Markup {
  const { row: size } = SIZES;
  const baseline = top + ROW / 2 + size * 0.35;
  const [nameAt, signAt, bandAt] = [MARGIN + 90, WIDTH - MARGIN - 330, WIDTH - MARGIN - 280];
  return html`<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${place(top)}" y2="${place(top)}" stroke="${FAINT}" stroke-opacity="0.4"/>${line(rank, MARGIN + 60, baseline, size, END)}${line(clipped(name, room(size, signAt - nameAt - 12)), nameAt, baseline, size)}${
    sign !== undefined && html`<svg x="${signAt}" y="${place(top + 12)}" width="40" height="40">${sign}</svg>`
  }${line(clipped(band, room(size, 140)), bandAt, baseline, size)}${line(score, WIDTH - MARGIN, baseline, size, END)}`;
}

/** A card of a peer group to be shared as a picture: title, headline and the first ten, as an SVG file that stands alone. */
export function cardSvg({ title, subtitle, headline, rows, notes }: ShareCard): Markup {
  const shown = rows.slice(0, ROWS);
  const headlines = wrapped(headline, room(SIZES.headline), HEADLINE_LINES);
  const feet = notes.flatMap((note) => wrapped(note, room(SIZES.note), 2));
  const table = 190 + headlines.length * 46;
  const foot = table + shown.length * ROW + 50;
  const height = foot + feet.length * 32 + 30;
  const lines = [
    line(clipped(title, room(SIZES.title)), MARGIN, 90, SIZES.title, BOLD),
    line(clipped(subtitle, room(SIZES.subtitle)), MARGIN, 136, SIZES.subtitle),
    headlines.map((text, at) => line(text, MARGIN, 192 + at * 46, SIZES.headline)),
    shown.map((row, at) => rowMarkup(row, table + at * ROW)),
    html`<g fill="${FAINT}">${feet.map((text, at) => line(text, MARGIN, foot + at * 32, SIZES.note))}</g>`,
  ];
  return html`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${title}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONTS}" fill="${INK}" color="${INK}"><title>${title}</title><desc>${headline}</desc><rect width="${WIDTH}" height="${height}" fill="#ffffff"/>${lines}</svg>
`;
}

/** The part of the renderer that is used. */
interface Renderer {
  readonly Resvg: new (svg: string, options: object) => { readonly render: () => { readonly asPng: () => Uint8Array } };
}

/** A package that users may install beside pingan; its name is no import, so that nothing needs it. */
export const RENDERER = '@resvg/resvg-js';

async function rendererNamed(name: string): Promise<Renderer | undefined> {
  try {
    return (await import(name)) as Renderer;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/**
 * A card as PNG, drawn with the fonts of this machine: other machines may draw other bytes.
 * @returns undefined where the renderer is not installed.
 */
export async function cardPng(card: Markup, renderer = RENDERER): Promise<Buffer | undefined> {
  const found = await rendererNamed(renderer);
  if (found === undefined) return undefined;
  const { Resvg } = found;
  return Buffer.from(new Resvg(card.markup, { font: { loadSystemFonts: true } }).render().asPng());
}
