import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readRegularFile, UnfitFileError } from '../../../src/workspace/files/regular-file.ts';
import { withFolder } from '../../support/workspace-files.ts';

const isUnix = process.platform !== 'win32';

function refusalOf(path: string, limit?: number): unknown {
  try {
    return readRegularFile(path, limit);
  } catch (error) {
    return error;
  }
}

describe('reading a regular file', () => {
  it('gives its bytes, whatever their number, also through a link', async () => {
    const sizes = [0, 1, 65_535, 65_536, 65_537, 300_000];
    const bytesOf = (size: number) => Buffer.from(Array.from({ length: size }, (_, at) => at % 251));
    await withFolder(Object.fromEntries(sizes.map((size) => [`${size}`, bytesOf(size)])), (folder) => {
      for (const size of sizes) {
        symlinkSync(join(folder, `${size}`), join(folder, `link-${size}`));
        expect(readRegularFile(join(folder, `${size}`)).equals(bytesOf(size))).toBe(true);
        expect(readRegularFile(join(folder, `link-${size}`), size).equals(bytesOf(size))).toBe(true);
      }
    });
  });

  it.skipIf(process.platform !== 'linux')('goes to the end of a file that tells no size', () => {
    expect(readRegularFile('/proc/self/status').toString()).toMatch(
      /^Name:\t[\s\S]*\nnonvoluntary_ctxt_switches:\t\d+\n$/,
    );
  });

  it.skipIf(process.platform !== 'linux')('stops at the limit in a file that tells no size', () => {
    expect(refusalOf('/proc/self/status', 100)).toMatchObject({ name: 'UnfitFileError', limit: 100 });
  });

  it.skipIf(!isUnix)('refuses pipes, devices and sockets at once, and names them', async () => {
    await withFolder({}, async (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      symlinkSync(join(folder, 'pipe'), join(folder, 'link'));
      symlinkSync('/dev/zero', join(folder, 'zero'));
      for (const name of ['pipe', 'link', 'zero', '/dev/null']) {
        const path = name.startsWith('/') ? name : join(folder, name);
        const refusal = refusalOf(path);
        expect(refusal).toBeInstanceOf(UnfitFileError);
        expect(refusal).toMatchObject({
          path,
          limit: undefined,
          reason: { en: expect.stringContaining('pipe or a device') },
        });
      }
      const server = createServer();
      await new Promise<void>((listening) => server.listen(join(folder, 'socket'), listening));
      // The system refuses to open a socket.
      expect(refusalOf(join(folder, 'socket'))).toMatchObject({ code: 'ENXIO', path: join(folder, 'socket') });
      await new Promise((closed) => server.close(closed));
    });
  });

  it('refuses a file past the limit without reading it', async () => {
    await withFolder({ a: '12345' }, (folder) => {
      const path = join(folder, 'a');
      expect(readRegularFile(path, 5)).toHaveLength(5);
      expect(refusalOf(path, 4)).toMatchObject({ name: 'UnfitFileError', path, limit: 4 });
      truncateSync(path, LARGEST_FILE + 1);
      expect(refusalOf(path)).toMatchObject({ name: 'UnfitFileError', path, limit: LARGEST_FILE });
    });
  });

  it('fails with the path on a folder, and where there is nothing', async () => {
    await withFolder({}, (folder) => {
      mkdirSync(join(folder, 'd'));
      expect(refusalOf(join(folder, 'd'))).toMatchObject({ code: 'EISDIR', path: join(folder, 'd') });
      expect(refusalOf(join(folder, 'x'))).toMatchObject({ code: 'ENOENT', path: join(folder, 'x') });
    });
  });
});
