import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manualFolder, readManual, readPage } from '../../src/help/manual.ts';
import { topicNames } from '../../src/help/topics.ts';
import { withFolder } from '../support/workspace-files.ts';

describe('the manual', () => {
  it('stands beside its source, and in the package beside the built program', () => {
    expect(resolve(manualFolder(undefined))).toBe(resolve('src/help'));
    expect(resolve(manualFolder(resolve('dist')))).toBe(resolve('src/help'));
  });

  it('has every topic, in reading order', () => {
    expect(readManual('src/help', 'en').map(({ topic }) => topic)).toEqual(topicNames);
  });

  it('is read in the language, and in English where a page is not translated', async () => {
    await withFolder({}, (folder) => {
      for (const language of ['en', 'zh']) mkdirSync(join(folder, language));
      writeFileSync(join(folder, 'en/columns.md'), '# Columns\n');
      expect(readPage(folder, 'columns', 'zh')).toMatchObject({ language: 'en' });
      writeFileSync(join(folder, 'zh/columns.md'), '# 输出列\n');
      expect(readPage(folder, 'columns', 'zh')).toMatchObject({ language: 'zh', blocks: [{ text: '输出列' }] });
      expect(() => readPage(folder, 'numbers', 'zh')).toThrow('ENOENT');
    });
  });
});
