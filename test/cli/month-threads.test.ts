import { expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { readWorkers, threadsOf } from '../../src/cli/month-threads.ts';
import { commandWords } from '../../src/cli/texts.ts';

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
