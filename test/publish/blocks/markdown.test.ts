import { expect, it } from 'vitest';
import { blockMarkdown } from '../../../src/publish/blocks/markdown.ts';

it('writes blocks as Markdown, with one blank line between parts', () => {
  const cells = { heading: 'a|b', align: 'left', cells: ['*x*'] } as const;
  const figures = { heading: 'n', align: 'right', cells: ['1'] } as const;
  const lines = blockMarkdown([
    { kind: 'heading', level: 0, text: 'Title' },
    { kind: 'line', level: 0, text: '<b>' },
    { kind: 'table', level: 1, columns: [cells, figures] },
    { kind: 'heading', level: 9, text: 'Deep' },
    { kind: 'formula', level: 1, symbol: 'x', sides: ['a', '1'] },
  ]);
  expect(lines).toEqual([
    '# Title',
    '',
    '- \\<b\\>',
    '',
    '| a\\|b | n |',
    '| --- | ---: |',
    '| \\*x\\* | 1 |',
    '',
    '###### Deep',
    '',
    '```text',
    'x = a',
    '  = 1',
    '```',
  ]);
});
