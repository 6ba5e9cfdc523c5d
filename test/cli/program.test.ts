import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { topicNames } from '../../src/help/topics.ts';
import { runCli } from '../support/run-cli.ts';

const commands = [
  'compute',
  'publish',
  'verify',
  'validate',
  'explain',
  'compare',
  'trend',
  'weights',
  'profile',
  'diagnose',
  'what-if',
  'robustness',
  'workbook',
  'init',
  'import',
  'schema',
  'help',
] as const;
const zh = { env: { LANG: 'zh_CN.UTF-8' } };

/** What stays as it is in every language: options, arguments, commands, examples, names and codes. */
const UNTRANSLATED = [
  /^ +\$ .*$/gm,
  /(?<!\w)--?[a-zA-Z]+(?:-[a-z]+)*/g,
  /<[\w=]+>|\[\w+\]|\b\w+\.csv\b/g,
  /\b(pingan|compute|verify|validate|explain|weights|profile|profiles|what-if|robustness|init|schema|help|dir|key|git|pingan\.json)\b/g,
  /\b(compare|diagnose|before|after|workbook|publish|public|site|derivation|department|Markdown|HTML|Excel|xlsx|ods|tsv)\b/g,
  /\btrend\b/g,
  /\b(stderr|text|github|gitlab|sarif)\b/g,
  /\b(import|file|gb18030|utf-8|windows-1252|NA)\b|\[?<?file\.\.\.>?\]?/g,
  /\b(scoring|treatment|missing|aggregation|CODE|M|indicators\.csv)\b/g,
  /\b(warnings|low|medium|high|UTF|bom)\b/g,
  /\b(results|scores|derivation|diagnostics|coherence|correlations|exact|columns)\b/g,
  /\b(percent|unit|relative|equal|ahp|entropy|critic|variation|pca|combined)\b/g,
  /\b(uniform|dirichlet|Dirichlet|none|noise|nominal|min-max|rank|arithmetic|geometric|winsorize-only|Sobol)\b/g,
  new RegExp(`\\b(${topicNames.join('|')}|GitHub|GitLab|TypeScript|JavaScript|Excel|ODS|NAME)\\b`, 'g'),
  /\b(bad-number|z-score|scale|effective_weight|results\.csv rank)\b|\[?name\.\.\.\]?|\bname\b/g,
  /\b(CSV|JSON|PEM|Ed25519|Schema|LC_ALL|LANG|YYYY-MM|en|zh|csv|json|all|out|text|markdown)\b/g,
];

describe('help', () => {
  it.each(['', ...commands])('of "%s" is on stdout in English, with exit code 0', async (command) => {
    const { code, stdout, stderr } = await runCli([...command.split(' ').filter(Boolean), '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: pingan ${command}.*\n`));
    expect(stdout).toMatch(/^Options:$/m);
    expect(stdout).toMatch(/^ {2}-h, --help +show help$/m);
    expect(stdout).toMatch(/^[ -~\n]+$/);
  });

  it.each(['', ...commands])('of "%s" has no English left in Chinese but names and codes', async (command) => {
    const { code, stdout, stderr } = await runCli([...command.split(' ').filter(Boolean), '--help'], zh);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^选项：$/m);
    const left = UNTRANSLATED.reduce((text, pattern) => text.replace(pattern, ''), stdout);
    expect(left.match(/[A-Za-z]+/g) ?? []).toEqual([]);
  });

  it.each(commands)('of %s has examples that the command takes', async (command) => {
    const { stdout } = await runCli([command, '--help']);
    const examples = stdout.split('Examples:\n')[1]?.trim().split('\n') ?? [];
    expect(examples.length).toBeGreaterThan(0);
    const { commands: parsed } = buildProgram(
      contextOf({ stdout: { write: () => undefined }, stderr: { write: () => undefined }, env: {}, cwd: '.' }),
      'en',
      () => undefined,
    );
    const known = parsed.find((candidate) => candidate.name() === command)?.options.map(({ long }) => long) ?? [];
    for (const example of examples) {
      expect(example).toContain(`$ pingan ${command}`);
      for (const [option] of example.matchAll(/--[\w-]+/g)) expect(known).toContain(option);
    }
  });

  it('lists the options that compute takes', async () => {
    const { stdout } = await runCli(['compute', '--help']);
    const options = [...stdout.matchAll(/^ {2}(?:-h, )?(--[\w-]+)/gm)].map((match) => match[1]);
    expect(options.join(' ')).toBe(
      '--month --from --to --out --format --tables --engine --coherence --bom --fail-on --strict --check --sign --workers --project --problems --lang --json --quiet --help',
    );
  });

  it.each([[['help', 'compute']], [['compute', '-h']]])('is the same by %j', async (args) => {
    expect(await runCli(args)).toEqual(await runCli(['compute', '--help']));
  });

  it('comes on stderr with exit code 2 when no command is given', async () => {
    const help = (await runCli(['--help'])).stdout;
    expect(await runCli([])).toEqual({ code: 2, stdout: '', stderr: help });
    expect((await runCli(['--lang', 'zh'])).stderr).toBe((await runCli(['--help'], zh)).stdout);
  });
});

describe('the version', () => {
  it.each(['--version', '-V'])('is printed alone by %s', async (option) => {
    const { code, stdout, stderr } = await runCli([option]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
