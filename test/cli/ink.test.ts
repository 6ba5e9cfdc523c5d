import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ink } from '../../src/cli/ink.ts';

const chalk = new Chalk({ level: 2 });
/** What our own sequences look like: a file may hold the very same. */
const units = ['a', ' ', '市', '\u001b', '\u001b[1m', '\u001b[22m', '\u001b[2J', '\n', '\u202e', '\u009b31m'];
const foreign = fc.string({ unit: fc.constantFrom(...units), maxLength: 8 });

describe('ink', () => {
  it('paints as chalk does', () => {
    const ink = new Ink(true);
    for (const style of ['bold', 'dim', 'red', 'yellow', 'cyan'] as const) {
      expect(ink[style]('text')).toBe(chalk[style]('text'));
    }
    expect(ink.hex('#d93025')('text')).toBe(chalk.hex('#d93025')('text'));
  });

  it('is plain without colour', () => {
    expect(new Ink(false).bold('text')).toBe('text');
    expect(new Ink(false).hex('#d93025')('text')).toBe('text');
  });

  it('lets what it painted pass, and the same sequences from elsewhere not', () => {
    const ink = new Ink(true);
    const painted = ink.bold('title');
    expect(ink.line(`a ${painted} b`)).toBe(`a ${chalk.bold('title')} b`);
    expect(ink.line('\u001b[1mother\u001b[22m')).toBe('\\u001b[1mother\\u001b[22m');
    expect(ink.line('\u001b[1mtitle')).toBe('\\u001b[1mtitle');
  });

  it('takes the longest of the pieces it painted, and those side by side', () => {
    const ink = new Ink(true);
    const [first, second] = [ink.red('a'), ink.bold('b')];
    expect(ink.line(first + second)).toBe(first + second);
  });

  it('leaves line ends and tabs to texts, and none to lines', () => {
    const ink = new Ink(false);
    expect(ink.text('a\tb\n\rc')).toBe('a\tb\n\\u000dc');
    expect(ink.line('a\tb\n')).toBe('a\\u0009b\\u000a');
  });

  it('lets no sequence pass that it did not write, whatever stands before, in and behind what it paints', () => {
    fc.assert(
      fc.property(foreign, foreign, foreign, (before, within, behind) => {
        const ink = new Ink(true);
        const painted = ink.bold(within);
        const printed = ink.line(before + painted + behind);
        const [start, end] = ['\u001b[1m', '\u001b[22m'];
        const rest = painted === '' ? printed : printed.split(painted).join('');
        expect(rest).not.toMatch(/[\p{Cc}\u202e]/u);
        expect(painted.slice(start.length, -end.length)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
