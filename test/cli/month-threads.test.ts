import { expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { readWorkers, threadsOf, threadsThatPay } from '../../src/cli/month-threads.ts';
import { commandWords } from '../../src/cli/texts.ts';
import type { IndexTree } from '../../src/model/index-tree.ts';
import type { Region, Regions } from '../../src/model/region.ts';

const { say } = commandWords('en');
const sink = { write: () => undefined };
const context = (dist?: string) => contextOf({ stdout: sink, stderr: sink, env: {}, cwd: '.', dist });

it('reads --workers where it is given', () => {
  expect(readWorkers({}, say)).toBeUndefined();
  expect(readWorkers({ workers: '3' }, say)).toBe(3);
  expect(() => readWorkers({ workers: '65' }, say)).toThrow('write a whole number from 1 to 64');
});

it('shares the months of a run among as many threads as are asked for, and no more than there are months', () => {
  expect(threadsOf({ workers: '4' }, 3, context('/built'), say)?.workers).toBe(3);
  expect(threadsOf({ workers: '2' }, 3, context('/built'), say)?.workers).toBe(2);
  expect(threadsOf({}, 64, context('/built'), say)?.workers ?? 1).toBeLessThanOrEqual(4);
});

it('shares nothing of one month, nor where the sources themselves run', () => {
  expect(threadsOf({ workers: '4' }, 1, context('/built'), say)).toBeUndefined();
  expect(threadsOf({ workers: '1' }, 3, context('/built'), say)).toBeUndefined();
  expect(threadsOf({ workers: '4' }, 3, context(), say)).toBeUndefined();
});

it('starts no thread that would take longer to start than it saves, unless it is asked for', () => {
  const sized = (regions: number, leaves: number) => ({
    tree: { leaves: new Array<number>(leaves).fill(0) } as unknown as IndexTree,
    regions: { list: new Array<Region>(regions) } as unknown as Regions,
  });
  const threads = { workers: 4, script: 'x', isAsked: false };
  expect(threadsThatPay(threads, sized(100, 123), 12)).toBeUndefined();
  expect(threadsThatPay(threads, sized(2844, 123), 2)).toBeUndefined();
  expect(threadsThatPay(threads, sized(2844, 123), 3)?.workers).toBe(2);
  expect(threadsThatPay(threads, sized(2844, 123), 12)?.workers).toBe(4);
  expect(threadsThatPay({ ...threads, isAsked: true }, sized(1, 1), 4)?.workers).toBe(4);
  expect(threadsThatPay(undefined, sized(2844, 123), 12)).toBeUndefined();
});
