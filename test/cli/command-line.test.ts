import { describe, expect, it } from 'vitest';
import { CommandLine } from '../../src/cli/command-line.ts';
import { contextOf } from '../../src/cli/context.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';

function lineOf(language: 'en' | 'zh') {
  const written: string[] = [];
  const sink = { write: (text: string) => written.push(text) };
  const finished: number[] = [];
  const context = contextOf({ stdout: sink, stderr: sink, env: {}, cwd: '.' });
  return { line: new CommandLine(context, language, (code) => finished.push(code)), written, finished };
}

describe('a command line', () => {
  it('gives each command its examples, and the common options after its own', async () => {
    const { line, written } = lineOf('en');
    line.common(line.command('count', 'count regions', ['pingan count --all']).option('--all', 'every one'));
    await expect(line.program.parseAsync(['count', '--help'], { from: 'user' })).rejects.toThrow('(outputHelp)');
    const help = written.join('');
    expect(help.match(/^ {2}(?:-h, )?--[\w]+/gm)?.map((line) => line.trim())).toEqual([
      '--all',
      '--lang',
      '--json',
      '--quiet',
      '-h, --help',
    ]);
    expect(help).toContain('Examples:\n  $ pingan count --all\n');
  });

  it('speaks its language whatever the options say, and hands on how a command ended', () => {
    const { line, finished } = lineOf('zh');
    expect(line.spoken({ lang: 'en' })).toEqual({ lang: 'zh' });
    expect(line.say('helpAbout')).toBe('显示帮助');
    line.finish(exitCodes.verificationFailed);
    expect(finished).toEqual([4]);
  });
});
