import { describe, expect, it } from 'vitest';
import { comparePublished } from '../../src/audit/compare-published.ts';
import { DifferenceList } from '../../src/audit/differences.ts';
import type { PublishedCell, PublishedRow } from '../../src/audit/read-published.ts';
import { exact, parseExact } from '../../src/numeric/text.ts';
import { ranked } from '../support/ranked-computed.ts';

/** A row of a city with its total. */
function row(region: number, total: string): PublishedRow {
  const role = { kind: 'figure', position: 0 } as const;
  return { region, line: region + 2, cells: [{ column: 'score', role, text: total, value: parseExact(total) }] };
}

function compared(rows: readonly PublishedRow[], tolerance = '0', computed = ranked) {
  const list = new DifferenceList();
  const count = comparePublished('b.csv', rows, computed, exact(tolerance), list);
  return { count, found: list.shown.map(({ code, region, expected }) => `${code} ${region} ${expected ?? ''}`) };
}

describe('comparePublished', () => {
  // The cities' totals are 85 and 82.75.
  it('counts what it compares, and finds nothing in the same figures, however they are written', () => {
    expect(compared([row(0, '85'), row(1, '8.275e1')])).toEqual({ count: 2, found: [] });
  });

  it('takes the tolerance as the most a figure may be off, in either direction', () => {
    const rows = [row(0, '85.01'), row(1, '82.74')];
    expect(compared(rows, '0.01').found).toEqual([]);
    expect(compared(rows, '0.0099').found).toEqual(['published-figure c1 85.00', 'published-figure c2 82.75']);
  });

  it('misses a figure where there is one, and one where there is none', () => {
    expect(compared([row(0, ''), row(1, '82.75')]).found).toEqual(['published-figure c1 85.00']);
    const silent = ranked.workspace.regions.list.findIndex(({ code }) => code === 'd4');
    expect(compared([row(silent, '0')]).found[0]).toBe('published-figure d4 ');
  });

  it('misses regions of a peer group that is published, not those of another', () => {
    expect(compared([row(1, '82.75')]).found).toEqual(['unpublished-region c1 ']);
  });

  it('compares changes: scores within the tolerance, places as they are, none where there is no earlier month', () => {
    const change = (span: 'month' | 'year', of: 'score' | 'rank', text: string): PublishedCell => {
      return { column: `${of} ${span}`, role: { kind: 'change', span, of }, text, value: parseExact(text) };
    };
    const cells = (score: string, rank: string, then: string) => {
      const all = [change('month', 'score', score), change('month', 'rank', rank), change('year', 'rank', then)];
      return [{ region: 0, line: 2, cells: all }, row(1, '82.75')];
    };
    const changes = { month: ranked.bands.map(() => ({ score: exact('1.20'), rank: -1 })), year: [] };
    expect(compared(cells('1.2', '-1', ''), '0', { ...ranked, changes }).found).toEqual([]);
    expect(compared(cells('1.21', '-1', ''), '0.01', { ...ranked, changes }).found).toEqual([]);
    expect(compared(cells('1.21', '1', '0'), '0', { ...ranked, changes }).found).toEqual([
      'published-figure c1 1.20',
      'published-figure c1 -1',
      'published-figure c1 ',
    ]);
  });
});
