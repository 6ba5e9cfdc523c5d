import { describe, expect, it } from 'vitest';
import { topicNames, topics } from '../../src/help/topics.ts';
import { textWidth } from '../../src/publish/text-width.ts';
import { runCli } from '../support/run-cli.ts';

const help = async (...words: string[]) => await runCli(['help', ...words]);

describe('pingan help', () => {
  it.each(['en', 'zh'] as const)('lists commands and topics in %s, as --help does', async (language) => {
    const { code, stdout } = await help('--lang', language);
    expect(code).toBe(0);
    expect(stdout).toBe((await runCli(['--help', '--lang', language])).stdout);
    const told = stdout.replaceAll(/\s+/g, '');
    for (const topic of topicNames) expect(told).toContain(`${topic}${topics[topic][language]}`.replaceAll(/\s/g, ''));
    for (const line of stdout.split('\n')) expect(textWidth(line), line).toBeLessThanOrEqual(80);
  });

  it('prints a topic', async () => {
    const { code, stdout, stderr } = await help('numbers');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Numbers\n\n/);
    expect(stdout).toContain('\nWhy exactly?\n');
    expect(stdout).not.toMatch(/<!--|^#|\]\(|\*\*/m);
  });

  it('prints the help of a command, and what the manual has of the same name after it', async () => {
    expect(await help('compute')).toEqual(await runCli(['compute', '--help']));
    const { stdout } = await help('verify');
    expect(stdout).toMatch(/^Usage: pingan verify [\s\S]*\n\nVerify\n\n/);
  });

  it.each([
    [
      'bad-number',
      /^problems\n\nWhat is a number\? [\s\S]*1,204[\s\S]*\nproblems > Every code\n\nbad-number\n\nError: .*\n/,
    ],
    ['z-score', /^methods > How do values become scores\? \(scoring\)\n\nz-score\n\n/],
    [
      'effective_weight',
      /^columns > derivation\.csv\n\ncolumn +what it holds\n`effective_weight` +the weight in the total/,
    ],
    ['有效权重', /^glossary\n\n.*\neffective weight/],
    ['peer group', /^glossary\n\n.*\npeer group +组别 /],
  ])('opens the place of %s', async (name, expected) => {
    const { code, stdout } = await help(name);
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
    expect(stdout.split('\n').length).toBeLessThan(40);
  });

  it('names the sections that tell of it besides', async () => {
    expect((await help('coverage')).stdout).not.toContain('See also');
    expect((await help('transform')).stdout).toMatch(/\nSee also: .*numbers: How does a value become a score\?/);
  });

  it('finds a column in one table', async () => {
    expect((await help('rank')).stdout.match(/^\w+ > .*$/gm)?.length).toBeGreaterThan(3);
    expect((await help('results.csv', 'rank')).stdout.match(/^\w+ > .*$/gm)).toEqual(['columns > results.csv']);
  });

  it('suggests what is near a name that nothing has, with exit code 2', async () => {
    const { code, stdout, stderr } = await help('methds');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: the manual has nothing called "methds"\nnear it: methods, method\b/);
    expect((await help('winsor')).stderr).toMatch(/\nnear it: winsorize, .*\bwinsorize-only\b/);
    expect((await help('zscore\u001b[31m')).stderr).not.toContain('\u001b');
  });

  it('says where else a word occurs', async () => {
    expect((await help('Saaty')).stderr).toMatch(/it occurs in: .*methods: Pairwise comparisons/);
  });

  it('says in Chinese what follows in English', async () => {
    const { stdout } = await runCli(['help', 'methds', '--lang', 'zh']);
    expect(stdout).toBe('');
    expect((await runCli(['help', 'methds', '--lang', 'zh'])).stderr).toMatch(
      /^错误：手册中没有 "methds"\n相近的有：methods、method\n/,
    );
  });
});
