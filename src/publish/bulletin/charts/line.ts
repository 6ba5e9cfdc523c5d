import { extent, ticks } from 'd3-array';
import { line } from 'd3-shape';
import { html, type Markup } from '../html.ts';
import { drawing, place } from './drawing.ts';

/** A month of a series; its value is undefined where there is none, which is a gap. */
export interface SeriesPoint {
  readonly label: string;
  readonly value: number | undefined;
  /** As it is published. */
  readonly text: string;
}

const WIDTH = 480;
const HEIGHT = 200;
const LEFT = 48;
const RIGHT = 30;
const TOP = 16;
const BOTTOM = 34;
const LABELS_MOST = 6;

/** The ends of an axis around values: never of no length. */
function domainOf(values: readonly number[]): readonly [number, number] {
  const [least = 0, most = 1] = extent(values);
  const margin = (most - least) * 0.1 || Math.abs(most) * 0.01 || 1;
  return [least - margin, most + margin];
}

/** A series over months as a line with a dot a month; months without a value are gaps, which nothing bridges. */
export function lineChart(points: readonly SeriesPoint[], title: string, description: string): Markup {
  const [low, high] = domainOf(points.flatMap(({ value }) => value ?? []));
  const step = points.length < 2 ? 0 : (WIDTH - LEFT - RIGHT) / (points.length - 1);
  const x = (at: number): number => (points.length < 2 ? WIDTH / 2 : LEFT + step * at);
  const y = (value: number): number => TOP + ((high - value) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const curve = line<SeriesPoint>()
    .defined(({ value }) => value !== undefined)
    .x((_, at) => Number(place(x(at))))
    .y(({ value }) => Number(place(y(value ?? 0))));
  const every = Math.ceil(points.length / LABELS_MOST);
  const scale = ticks(low, high, 4).map((value) => {
    return html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${place(y(value))}" y2="${place(y(value))}"/><text x="${LEFT - 6}" y="${place(y(value))}" dy=".35em" text-anchor="end">${place(value)}</text>`;
  });
  const labels = points.map(({ label }, at) => {
    const isShown = (points.length - 1 - at) % every === 0;
    return isShown && html`<text x="${place(x(at))}" y="${HEIGHT - 10}" text-anchor="middle">${label}</text>`;
  });
  const dots = points.map(({ label, value, text }, at) => {
    if (value === undefined) return false;
    return html`<circle class="dot" cx="${place(x(at))}" cy="${place(y(value))}" r="4.5"><title>${label} ${text}</title></circle>`;
  });
  const box = [0, 0, WIDTH, HEIGHT] as const;
  return drawing({ kind: 'chart', title, description, box, hasLinks: false }, [
    scale,
    html`<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}"/>`,
    html`<path class="path" d="${curve(points) ?? ''}"/>`,
    labels,
    dots,
  ]);
}
