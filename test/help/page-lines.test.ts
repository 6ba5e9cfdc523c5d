import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/help/manual.ts';
import { parseMarkdown } from '../../src/help/markdown.ts';
import { pageLines, plainText } from '../../src/help/page-lines.ts';
import { topicNames } from '../../src/help/topics.ts';
import { textWidth } from '../../src/publish/text-width.ts';

const plain = (text: string): string => text;
const paint = {
  bold: (text: string) => `B(${text})`,
  dim: (text: string) => `D(${text})`,
  red: plain,
  yellow: plain,
  cyan: (text: string) => `C(${text})`,
  hex: () => plain,
};
const unpainted = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain, hex: () => plain };

describe('the lines of a page', () => {
  it('have headings, lists, code and tables as a terminal shows them', () => {
    const text =
      '# The `a` page\n\nSee `x`.\n\n- one\n- two\n\n```sh\nnpm ci\n```\n\n| name | holds |\n| --- | --- |\n| `long` | **b** |\n';
    expect(pageLines(parseMarkdown(text), { paint, width: 80 })).toEqual([
      'B(The a page)',
      '',
      'See C(`x`).',
      '',
      '- one',
      '- two',
      '',
      '    npm ci',
      '',
      'D(name    holds)',
      'C(`long`)  b',
    ]);
  });

  it('break the last column of a table, and tell a table row by row where little room is left', () => {
    const table = parseMarkdown(
      '| name | holds |\n| --- | --- |\n| `a` | one two three four five six seven eight nine ten |\n',
    );
    expect(pageLines(table, { paint: unpainted, width: 43 })).toEqual([
      'name  holds',
      '`a`   one two three four five six seven',
      '      eight nine ten',
    ]);
    expect(pageLines(table, { paint: unpainted, width: 30 })).toEqual([
      '`a`',
      '    holds: one two three four',
      '    five six seven eight nine',
      '    ten',
    ]);
  });

  it('say how to get to where a link leads', () => {
    expect(plainText('[methods](methods.md) and [the package](https://example.org)')).toBe(
      '`pingan help methods` and the package (https://example.org)',
    );
    expect(plainText('[how](methods.md)')).toBe('how (`pingan help methods`)');
  });

  it.each(['en', 'zh'] as const)(
    'of every page in %s fit the terminal, commands and what they print apart',
    (language) => {
      for (const topic of topicNames) {
        const blocks = readPage('src/help', topic, language).blocks.filter(({ kind }) => kind !== 'code');
        const wide = pageLines(blocks, { paint: unpainted, width: 80 }).filter((line) => textWidth(line) > 80);
        // A formula is not broken.
        expect(
          wide.filter((line) => !line.includes('`')),
          topic,
        ).toEqual([]);
      }
    },
  );
});
