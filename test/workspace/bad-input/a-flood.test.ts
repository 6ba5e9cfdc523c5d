import { describe, expect, it } from 'vitest';
import { EAST } from '../../support/bad-input.ts';
import { spawnCli } from '../../support/spawn-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../../support/workspace-files.ts';

const ROWS = 200_000;

/** Enough for pingan and the text, far too little for the problems of all rows. */
const HEAP_MEGABYTES = 96;

const flood = (cell: string) => smallWorkspace({ [EAST]: `indicator,value\n${`A1,${cell}\n`.repeat(ROWS)}` });

/** Every row holds the same bad number, and every one from the second on reports its indicator again. */
function lines(shown: string): string[] {
  const others = (first: number) => Array.from({ length: 9 }, (_, at) => at + first);
  const numbers = others(3).map((line) => `${line}:4`);
  const again = others(4).map((line) => `${line}:1`);
  return [
    `${EAST}:2:4 error bad-number: "${shown}" is not a number; write 1204 (${ROWS} times; also at ${numbers.join(', ')}, ...)`,
    `${EAST}:3:1 error duplicate-observation: region "east" reports "A1" already in line 2; keep one of the two rows (${ROWS - 1} times; also at ${again.join(', ')}, ...)`,
  ];
}

const CASES = [
  ['plain', '1204.', '1204.'],
  ['quoted', '"1,204"', '1,204'],
] as const;

describe('a file of 200,000 bad rows', () => {
  it.each(CASES)(
    'says once what is repeated, with its count and first places, and keeps nothing else (%s)',
    async (_, cell, shown) => {
      await withFolder(flood(cell), async (cwd) => {
        const env = { NO_COLOR: '1', NODE_OPTIONS: `--max-old-space-size=${HEAP_MEGABYTES}` };
        const { code, stderr } = await spawnCli(['compute', '--month', MONTH], { cwd, env });
        const total = ROWS * 2 - 1;
        expect(stderr.split('\n')).toEqual([...lines(shown), `${total} errors; nothing was written`, '']);
        expect(code).toBe(3);
      });
    },
  );
});
