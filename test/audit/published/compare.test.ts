import { describe, expect, it } from 'vitest';
import { DifferenceList } from '../../../src/audit/differences.ts';
import { readPublishedNumber } from '../../../src/audit/published/cell.ts';
import { comparePublished } from '../../../src/audit/published/compare.ts';
import type { PublishedCell, PublishedRow } from '../../../src/audit/published/read.ts';
import { exact } from '../../../src/numeric/text.ts';
import { ranked } from '../../support/ranked-computed.ts';

/** A row of a city with its total. */
function row(region: number, total: string): PublishedRow {
  const role = { kind: 'figure', position: 0 } as const;
  return {
    region,
    line: region + 2,
    cells: [{ field: 0, column: 'score', role, text: total, reading: readPublishedNumber(total, 'figure', new Set()) }],
  };
}

function compared(rows: readonly PublishedRow[], tolerance = '0', computed = ranked, isPartial = false) {
  const list = new DifferenceList();
  const rules = { tolerance: exact(tolerance), isPartial };
  const { figures: count } = comparePublished('b.csv', rows, computed, rules, list);
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

  it('knows bands and peer groups by their names and by what they are called in either language', () => {
    const [region] = ranked.workspace.regions.list;
    const label = (name: string, zh: string, en: string) => ({ name, zh, en });
    const labels = [
      label(ranked.bands[0] ?? '', '甲等', 'first class'),
      label(region?.group ?? '', '设区市', 'cities'),
    ];
    const workspace = { ...ranked.workspace, settings: { ...ranked.workspace.settings, labels } };
    const named = (band: string, level: string): PublishedRow => {
      const cell = (field: number, kind: 'band' | 'level', text: string): PublishedCell => {
        return { field, column: kind, role: { kind }, text, reading: undefined };
      };
      return { region: 0, line: 2, cells: [cell(1, 'band', band), cell(2, 'level', level)] };
    };
    const found = (band: string, level: string) => {
      return compared([named(band, level)], '0', { ...ranked, workspace }, true);
    };
    expect(ranked.bands[0]).not.toBe('');
    expect(found('甲等', '设区市')).toEqual({ count: 2, found: [] });
    expect(found('first class', 'cities')).toEqual({ count: 2, found: [] });
    expect(found('甲等', '县')).toEqual({ count: 2, found: [`published-figure c1 ${region?.group}`] });
  });

  it('compares changes: scores within the tolerance, places as they are, none where there is no earlier month', () => {
    const change = (span: 'month' | 'year', of: 'score' | 'rank', text: string): PublishedCell => {
      const field = ['month score', 'month rank', 'year score', 'year rank'].indexOf(`${span} ${of}`) + 1;
      const reading = readPublishedNumber(text, 'change', new Set());
      return { field, column: `${of} ${span}`, role: { kind: 'change', span, of }, text, reading };
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
    ]);
    // A dash says that nothing changed; of a year before nothing is known, and nothing is held against the table.
    const still = { ...changes, month: ranked.bands.map(() => ({ score: exact('0'), rank: 0 })) };
    expect(compared(cells('—', '-', '3'), '0', { ...ranked, changes: still }).found).toEqual([]);
  });

  it('holds a bound to what is computed', () => {
    expect(compared([row(0, '<85.01'), row(1, '≥82.75')]).found).toEqual([]);
    expect(compared([row(0, '<85'), row(1, '>82.75')]).found).toHaveLength(2);
  });

  it('lets a part of a peer group pass where that is said', () => {
    expect(compared([row(1, '82.75')], '0', ranked, true).found).toEqual([]);
    expect(compared([row(1, '82.76')], '0', ranked, true).found).toEqual(['published-figure c2 82.75']);
  });

  it('compares bands, but not those of another system', () => {
    const banded = (...texts: readonly string[]) => {
      const role = { kind: 'band' } as const;
      const cells = texts.map((text) => [{ field: 0, column: '等级', role, text, reading: undefined }]);
      return compared(cells.map((cell, region) => ({ region, line: region + 2, cells: cell })));
    };
    const [first = '', second = ''] = ranked.bands;
    expect([first, second]).toEqual(['green', 'red']);
    expect(banded('green', 'green')).toEqual({ count: 2, found: ['published-figure c2 red'] });
    expect(banded('ｇｒｅｅｎ ', 'red').found).toEqual([]);
    expect(banded('蓝', '橙')).toEqual({ count: 0, found: [] });
  });
});
