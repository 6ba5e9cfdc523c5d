import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// What it does is seen in compute.threads.test.ts and month-helper.test.ts: there it runs as a thread.
it('is a file of the built program, apart from the command line', () => {
  expect(existsSync('dist/month-worker.js')).toBe(true);
  expect(readFileSync('dist/month-worker.js', 'utf8')).not.toContain('commander');
});
