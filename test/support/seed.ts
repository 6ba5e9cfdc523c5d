import fc from 'fast-check';

/**
 * Every run draws the same cases, so that a failure is a change's and not chance's; PINGAN_SEED draws others.
 * Run before the tests, by vitest.config.ts.
 */
fc.configureGlobal({ seed: Number(process.env['PINGAN_SEED'] ?? 201809) });
