import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { hasEnded, ownTag } from '../../../src/publish/writing/process-tag.ts';

describe('the tag of a process', () => {
  const own = ownTag();
  const { pid: ended } = spawnSync(process.execPath, ['--version']);

  it('is the same each time, and of a process that runs', () => {
    expect(ownTag()).toEqual(own);
    expect(own).toEqual({
      place: expect.stringMatching(/^[0-9a-f]{12}$/),
      id: process.pid,
      began: expect.stringMatching(/^\d+$/),
    });
    expect(hasEnded(own)).toBe(false);
  });

  it('is that of an ended process once there is none of its number', () => {
    expect(hasEnded({ ...own, id: ended })).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')('is that of an ended process where its number was given again', () => {
    expect(hasEnded({ ...own, began: `${BigInt(own.began) - 1n}` })).toBe(true);
    expect(hasEnded({ ...own, began: '0' })).toBe(false);
  });

  it('tells nothing of processes elsewhere', () => {
    expect(hasEnded({ ...own, id: ended, place: '0123456789ab' })).toBe(false);
  });
});
