import type { Localised } from '../../model/localised.ts';
import { type Status, statuses } from '../../model/observation.ts';
import { numberOf } from './figures.ts';
import type { Layout, Leaf } from './layout.ts';
import { reasons } from './reasons.ts';
import { given, input, type Sheet, type SheetCell, words } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';
import { nodeColumn, tableSheet } from './table.ts';

/** What stands in the cell of a region to which an indicator does not apply. */
export const NOT_APPLICABLE = 'M';

const UNIT = { en: 'unit', zh: '单位' };

/** Why a value is not simply the one that was read. */
function reasonOf(origin: string): Localised {
  if (origin === 'rollup') return reasons.rolledUp;
  return origin === 'carry-forward' ? reasons.carried : reasons.cumulative;
}

/** Where a value was read, and with what status; undefined where there is no row for it. */
function noteOf({ computed, language }: Layout, leaf: Leaf, region: number): string | undefined {
  const { data, workspace } = computed;
  const cell = leaf.number * workspace.regions.list.length + region;
  const from = data.provenance.get(cell);
  const [file, line] = from === undefined ? [data.files[region], data.lines[cell]] : [from.file, from.line];
  if (file === undefined || file === '' || line === undefined || line === 0) return undefined;
  const status = data.statuses[cell] as Status | '';
  const told = status === '' || status === 'A' ? '' : `\n${status}: ${statuses[status][language]}`;
  return `${file}:${line}${told}`;
}

function rawCell(layout: Layout, leaf: Leaf, region: number): SheetCell | undefined {
  const { data, workspace } = layout.computed;
  const cell = leaf.number * workspace.regions.list.length + region;
  const note = noteOf(layout, leaf, region);
  const value = data.values[cell];
  if (data.statuses[cell] === 'M') return input(NOT_APPLICABLE, note);
  if (value === undefined) return input('', note);
  const from = data.provenance.get(cell);
  if (from === undefined) return input(numberOf(value), note);
  return { ...given(numberOf(value), reasonOf(from.origin)), note };
}

/** The raw values, each with a note that says where it was read. */
export function rawSheet(layout: Layout): Sheet {
  return tableSheet(layout, {
    name: layout.name('raw'),
    title: layout.say(sheetTitles.raw),
    columns: layout.leaves.map((leaf) => {
      return nodeColumn(layout, leaf.node, (region) => rawCell(layout, leaf, region), words(leaf.indicator.unit));
    }),
    lastHead: layout.say(UNIT),
  });
}
