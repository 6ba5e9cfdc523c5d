import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, html, verbatim } from '../../../src/publish/bulletin/html.ts';

/** What a browser makes of the entities that are written. */
function read(markup: string): string {
  const texts: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return markup.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => texts[name] as string);
}

describe('html', () => {
  it('escapes texts, in elements and in attributes', () => {
    const name = `<script>alert("x")</script> & 'y'`;
    expect(html`<a title="${name}">${name}</a>`.markup).toBe(
      '<a title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">' +
        '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</a>',
    );
  });

  it('leaves markup as it is, joins lists, and writes nothing for what is not there', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}${undefined}${false}</ul>${verbatim('<br>')}${0}`.markup).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul><br>0',
    );
  });

  it('shows characters that would reverse or hide text', () => {
    expect(escaped('a\u202eb\u0000')).toBe('a\\u202eb\\u0000');
  });

  it('holds any text so that a browser reads the same, without a character that means markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const written = escaped(text);
        expect(written).not.toMatch(/[<>"']/);
        expect(read(written)).toBe(text);
      }),
    );
  });
});
