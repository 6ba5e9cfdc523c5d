import { describe, expect, it } from 'vitest';
import { Ink } from '../../src/cli/ink.ts';
import { Progress } from '../../src/cli/progress.ts';
import { Terminal } from '../../src/cli/terminal.ts';

const CLEAR = '\r\u001b[K';

function drawn(isTTY: boolean, times: readonly number[]): string[] {
  const written: string[] = [];
  const clock = [0, ...times];
  const terminal = new Terminal({ isTTY, write: (text: string) => written.push(text) }, new Ink(false));
  const progress = new Progress(terminal, times.length, () => clock.shift() ?? Number.NaN);
  for (const at of times.keys()) progress.show(at, `2018-0${at + 1}`);
  progress.end();
  return written;
}

describe('the progress bar', () => {
  it('is drawn on a terminal once a second has passed, and cleared at the end', () => {
    expect(drawn(true, [0, 999, 1000, 5000])).toEqual([
      `${CLEAR}[############------------] 2/4 2018-03`,
      `${CLEAR}[##################------] 3/4 2018-04`,
      CLEAR,
    ]);
  });

  it('is never drawn for a run of less than a second', () => {
    expect(drawn(true, [1, 500, 999])).toEqual([]);
  });

  it('is never drawn where there is no terminal', () => {
    expect(drawn(false, [1000, 60_000])).toEqual([]);
  });
});
