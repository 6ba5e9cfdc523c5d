import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isTopic, topicNames, topics } from '../../src/help/topics.ts';
import { filesBelow } from '../support/source-files.ts';

describe('the topics', () => {
  it('each have a page in English, and no page is left over in any language', () => {
    expect(topicNames.filter((topic) => !existsSync(`src/help/en/${topic}.md`))).toEqual([]);
    const pages = filesBelow('src/help', '.md').map((path) => path.split('/').at(-1)?.replace('.md', '') ?? '');
    expect(pages.filter((page) => !isTopic(page))).toEqual([]);
  });

  it('are told in one short line, in both languages', () => {
    for (const about of Object.values(topics)) {
      expect(about.en).toMatch(/^[ -~]{10,90}$/);
      expect(about.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('are known by name alone', () => {
    expect(isTopic('methods')).toBe(true);
    expect(isTopic('toString')).toBe(false);
  });
});
