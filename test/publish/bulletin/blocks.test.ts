import { expect, it } from 'vitest';
import { blockHtml, columnTable, smallTable, wideTable } from '../../../src/publish/bulletin/blocks.ts';
import { html } from '../../../src/publish/bulletin/html.ts';
import { tablesOf, textOf } from '../../support/bulletin.ts';

const columns = [
  { heading: 'name', align: 'left', cells: ['<a>', 'b'] },
  { heading: 'score', align: 'right', cells: ['1.00', '2.50'] },
] as const;

it('a table has a head a column, escapes its cells, and links those it is told to', () => {
  const { markup } = columnTable('t', columns, (cell, column, row) =>
    column === columns[0] ? html`<i>${cell}${row}</i>` : cell,
  );
  expect(tablesOf(markup)).toEqual([
    [
      ['name', 'score'],
      ['<a>0', '1.00'],
      ['b1', '2.50'],
    ],
  ]);
  expect(markup).toContain('<td class="n">1.00</td>');
  expect(markup).toContain('<td><i>&lt;a&gt;0</i></td>');
});

it('a wide table can be reached and moved by the keyboard', () => {
  expect(wideTable('"x"', html`y`).markup).toBe(
    '<div class="wide" role="region" aria-label="&quot;x&quot;" tabindex="0">y</div>',
  );
});

it('the blocks of a report become headings, lines, formulas and tables', () => {
  const parts = blockHtml(
    [
      { kind: 'heading', level: 1, text: 'H' },
      { kind: 'line', level: 0, text: 'a < b' },
      { kind: 'gap' },
      { kind: 'formula', level: 1, symbol: 's', sides: ['a + b', '3'] },
      { kind: 'table', level: 0, columns },
    ],
    3,
  ).map(({ markup }) => markup);
  expect(parts.slice(0, 4)).toEqual([
    '<h3>H</h3>',
    '<p class="soft">a &lt; b</p>',
    '',
    '<p class="f">s = a + b\n  = 3</p>',
  ]);
  expect(parts[4]).toContain('aria-label="H"');
  expect(blockHtml([{ kind: 'heading', level: 1, text: 'H' }], 2)[0]?.markup).toBe('<h2>H</h2>');
  expect(textOf(parts.join(''))).toContain('2.50');
});

it('a small table is no landmark, and moves sideways by the keyboard too', () => {
  const { markup } = smallTable(columns);
  expect(markup).toMatch(/^<div class="wide" tabindex="0"><table>/);
  expect(tablesOf(markup)[0]?.[1]).toEqual(['<a>', '1.00']);
});
