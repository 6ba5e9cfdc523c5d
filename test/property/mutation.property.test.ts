import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { smallWorkspace, withFolder } from '../support/workspace-files.ts';
import { PATIENCE, RUNS } from './runs.ts';

const workspace = smallWorkspace();

/** What slips into files: delimiters, marks, words that mean something elsewhere, numbers past every bound. */
const intruders = [
  ...['', '"', ',', '\n', '\r', '\0', '\ufeff', '{', '}', '[', ']', ':', '-', '=', '../', ' ', '\u3000', '１', 'é'],
  ...['1e99', '9'.repeat(60), 'NaN', 'null', 'M', 'L', '2018-13', '__proto__', 'constructor', 'index', 'A1', 'east'],
  ...['population', 'geometric', 'goalposts', '{month}', '{region}', '\\u0000', 'parent', 'levels'],
];

const insertion = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...intruders).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes)) },
);

const mutation = fc.record({
  file: fc.constantFrom(...Object.keys(workspace)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(12),
  inserted: insertion,
});

function mutate(original: string | Buffer, at: number, removed: number, inserted: Buffer): Buffer {
  const bytes = Buffer.from(original);
  const from = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, from), inserted, bytes.subarray(from + removed)]);
}

describe('a workspace with damaged files', () => {
  it(
    'either computes or is refused with places and remedies, and never brings pingan down',
    async () => {
      const damaged = fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        const files = { ...workspace };
        for (const { file, at, removed, inserted } of mutations) {
          files[file] = mutate(files[file] as string | Buffer, at, removed, inserted);
        }
        await withFolder(files, async (folder) => {
          const out = join(folder, 'out');
          const run = await runCli(['compute', '--project', folder, '--month', '2018-09', '--out', out]);
          expect([0, 3], run.stderr).toContain(run.code);
          expect(existsSync(out)).toBe(run.code === 0);
          if (run.code === 3) expect(run.stderr).toMatch(/^[^\n]+:\d+:\d+ error [a-z0-9-]+: [^\n]+; [^\n]+\n/);
        });
      });
      await fc.assert(damaged, { numRuns: RUNS * 2 });
    },
    PATIENCE,
  );
});
