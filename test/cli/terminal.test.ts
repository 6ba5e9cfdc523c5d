import { describe, expect, it } from 'vitest';
import { Ink } from '../../src/cli/ink.ts';
import { Terminal } from '../../src/cli/terminal.ts';

const HOSTILE = 'a\u001b[2J\r\u202e\n';

function written(isTTY: boolean, write: (terminal: Terminal, ink: Ink) => void): string {
  let text = '';
  const ink = new Ink(true);
  const sink = { isTTY, columns: 80, write: (more: string) => (text += more) };
  write(new Terminal(sink, ink), ink);
  return text;
}

describe.each([true, false])('a terminal (%s)', (isTTY) => {
  it('is printed text that is escaped but for its line ends', () => {
    expect(written(isTTY, (terminal) => terminal.write(HOSTILE))).toBe('a\\u001b[2J\\u000d\\u202e\n');
  });

  it('is printed lines that each stay one', () => {
    const lines = written(isTTY, (terminal, ink) => terminal.lines([HOSTILE, ink.bold('b')]));
    expect(lines).toBe('a\\u001b[2J\\u000d\\u202e\\u000a\n\u001b[1mb\u001b[22m\n');
  });

  it('has a line redrawn', () => {
    expect(written(isTTY, (terminal) => terminal.redraw(HOSTILE))).toBe('\r\u001b[Ka\\u001b[2J\\u000d\\u202e\\u000a');
  });
});

describe('data', () => {
  it('is exact in a pipe', () => {
    expect(written(false, (terminal) => terminal.data(HOSTILE))).toBe(HOSTILE);
  });

  it('is escaped on a terminal, where it is not painted either', () => {
    const shown = written(true, (terminal, ink) => terminal.data(HOSTILE + ink.bold('b')));
    expect(shown).toBe('a\\u001b[2J\\u000d\\u202e\n\\u001b[1mb\\u001b[22m');
  });
});

it('has a width only where there is a terminal', () => {
  const sink = { columns: 80, write: () => undefined };
  expect(new Terminal({ ...sink, isTTY: true }, new Ink(false)).columns).toBe(80);
  expect(new Terminal(sink, new Ink(false)).columns).toBeUndefined();
  expect(new Terminal(sink, new Ink(false)).isTTY).toBe(false);
});
