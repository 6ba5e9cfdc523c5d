import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/publish/blocks/blocks.ts';
import { blockText } from '../../../src/publish/blocks/text.ts';

const column = { heading: 'n', align: 'right', cells: ['1', '22'] } as const;
const blocks: readonly Block[] = [
  { kind: 'heading', level: 0, text: 'Title' },
  { kind: 'heading', level: 1, text: 'A' },
  { kind: 'line', level: 1, text: 'one two three four' },
  { kind: 'heading', level: 2, text: 'B' },
  { kind: 'formula', level: 2, symbol: 'x', sides: ['a + b', '1 + 2'] },
  { kind: 'table', level: 2, columns: [column] },
];

describe('blocks on the terminal', () => {
  it('stand two columns further in with each level, tables aligned, formulas under one another', () => {
    expect(blockText(blocks, { chalk: new Chalk({ level: 0 }), width: undefined, language: 'en' })).toEqual([
      'Title',
      '',
      'A',
      '  one two three four',
      '',
      '  B',
      '    x = a + b',
      '      = 1 + 2',
      '     n',
      '     1',
      '    22',
    ]);
  });

  it('are broken at blanks where they would pass the width', () => {
    const lines = blockText(blocks.slice(2, 3), { chalk: new Chalk({ level: 0 }), width: 12, language: 'en' });
    expect(lines).toEqual(['  one two', '    three', '    four']);
  });
});
