import type { Painter } from './painter.ts';

/** Colour names, English and Chinese, that a band may bear; the real indices use these. */
const HEXES: Readonly<Record<string, string>> = {
  green: '#2e9e4f',
  blue: '#3b82f6',
  yellow: '#d4a017',
  orange: '#e8772e',
  red: '#d93025',
  绿: '#2e9e4f',
  蓝: '#3b82f6',
  黄: '#d4a017',
  橙: '#e8772e',
  红: '#d93025',
};

/** The text in the colour its band is named for; a band not named for a colour stays plain. */
export function paintBand(chalk: Painter, text: string, band: string): string {
  const name = Object.keys(HEXES).find((colour) => band.toLowerCase().startsWith(colour));
  return name === undefined ? text : chalk.hex(HEXES[name] as string)(text);
}
