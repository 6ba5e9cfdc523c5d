import { describe, expect, it } from 'vitest';
import { exitCodes, UsageError } from '../../src/cli/exit-codes.ts';
import { runCli } from '../support/run-cli.ts';

describe('exit codes', () => {
  it('are those that scripts rely on', () => {
    expect(exitCodes).toEqual({ done: 0, bug: 1, usage: 2, invalidInput: 3, verificationFailed: 4, inputOutput: 5 });
  });

  it.each(['en', 'zh'])('are all told by the help in %s', async (language) => {
    const { stdout } = await runCli(['--help', '--lang', language]);
    for (const code of Object.values(exitCodes)) expect(stdout).toMatch(new RegExp(`[ ：，]${code} \\S`));
  });
});

describe('a usage error', () => {
  it('is an error with a name of its own', () => {
    const error = new UsageError('say what');
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message]).toEqual(['UsageError', 'say what']);
  });
});
