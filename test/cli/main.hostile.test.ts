import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutColour } from '../support/display-width.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';
import { type CliWorld, runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder } from '../support/workspace-files.ts';

/** What steers a terminal or hides in a text: controls, our own sequences too, directions, line ends, zero width. */
const HOSTILE = [
  '\u001b[1m',
  '\u001b[2mred\u001b[22m',
  '\u001b]0;title\u0007',
  '\u001b[2J',
  '\r\u001b[K',
  '\n',
  '\t',
  '\u007f',
  '\u0085',
  '\u009b31m',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u061c',
  '\u2028',
  '\ufeff',
  '\u200b',
  '\u{e0041}',
];
const STEERS = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const OTHER = '2018-10';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A workspace with a text in every place that text comes from: title, bands, names of regions, groups and indicators. */
function hostileWorkspace(name: string): WorkspaceFiles {
  const files = rankedWorkspace({
    name: `指数${name}`,
    name_en: `Index${name}`,
    bands: [
      { name: `green${name}`, from: 85 },
      { name: `red${name}`, from: 60 },
    ],
    warnings: [{ rule: 'score-below', threshold: 99, severity: 'high' }],
  });
  const indicators =
    'code,parent,name,name_en,weight,scoring,unit,source\n' +
    ['P,', 'P1,P', 'Q,', 'Q1,Q']
      .map(
        (start) =>
          `${start},${quoted(start + name)},${quoted(name)},1,${start.endsWith(',') ? ',,' : `identity,${quoted(name)},${quoted(name)}`}\n`,
      )
      .join('');
  const regions = [...Array(6).keys()]
    .map(
      (at) =>
        `r${at},${quoted(`${at}${name}`)},${quoted(`R${at}${name}`)},${quoted(at < 3 ? `g${name}` : `h${name}`)}\n`,
    )
    .join('');
  const data = [MONTH, OTHER].flatMap((month) =>
    [...Array(6).keys()].map((at) => {
      const note = quoted(name);
      return [
        `data/${month}/r${at}.csv`,
        `indicator,value,status,note\nP1,${60 + at},,${note}\nQ1,${90 - at},E,${note}\n`,
      ] as const;
    }),
  );
  const kept = Object.entries(files).filter(([path]) => !path.startsWith('data/'));
  return {
    ...Object.fromEntries(kept),
    'indicators.csv': indicators,
    'regions.csv': `code,name,name_en,level\n${regions}`,
    ...Object.fromEntries(data),
  };
}

const months = ['--month', MONTH];
const region = ['--region', 'r1'];
/** Every command with every form of output that it prints. */
const COMMANDS: readonly (readonly string[])[] = [
  ['compute', ...months],
  ['compute', '--from', MONTH, '--to', OTHER],
  ['validate'],
  ['verify', `out/${MONTH}`],
  ...['text', 'csv', 'json', 'markdown'].map((form) => ['explain', ...months, ...region, '--format', form]),
  ...['text', 'csv', 'json'].flatMap((form) => [
    ['compare', MONTH, OTHER, '--format', form],
    ['trend', ...region, '--from', MONTH, '--to', OTHER, '--format', form],
    ['diagnose', ...months, '--format', form],
    ['what-if', ...months, ...region, '--set', 'P1=99', '--format', form],
    ['robustness', ...months, '--draws', '20', '--workers', '1', '--stability', '--format', form],
  ]),
  ...['text', 'csv', 'json', 'markdown'].map((form) => ['profile', ...months, ...region, '--format', form]),
  ['weights', ...months],
  ['weights', ...months, '--json'],
  ['compute', ...months, '--json'],
];

async function onTerminal(args: readonly string[], cwd: string, env: CliWorld['env']): Promise<string> {
  const { stdout, stderr } = await runCli(args, { cwd, isTTY: true, columns: 4000, env: env ?? {} });
  return stdout + stderr;
}

/** Prints nothing that steers a terminal without colour; with colour, the same and our own sequences. */
async function expectHarmless(args: readonly string[], cwd: string): Promise<string> {
  const plain = await onTerminal(args, cwd, { NO_COLOR: '1' });
  expect(plain).not.toMatch(STEERS);
  expect(withoutColour(await onTerminal(args, cwd, {}))).toBe(plain);
  return plain;
}

describe('a terminal', () => {
  it('is steered by no name in any command', { timeout: 300_000 }, async () => {
    const hostile = HOSTILE.join('|');
    await withFolder(hostileWorkspace(hostile), async (cwd) => {
      expect((await runCli(['compute', ...months], { cwd })).stderr).toContain('results.csv');
      let named = 0;
      for (const args of COMMANDS) {
        const printed = await expectHarmless(args, cwd);
        expect(printed, args.join(' ')).not.toMatch(/^error:|is a bug/m);
        if (printed.includes('0;title')) named += 1;
      }
      expect(named).toBeGreaterThan(COMMANDS.length * 0.8);
    });
  });

  it('is steered by no name, however it is put together', { timeout: 300_000 }, async () => {
    const names = fc.array(fc.constantFrom('a', '市', '"', ...HOSTILE), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(names, fc.nat(COMMANDS.length - 1), (parts, at) => {
        return withFolder(hostileWorkspace(parts.join('')), async (cwd) => {
          await expectHarmless(COMMANDS[at] ?? [], cwd);
        });
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ...HOSTILE.flatMap((text) => [
      [`--mo${text}nth`],
      [`comp${text}ute`],
      ['compute', '--month', `2018${text}`],
      ['compute', '--lang', text],
      ['explain', ...months, '--region', `r1${text}`],
      ['explain', ...months, ...region, '--node', text],
      ['verify', `none${text}`],
      ['compute', ...months, '--project', `none${text}`],
      ['compute', ...months, `more${text}`],
      ['init', `pingan.json/${text}`],
      ['what-if', ...months, ...region, '--set', `P1${text}=1`],
      ['what-if', ...months, ...region, '--method', `scoring=${text}`],
    ]),
  ])('is steered by no argument: %j', async (...args) => {
    await withFolder(rankedWorkspace(), async (cwd) => {
      for (const lang of ['en', 'zh']) {
        const printed = await onTerminal(args, cwd, { NO_COLOR: '1', LANG: lang });
        expect(printed).not.toMatch(STEERS);
        expect(printed).not.toBe('');
      }
    });
  });

  it('is steered by no cell, no file and no setting that a problem tells of', async () => {
    const hostile = HOSTILE.filter((text) => !text.includes('\r')).join('');
    const bad = smallWorkspace({
      'indicators.csv': `code,parent,name,weight,direction,adjust_by,${quoted(hostile)}\nA,,Safety,60,,,\nA1,${quoted(hostile)},Deaths,${quoted(hostile)},${quoted(hostile)},${quoted(hostile)},\n`,
      [`data/${MONTH}/east.csv`]: `indicator,value,status,note\n${quoted(hostile)},${quoted(hostile)},${quoted(hostile)},\n`,
      [`data/${MONTH}/${hostile.replaceAll('/', '')}.csv`]: 'indicator,value\n',
      'pingan.json': JSON.stringify({ name: 'x', [hostile]: 1, scoring: hostile, missing: hostile }),
    });
    await withFolder(bad, async (cwd) => {
      for (const args of [['validate'], ['validate', '--json'], ['compute', ...months]]) {
        expect(await expectHarmless(args, cwd)).toContain('<U+001B>');
      }
    });
    const settled = { ...bad, 'pingan.json': smallWorkspace()['pingan.json'] as string };
    await withFolder(settled, async (cwd) => {
      for (const args of [['validate'], ['validate', '--json'], ['compute', ...months]]) {
        expect(await expectHarmless(args, cwd)).toContain('<U+001B>');
      }
    });
  });

  it('is steered by no file in the folder that is verified or written to', async () => {
    const hostile = `${HOSTILE.join('').replaceAll('/', '')}.csv`;
    await withFolder({ ...rankedWorkspace() }, async (cwd) => {
      expect((await runCli(['compute', ...months], { cwd })).code).toBe(0);
      const { writeFileSync } = await import('node:fs');
      writeFileSync(`${cwd}/out/${MONTH}/${hostile}`, 'a\n');
      for (const args of [
        ['verify', `out/${MONTH}`],
        ['compute', ...months],
      ]) {
        expect(await expectHarmless(args, cwd)).toContain('\\u001b');
      }
    });
  });
});

describe('a pipe', () => {
  it('has CSV and JSON exactly', async () => {
    // The reader of CSV takes a bare carriage return for a line end.
    const hostile = HOSTILE.filter((text) => !text.includes('\r')).join('');
    await withFolder(hostileWorkspace(hostile), async (cwd) => {
      const trend = ['trend', ...region, '--from', MONTH, '--to', OTHER];
      const { stdout: csv } = await runCli([...trend, '--format', 'csv'], { cwd });
      expect(csv).toContain(quoted(`1${hostile}`));
      const { stdout: json } = await runCli([...trend, '--json'], { cwd });
      expect(JSON.parse(json)).toMatchObject({ region_name: `1${hostile}` });
    });
  });
});
