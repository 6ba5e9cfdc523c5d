import { extent, ticks } from 'd3-array';
import { html, type Markup } from '../html.ts';
import { drawing, place } from './drawing.ts';

const WIDTH = 480;
const HEIGHT = 72;
const SIDE = 24;

/** How figures lie: a line each along one axis. */
export function stripChart(values: readonly number[], title: string, description: string): Markup {
  const [least = 0, most = 1] = extent(values);
  const margin = (most - least) * 0.03 || 1;
  const [low, high] = [least - margin, most + margin];
  const x = (value: number): string => place(SIDE + ((value - low) / (high - low)) * (WIDTH - 2 * SIDE));
  const scale = ticks(low, high, 6).map((value) => {
    return html`<line class="axis" x1="${x(value)}" x2="${x(value)}" y1="46" y2="51"/><text x="${x(value)}" y="66" text-anchor="middle">${place(value)}</text>`;
  });
  const lines = html`<path class="tick" d="${values.map((value) => `M${x(value)} 8v34`).join('')}"/>`;
  const axis = html`<line class="axis" x1="${SIDE}" x2="${WIDTH - SIDE}" y1="46" y2="46"/>`;
  const box = [0, 0, WIDTH, HEIGHT] as const;
  return drawing({ kind: 'chart', title, description, box, hasLinks: false }, [axis, scale, lines]);
}
