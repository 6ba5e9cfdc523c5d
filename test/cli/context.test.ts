import { describe, expect, it } from 'vitest';
import { languageOf, type World, wantsColour } from '../../src/cli/context.ts';

const world = (isTTY: boolean, env: World['env']): World => {
  const sink = { isTTY, write: () => undefined };
  return { stdout: sink, stderr: sink, env, cwd: '.' };
};

describe('colour', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: 'true' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [false, { FORCE_COLOR: '1', TERM: 'dumb' }, true],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('on a terminal (%s) with %j is wanted: %s', (isTTY, env, wanted) => {
    expect(wantsColour(world(isTTY, env))).toBe(wanted);
  });

  it('asks about stdout, not stderr', () => {
    const terminal = { isTTY: true, write: () => undefined };
    const pipe = { write: () => undefined };
    expect(wantsColour({ stdout: pipe, stderr: terminal, env: {}, cwd: '.' })).toBe(false);
  });
});

describe('the language', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'ZH_TW' }, 'zh'],
    [{ LANG: 'tr_TR.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LC_MESSAGES: 'zh_CN', LANG: 'en_GB' }, 'zh'],
    [{ LC_MESSAGES: 'en_GB', LANG: 'zh_CN' }, 'en'],
    [{ LC_ALL: 'zh_CN', LC_MESSAGES: 'en_GB', LANG: 'en_GB' }, 'zh'],
    [{ LC_ALL: 'C', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN' }, 'zh'],
  ])('of %j is %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});
