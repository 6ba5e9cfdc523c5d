import { extent, ticks } from 'd3-array';
import { html, type Markup } from '../html.ts';
import { clipped, drawing, place } from './drawing.ts';

/** A node: the region's own figure beside the median and the best of its peers; each undefined where there is none. */
export interface LollipopRow {
  readonly label: string;
  readonly value: number | undefined;
  readonly text: string;
  readonly median: number | undefined;
  readonly medianText: string;
  readonly best: number | undefined;
  readonly bestText: string;
}

const WIDTH = 480;
const LEFT = 168;
const RIGHT = 56;
const LINE = 30;
const TOP = 8;
const BOTTOM = 26;
const LABEL_WIDTH = 24;

/** Figures as dots on stems, with the median of the peers as a bar and their best as a ring. */
export function lollipopChart(rows: readonly LollipopRow[], title: string, description: string): Markup {
  const values = rows.flatMap(({ value, median, best }) => [value ?? [], median ?? [], best ?? []].flat());
  const [least = 0, most = 1] = extent(values);
  const low = least - ((most - least) * 0.08 || 1);
  const high = most + ((most - least) * 0.02 || 1);
  const height = TOP + rows.length * LINE + BOTTOM;
  const x = (value: number): number => LEFT + ((value - low) / (high - low)) * (WIDTH - LEFT - RIGHT);
  const scale = ticks(low, high, 5).map((value) => {
    const at = place(x(value));
    return html`<line class="grid" x1="${at}" x2="${at}" y1="${TOP}" y2="${height - BOTTOM}"/><text x="${at}" y="${height - 8}" text-anchor="middle">${place(value)}</text>`;
  });
  const lines = rows.map(({ label, value, text, median, medianText, best, bestText }, at) => {
    const y = TOP + at * LINE + LINE / 2;
    const marks = [
      value !== undefined && html`<line class="stem" x1="${LEFT}" x2="${place(x(value))}" y1="${y}" y2="${y}"/>`,
      best !== undefined &&
        html`<circle class="top" cx="${place(x(best))}" cy="${y}" r="5"><title>${bestText}</title></circle>`,
      median !== undefined &&
        html`<line class="mid" x1="${place(x(median))}" x2="${place(x(median))}" y1="${y - 8}" y2="${y + 8}"><title>${medianText}</title></line>`,
      value !== undefined &&
        html`<circle class="dot" cx="${place(x(value))}" cy="${y}" r="6"><title>${label} ${text}</title></circle>`,
    ];
    return html`<text x="0" y="${y}" dy=".35em">${clipped(label, LABEL_WIDTH)}</text>${marks}<text x="${WIDTH}" y="${y}" dy=".35em" text-anchor="end">${text}</text>`;
  });
  return drawing({ kind: 'chart', title, description, box: [0, 0, WIDTH, height], hasLinks: false }, [scale, lines]);
}
