import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, drawing, fittingSize, linked, place } from '../../../../src/publish/bulletin/charts/drawing.ts';
import { html } from '../../../../src/publish/bulletin/html.ts';
import { textWidth } from '../../../../src/publish/text-width.ts';

describe('a coordinate', () => {
  it('has at most two decimals, no exponent and no -0', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const text = place(value);
        expect(text).toMatch(/^-?\d+(\.\d{1,2})?$/);
        expect(text).not.toBe('-0');
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.00501);
      }),
    );
  });
});

it('a text is written smaller where it does not fit, and not at all where it would be too small', () => {
  expect(fittingSize('杭州市', 72, 14, 9)).toBe(14);
  expect(fittingSize('景宁畲族自治县', 72, 14, 9)).toBe(9.5);
  expect(fittingSize('x'.repeat(40), 72, 14, 9)).toBeUndefined();
});

describe('a clipped text', () => {
  it('is no wider than the room there is, and whole where it fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, width) => {
        const cut = clipped(text, width);
        expect(textWidth(cut)).toBeLessThanOrEqual(width);
        if (textWidth(text) <= width) expect(cut).toBe(text);
        else if (cut !== '') expect(text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
    expect(clipped('社会政治安全', 7)).toBe('社会政…');
  });
});

describe('a drawing', () => {
  it('is an image with a name, or a group where links stand in it', () => {
    const about = { kind: 'k', title: 'T <1>', description: 'D', box: [0, -0, 10, 20] as const };
    expect(drawing({ ...about, hasLinks: false }, html`<g/>`).markup).toBe(
      '<svg class="k" role="img" aria-label="T &lt;1&gt;" viewBox="0 0 10 20" width="10"><title>T &lt;1&gt;</title><desc>D</desc><g/></svg>',
    );
    expect(drawing({ ...about, hasLinks: true }, []).markup).toContain('role="group"');
  });

  it('names its links, and groups what has none', () => {
    expect(linked('r/a.html', 'A & B', html`<path/>`).markup).toBe(
      '<a href="r/a.html" aria-label="A &amp; B"><title>A &amp; B</title><path/></a>',
    );
    expect(linked(undefined, 'A', html`<path/>`).markup).toBe('<g><title>A</title><path/></g>');
  });
});
