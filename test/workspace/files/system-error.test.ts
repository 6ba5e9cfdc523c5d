import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCode, isSystemError } from '../../../src/workspace/files/system-error.ts';

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
