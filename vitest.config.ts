import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

/** Names every skipped test at the end of a run: a skip must not pass for a success. */
const skippedByName: Reporter = {
  onTestRunEnd(modules) {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]);
    for (const test of skipped) process.stdout.write(`skipped: ${test.module.relativeModuleId} > ${test.fullName}\n`);
  },
};

/** A module that a test replaces would stay replaced for the tests that share its process. */
const replacing = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes('vi.mock('));

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 120_000,
    pool: 'forks',
    // On two cores, vitest would leave one of them idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', skippedByName],
    // Files share the modules of their process: loading them anew for each takes a third of the time of all tests.
    projects: [
      { extends: true, test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: replacing, isolate: false } },
      { extends: true, test: { name: 'apart', include: replacing } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
});
