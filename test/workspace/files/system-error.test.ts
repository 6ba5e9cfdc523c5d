import { fsyncSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { about, errorCode, isSystemError } from '../../../src/workspace/files/system-error.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('a system error', () => {
  it('has its code', () => {
    const error = thrownBy(() => readFileSync('no/such/file'));
    expect([isSystemError(error), errorCode(error)]).toEqual([true, 'ENOENT']);
  });

  it.each([
    ['a bug', new TypeError('x is not a function')],
    ["an error of Node's own", thrownBy(() => Buffer.alloc(-1))],
    ['what is no error', { code: 'ENOENT', syscall: 'open' }],
    ['nothing', undefined],
  ])('is not %s', (_, error) => {
    expect([isSystemError(error), errorCode(error)]).toEqual([false, undefined]);
  });
});

describe('what an error is about', () => {
  it('is the path given, where the system tells none or another', () => {
    expect(thrownBy(() => about('out/a.csv', () => fsyncSync(99_999)))).toMatchObject({
      code: 'EBADF',
      path: 'out/a.csv',
    });
    const other = thrownBy(() => about('out/a.csv', () => readFileSync('no/such/file')));
    expect(other).toMatchObject({ code: 'ENOENT', path: 'out/a.csv' });
  });

  it("is left alone where the error is not the system's, and a value is passed on", () => {
    const bug = new TypeError('a bug');
    expect(
      thrownBy(() =>
        about('a', () => {
          throw bug;
        }),
      ),
    ).toBe(bug);
    expect(bug).not.toHaveProperty('path');
    expect(about('a', () => 7)).toBe(7);
  });
});
