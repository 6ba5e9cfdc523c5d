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

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 120_000,
    pool: 'forks',
    // On two cores, vitest would leave one of them idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', skippedByName],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
});
