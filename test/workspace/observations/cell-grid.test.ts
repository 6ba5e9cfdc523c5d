import { describe, expect, it } from 'vitest';
import { ImportedCells } from '../../../src/model/imported-cells.ts';
import { PackedTexts } from '../../../src/model/texts.ts';
import { ReadFigures } from '../../../src/numeric/columns/read-figures.ts';
import { exact } from '../../../src/numeric/text.ts';
import { CellGrid } from '../../../src/workspace/observations/cell-grid.ts';
import { cellTexts, regionsOf, treeOf, workspaceOf } from '../../support/model-workspace.ts';
import { listedTexts } from '../../support/reported.ts';

const workspace = workspaceOf(treeOf([{ code: 'x' }, { code: 'y' }]), regionsOf({ county: ['a', 'b', 'c'] }));

describe('CellGrid', () => {
  it('is blank until it is filled', () => {
    const data = new CellGrid(workspace).data('2018-09', { files: ['', '', ''], unread: new Set() });
    expect([cellTexts(data.values), listedTexts(data.raw)]).toEqual([new Array(6).fill(''), new Array(6).fill('')]);
    expect(data).toEqual({
      month: '2018-09',
      values: expect.any(ReadFigures),
      raw: expect.any(PackedTexts),
      statuses: new Array(6).fill(''),
      lines: new Uint32Array(6),
      columns: new Uint32Array(6),
      imported: new ImportedCells(6),
      files: ['', '', ''],
      absent: new Set(),
      unread: new Set(),
      earlier: [],
      provenance: new Map(),
    });
  });

  it('keeps an observation at leaf x regions + region', () => {
    const grid = new CellGrid(workspace);
    const cell = grid.cellOf(1, 2);
    const observation = { value: exact('1.50'), raw: '1.50', status: 'E', origin: 't.xlsx!S!C7' } as const;
    grid.set(cell, observation, { line: 7, column: 9 });
    const coverage = { files: ['a.csv', '', 'c.csv'], unread: new Set([0]) };
    const { values, raw, statuses, lines, columns, imported, files, unread } = grid.data('2018-09', coverage);
    expect(cell).toBe(5);
    expect([values.at(5), raw.at(5), statuses[5]]).toEqual([exact('1.50'), '1.50', 'E']);
    expect([lines[5], columns[5], files[2]]).toEqual([7, 9, 'c.csv']);
    expect([imported.of(5), imported.of(4)]).toEqual(['t.xlsx!S!C7', '']);
    expect([files, [...unread]]).toEqual([['a.csv', '', 'c.csv'], [0]]);
    expect(cellTexts(values)).toEqual(['', '', '', '', '', '1.5']);
  });

  it('takes over the cells of a region that has a grid of its own', () => {
    const own = new CellGrid(workspace, 1);
    own.set(own.cellOf(1, 1), { value: exact('2'), raw: '2', status: 'P', origin: 't.csv!B3' }, { line: 3, column: 4 });
    const whole = new CellGrid(workspace);
    whole.set(0, { value: exact('1'), raw: '1', status: '', origin: '' }, { line: 2, column: 1 });
    whole.take(own);
    const { values, raw, statuses, lines, columns, imported } = whole.data('2018-09', { files: [], unread: new Set() });
    expect(listedTexts(raw)).toEqual(['1', '', '', '', '2', '']);
    expect(cellTexts(values)).toEqual(['1', '', '', '', '2', '']);
    expect([statuses[4], lines[4], columns[4], lines[0]]).toEqual(['P', 3, 4, 2]);
    expect([imported.of(4), imported.of(0)]).toEqual(['t.csv!B3', '']);
  });
});
