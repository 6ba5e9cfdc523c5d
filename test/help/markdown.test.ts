import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/help/markdown.ts';

describe('a page', () => {
  it('is read as headings, paragraphs, lists, code and tables', () => {
    const text = [
      '# Title',
      '',
      'One sentence',
      'on two lines.',
      '',
      '- first',
      '  goes on',
      '- second',
      '1. numbered',
      '',
      '```sh',
      'npm ci',
      '',
      '# not a heading',
      '```',
      '',
      '    $ pingan help',
      '',
      '    more',
      '',
      '| a | b |',
      '| --- | --- |',
      '| `x` | 1 \\| 2 |',
      '',
    ].join('\n');
    expect(parseMarkdown(text)).toEqual([
      { kind: 'heading', level: 1, text: 'Title' },
      { kind: 'paragraph', text: 'One sentence on two lines.' },
      { kind: 'item', mark: '-', text: 'first goes on' },
      { kind: 'item', mark: '-', text: 'second' },
      { kind: 'item', mark: '1.', text: 'numbered' },
      { kind: 'code', lines: ['npm ci', '', '# not a heading'] },
      { kind: 'code', lines: ['$ pingan help', '', 'more'] },
      { kind: 'table', header: ['a', 'b'], rows: [['`x`', '1 | 2']] },
    ]);
  });

  it('shows no markers, and a list may follow a paragraph at once', () => {
    expect(parseMarkdown('<!-- part -->\n\nText:\n- item\n<!-- /part -->\n')).toEqual([
      { kind: 'paragraph', text: 'Text:' },
      { kind: 'item', mark: '-', text: 'item' },
    ]);
  });

  it('ends however it is cut off', () => {
    const text = '# a\n\n```sh\nx\n```\n\n| a |\n| --- |\n| b |\n- c\n    d\n<!-- e -->\n';
    for (const end of text.split('').keys()) expect(parseMarkdown(text.slice(0, end)).length).toBeLessThan(7);
  });
});
