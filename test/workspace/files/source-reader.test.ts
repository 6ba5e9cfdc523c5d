import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import type { SourceText } from '../../../src/workspace/files/decode-source.ts';
import { SourceReader } from '../../../src/workspace/files/source-reader.ts';
import { codesOf } from '../../support/source-text.ts';
import { withFolder } from '../../support/workspace-files.ts';

function read(folder: string, path = 'a.csv'): { source: SourceText | undefined; codes: readonly string[] } {
  const problems = new ProblemList();
  const source = new SourceReader(folder).read(path, 'indicators', 'code', problems);
  return { source, codes: codesOf(problems) };
}

const readBytes = (bytes: Buffer | string) => withFolder({ 'a.csv': bytes }, (folder) => read(folder));

/** 东城 in GB18030. */
const EAST = Buffer.from([0xb6, 0xab, 0xb3, 0xc7]);

describe('SourceReader', () => {
  it.each([
    ['UTF-8', Buffer.from('东城,1\n'), '东城,1\n', []],
    ['UTF-8 with a mark', Buffer.from('\ufeff东城\n'), '东城\n', []],
    ['GB18030', Buffer.concat([EAST, Buffer.from(',1\n')]), '东城,1\n', ['a.csv:1:1 not-utf8']],
    [
      'GB18030 with a mark',
      Buffer.concat([Buffer.from([0x84, 0x31, 0x95, 0x33]), EAST]),
      '东城',
      ['a.csv:1:1 not-utf8'],
    ],
    [
      'GB18030 of four bytes',
      Buffer.concat([EAST, Buffer.from([0x95, 0x32, 0x82, 0x36])]),
      '东城𠀀',
      ['a.csv:1:1 not-utf8'],
    ],
    ['CRLF and CR', Buffer.from('a\r\nb\rc\n'), 'a\nb\nc\n', []],
  ])('reads %s', async (_, bytes, text, codes) => {
    const read = await readBytes(bytes);
    expect({ text: read.source?.text, codes: read.codes }).toEqual({ text, codes });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(read.source?.input).toEqual({ path: 'a.csv', sha256, bytes: bytes.length });
  });

  it.each([
    ['nothing', Buffer.from(''), '1:1 empty-file'],
    ['blanks', Buffer.from('\ufeff \r\n\t'), '1:1 empty-file'],
    ['UTF-16, little end first', Buffer.from('\ufeffa', 'utf16le'), '1:1 bad-encoding'],
    ['UTF-16, big end first', Buffer.from('\ufeffa', 'utf16le').swap16(), '1:1 bad-encoding'],
    ['no text', Buffer.from([0xff, 0x80]), '1:1 bad-encoding'],
    ['a NUL byte', Buffer.from('\ufeffa\r\n东,\0'), '2:3 nul-byte'],
  ])('refuses %s', async (_, bytes, code) => {
    const { source, codes } = await readBytes(bytes);
    expect(source).toBeUndefined();
    expect(codes).toEqual([`a.csv:${code}`]);
  });

  it('refuses what is not there, not a file, or not in the workspace', async () => {
    await withFolder({ 'ws/b.csv': 'x', 'out.csv': 'x', 'out/c.csv': 'x' }, (folder) => {
      const root = join(folder, 'ws');
      mkdirSync(join(root, 'folder'));
      symlinkSync(join(folder, 'out.csv'), join(root, 'link.csv'));
      symlinkSync(join(folder, 'out'), join(root, 'linked'));
      symlinkSync(join(root, 'b.csv'), join(root, 'inner.csv'));
      expect(read(root, 'no.csv').codes).toEqual(['no.csv:1:1 missing-file']);
      expect(read(root, 'no/such/folder.csv').codes).toEqual(['no/such/folder.csv:1:1 missing-file']);
      expect(read(root, 'b.csv/c.csv').codes).toEqual(['b.csv/c.csv:1:1 missing-file']);
      expect(read(root, 'folder').codes).toEqual(['folder:1:1 unreadable-file']);
      expect(read(root, 'link.csv').codes).toEqual(['link.csv:1:1 path-outside']);
      expect(read(root, 'linked/c.csv').codes).toEqual(['linked/c.csv:1:1 path-outside']);
      expect(read(root, '../out.csv').codes).toEqual(['pingan.json:1:1 path-outside']);
      expect(read(root, 'inner.csv').source?.text).toBe('x');
    });
  });

  it('reads a workspace that is itself a link', async () => {
    await withFolder({ 'ws/b.csv': 'x' }, (folder) => {
      symlinkSync(join(folder, 'ws'), join(folder, 'link'));
      expect(read(join(folder, 'link'), 'b.csv').source?.text).toBe('x');
    });
  });

  it.skipIf(process.platform === 'win32')('refuses a pipe without waiting for somebody to write', async () => {
    await withFolder({}, (folder) => {
      execFileSync('mkfifo', [join(folder, 'a.csv')]);
      expect(read(folder).codes).toEqual(['a.csv:1:1 unreadable-file']);
    });
  });

  it('refuses a file past 256 MB without reading it', async () => {
    await withFolder({ 'a.csv': '' }, (folder) => {
      truncateSync(join(folder, 'a.csv'), 256 * 1024 * 1024 + 1);
      expect(read(folder).codes).toEqual(['a.csv:1:1 file-too-large']);
    });
  });
});
