import { describe, expect, it } from 'vitest';
import { type SunburstNode, sunburst } from '../../../../src/publish/bulletin/charts/sunburst.ts';

const leaf = (label: string, share: number): SunburstNode => {
  return { label, share, shareText: `${share}%`, children: [], href: `i/${label}.html` };
};

const tree: SunburstNode = {
  label: 'Total',
  share: 100,
  shareText: '100%',
  children: [
    { label: 'A', share: 75, shareText: '75%', children: [leaf('a1', 50), leaf('a2', 25), leaf('a3', 0)] },
    leaf('<B>', 25),
  ],
};

/** The ends of an arc in turns from the top, clockwise, by the points of its outer edge. */
function turns(path: string): { from: number; to: number } {
  const [, x0, y0, x1, y1] = /^M([-\d.]+),([-\d.]+)A[-\d.]+,[-\d.]+,0,[01],1,([-\d.]+),([-\d.]+)/.exec(path) ?? [];
  const turn = (x: unknown, y: unknown): number => (Math.atan2(Number(x), -Number(y)) / (2 * Math.PI) + 1) % 1;
  return { from: turn(x0, y0), to: turn(x1, y1) || 1 };
}

describe('a sunburst', () => {
  const { markup } = sunburst(tree, 'Weights', 'The weights, as in the table.');
  const slices = [...markup.matchAll(/<title>([^<]+)<\/title><path class="slice ([^"]+)" d="([^"]+)"/g)];

  it('draws a slice a node that has a share, as wide as its share', () => {
    const drawn = slices.map(([, title, classes, path]) => ({ title, classes, ...turns(path as string) }));
    expect(drawn.map(({ title }) => title)).toEqual(['A 75%', '&lt;B&gt; 25%', 'a1 50%', 'a2 25%']);
    expect(drawn.map(({ classes }) => classes)).toEqual([
      'depth-1 branch-0',
      'depth-1 branch-1',
      'depth-2 branch-0',
      'depth-2 branch-0',
    ]);
    const widths = drawn.map(({ from, to }) => to - from);
    for (const [at, width] of [0.75, 0.25, 0.5, 0.25].entries()) expect(widths[at]).toBeCloseTo(width, 3);
  });

  it('labels slices, links them, and has a name', () => {
    expect(markup).toContain('role="group" aria-label="Weights"');
    expect(markup).toContain('<a href="i/&lt;B&gt;.html" aria-label="&lt;B&gt; 25%">');
    expect([...markup.matchAll(/<text [^>]+>([^<]+)<\/text>/g)].map(([, text]) => text)).toEqual([
      'A',
      '&lt;B&gt;',
      'a1',
      'a2',
      'Total',
    ]);
  });

  it('is outlined everywhere, without a colour of its own, and with finite coordinates', () => {
    expect(markup.match(/stroke="currentColor"/g)).toHaveLength(4);
    expect(markup).not.toMatch(/NaN|Infinity|[ ,"]-0[^.\d]|#[0-9a-f]{3}/);
  });

  it('leaves out labels of slices that are too narrow, and draws a lone node whole', () => {
    const many = Array.from({ length: 400 }, (_, at) => leaf(`n${at}`, 1));
    const narrow = sunburst({ ...tree, children: many }, 'W', 'D').markup;
    expect(narrow.match(/<path/g)).toHaveLength(400);
    expect(narrow.match(/<text/g)).toHaveLength(1);
    const lone = sunburst({ label: 'T', share: 1, shareText: '1', children: [leaf('x', 1)] }, 'W', 'D').markup;
    expect(lone.match(/<path[^>]+d="M/g)).toHaveLength(1);
    const none = sunburst({ label: 'T', share: 0, shareText: '0', children: [] }, 'W', 'D').markup;
    expect(none).not.toContain('<path');
  });
});
