import { describe, expect, it } from 'vitest';
import { type Block, parseMarkdown } from '../../src/help/markdown.ts';
import { topicNames } from '../../src/help/topics.ts';
import { type ManualFile, manualFiles } from '../support/manual-files.ts';

/** What a section holds that must be the same in every language. */
interface Section {
  readonly heading: string;
  readonly level: number;
  readonly shape: readonly string[];
  readonly codes: readonly string[];
}

/** Words that the program prints, in Chinese others: names of sheets, the heading of a column. */
const PRINTED = ['`Results`', '`Values`', '`of total`'];

const GENERATED = /^<!-- (?!\/)(\S+) -->\n[\s\S]*?^<!-- \/\1 -->$/gm;

function codesIn(text: string): string[] {
  return [...text.matchAll(/`[^`]+`/g)].map(([code]) => code);
}

/** The number of a table's rows, a block's commands, the number of a list's item; of a paragraph nothing. */
function shapeOf(block: Block): string[] {
  if (block.kind === 'table') return [`table of ${block.rows.length} rows and ${block.header.length} columns`];
  if (block.kind === 'item') return ['item'];
  if (block.kind !== 'code') return [];
  return ['code', ...block.lines.filter((line) => /^(\$ |pingan |npm |npx |openssl |find )/.test(line))];
}

function codesOf(block: Block): string[] {
  if (block.kind === 'table') return block.rows.flat().flatMap(codesIn);
  return block.kind === 'code' ? [] : codesIn(block.text);
}

/** The sections of a page, in order, without what is generated. */
function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  for (const block of parseMarkdown(text.replaceAll(GENERATED, ''))) {
    const last = sections.at(-1);
    if (block.kind === 'heading') {
      sections.push({ heading: block.text, level: block.level, shape: [], codes: codesOf(block) });
    } else if (last !== undefined) {
      sections[sections.length - 1] = {
        ...last,
        shape: [...last.shape, ...shapeOf(block)],
        codes: [...last.codes, ...codesOf(block)],
      };
    }
  }
  return sections;
}

function topicOf({ path }: ManualFile): string {
  return path.replace(/^.*\/(\w+)\.md$/, '$1');
}

describe('the manual in Chinese', () => {
  const pages = new Map(manualFiles('zh').map((page) => [topicOf(page), page.text]));

  it('has every topic', () => {
    expect(topicNames.filter((topic) => !pages.has(topic))).toEqual([]);
  });

  describe.each(manualFiles('en').map((page) => ({ topic: topicOf(page), text: page.text })))('on $topic', (page) => {
    const english = sectionsOf(page.text);
    const chinese = sectionsOf(pages.get(page.topic) ?? '');

    it('has the sections, the tables, the lists and the commands that English has', () => {
      const outline = (sections: readonly Section[]) => sections.map(({ level, shape }) => [level, ...shape]);
      expect(outline(chinese)).toEqual(outline(english));
    });

    it('names in each section all that English names there', () => {
      const missing = english.flatMap(({ heading, codes }, at) => {
        const known = new Set(chinese[at]?.codes);
        return codes.filter((code) => !known.has(code) && !PRINTED.includes(code)).map((code) => `${heading}: ${code}`);
      });
      expect(missing).toEqual([]);
    });
  });
});
