import { expect, it } from 'vitest';
import {
  heading,
  line,
  noticeBlocks,
  tableBlock,
  titleBlocks,
  wholeTable,
} from '../../../src/publish/blocks/blocks.ts';

const column = (heading: string, at: number) => {
  return { title: { en: heading, zh: heading }, align: 'left' as const, shown: (row: string[]) => row[at] };
};
const rows = [
  ['', ''],
  ['x', ''],
];

it('a table leaves out the columns that are blank throughout, a whole one does not', () => {
  const columns = [column('a', 0), column('b', 1)];
  const { columns: whole } = wholeTable(1, columns, rows, 'en');
  expect(whole.map(({ heading, cells }) => [heading, ...cells])).toEqual([
    ['a', '', 'x'],
    ['b', '', ''],
  ]);
  expect(tableBlock(1, columns, rows, 'en')).toEqual({ kind: 'table', level: 1, columns: whole.slice(0, 1) });
});

it('a line stands at its level', () => {
  expect(line(3, 'text')).toEqual({ kind: 'line', level: 3, text: 'text' });
});

it('a notice stands above invented figures alone', () => {
  expect(noticeBlocks({ synthetic: false }, 'en')).toEqual([]);
  expect(noticeBlocks({ synthetic: true }, 'zh')).toEqual([
    { kind: 'line', level: 0, text: '模拟数据，仅供演示，并非真实统计数据', tone: 'notice' },
  ]);
});

it('a report begins with its title, and with the notice where figures are invented', () => {
  expect(titleBlocks('t', { synthetic: false }, 'en')).toEqual([heading(0, 't')]);
  const notice = noticeBlocks({ synthetic: true }, 'en');
  expect(titleBlocks('t', { synthetic: true }, 'en')).toEqual([heading(0, 't'), ...notice]);
});
