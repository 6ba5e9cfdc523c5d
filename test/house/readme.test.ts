import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { examplesIn, isShown } from '../support/manual-examples.ts';
import { frontPages } from '../support/manual-files.ts';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/workspace-files.ts';

const front = { en: readFileSync(frontPages.en, 'utf8'), zh: readFileSync(frontPages.zh, 'utf8') };
const readme = front.en;
const MOST_BYTES = 14 * 1024;

/** What a reader meets on the way down, whatever the language. */
function outline(text: string): readonly string[] {
  const marks = /^(?:#{1,2}) |^ {4}\$ .*|^```\w*|^\| `[^`]+` (?=\|)|^\| \d (?=\|)|\]\(src\/help\/|^- .{3}/gm;
  const [, body = ''] = text.split('\n\n`pingan`');
  const told = body.replace(/<!-- topics -->[\s\S]*<!-- \/topics -->/, '').matchAll(marks);
  return [...told].map(([mark]) => (mark.startsWith('- ') ? '-' : mark));
}

describe('the README', () => {
  it('leads to the manual in both languages in its first lines', () => {
    const [, , links = ''] = readme.split('\n');
    expect(links).toContain('(#the-manual)');
    expect(links).toContain('(README.zh.md)');
    expect(links).toContain('(src/help/zh/)');
    expect(front.zh.split('\n')[2]).toContain('(README.md)');
  });

  it('has in Chinese the same headings, examples, commands, exit codes and links', () => {
    expect(outline(readme).length).toBeGreaterThan(50);
    expect(outline(front.zh)).toEqual(outline(readme));
  });

  it.each(['en', 'zh'] as const)(
    'is a front page in %s, and begins with what the demonstration prints',
    async (lang) => {
      expect(Buffer.byteLength(front[lang])).toBeLessThan(MOST_BYTES);
      const examples = examplesIn(front[lang], frontPages[lang], lang);
      expect(examples.map(({ command }) => command)).toEqual(['pingan compute --month 2018-09']);
      const prepared = ['--project', 'fixtures/zhejiang', '--lang', lang];
      await withFolder({}, async (out) => {
        const run = await runCli(['compute', '--month', '2018-09', '--out', out, ...prepared]);
        expect(run.code, run.stderr).toBe(0);
        const shown = examples[0]?.shown ?? [];
        expect(shown.length).toBeGreaterThan(6);
        if (!isShown(shown, run.stdout.trimEnd().split('\n'))) expect(run.stdout.split('\n')).toEqual(shown);
      });
    },
  );

  it('has a row for every command, and no other', () => {
    const silent = { write: () => undefined };
    const world = { stdout: silent, stderr: silent, env: {}, cwd: '.' };
    const { commands } = buildProgram(contextOf(world), 'en', () => undefined);
    const told = [...readme.matchAll(/^\| `pingan ([\w-]+)/gm)].map(([, name]) => name);
    expect([...new Set(told)].sort()).toEqual(commands.map((command) => command.name()).sort());
  });

  it('says what binary floats make of four equal rates', () => {
    const rates = [0.3 / 3, 0.6 / 6, 0.9 / 9, 1.2 / 12];
    const [least, most] = [Math.min(...rates), Math.max(...rates)];
    expect(rates.map((rate) => (100 * (rate - least)) / (most - least))).toEqual([0, 0, 100, 0]);
    expect(readme).toContain('it scores them 0, 0, 100, 0');
  });

  it('says what pingan makes of them', async () => {
    const regions = ['a', 'b', 'c', 'd'];
    const files = {
      'pingan.json': '{"name": "Rates", "levels": ["indicator"]}',
      'indicators.csv': 'code,parent,name,adjust_by\nR,,Rate,size\n',
      'regions.csv': `code,name,level\n${regions.map((code) => `${code},${code},county\n`).join('')}`,
      'coefficients.csv': 'region,size\na,3\nb,6\nc,9\nd,12\n',
      ...Object.fromEntries(
        regions.map((code, at) => [
          `data/2018-09/${code}.csv`,
          `indicator,value\nR,${['0.3', '0.6', '0.9', '1.2'][at]}\n`,
        ]),
      ),
    };
    await withFolder(files, async (folder) => {
      const run = await runCli(['compute', '--month', '2018-09', '--project', folder, '--out', join(folder, 'out')]);
      expect(run.code, run.stderr).toBe(0);
      const results = readFileSync(join(folder, 'out/2018-09/results.csv'), 'utf8').trim().split('\n').slice(1);
      expect(results.map((row) => row.split(',').slice(1, 5).join(' '))).toEqual(
        regions.map((code) => `1 ${code} ${code} 100.00`),
      );
    });
  });
});
