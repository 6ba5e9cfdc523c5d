import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { readManual } from '../../src/help/manual.ts';
import { placesIn, placesOf } from '../../src/help/places.ts';
import { type InputTable, inputTables } from '../../src/model/input-tables/index.ts';
import { warningRules } from '../../src/model/warning.ts';
import { allSettings } from '../../src/workspace/config/setting-at.ts';
import { smallestIndex } from '../support/manual-examples.ts';
import { documentedFiles } from '../support/manual-files.ts';
import { runCli } from '../support/run-cli.ts';
import { LAYERS } from '../support/source-files.ts';
import { withFolder } from '../support/workspace-files.ts';

/** The heading under which the columns of an input stand. */
const FILES = {
  indicators: 'indicators.csv',
  regions: 'regions.csv',
  coefficients: 'coefficients.csv',
  adjusters: 'adjusters.csv',
  observations: 'data/{month}/{region}.csv',
  steps: 'steps.csv',
  comparisons: 'weights/comparisons.csv',
  published: 'verify',
} as const satisfies Readonly<Record<InputTable, string>>;

describe('the commands that the manual shows', () => {
  const silent = { write: () => undefined };
  const { commands } = buildProgram(
    contextOf({ stdout: silent, stderr: silent, env: {}, cwd: '.' }),
    'en',
    () => undefined,
  );

  it.each(documentedFiles())('are such as $path may name: known commands with options that they take', ({ text }) => {
    const scripts = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, script = '']) =>
      script.replaceAll(/^/gm, '$ '),
    );
    const shown = [...[text, ...scripts].join('\n').matchAll(/(?:`|\$ |npx |&& )pingan ([a-z][\w-]*)([^`\n]*)/g)];
    const wrong = shown.flatMap(([line, name, rest = '']) => {
      const command = commands.find((each) => each.name() === name);
      if (command === undefined) return [line];
      const known = ['--help', ...command.options.map(({ long }) => long)];
      const options = [...(rest.split(/&&|#/)[0] ?? '').matchAll(/(?<=\s)--[a-z-]+/g)].map(([option]) => option);
      return options.filter((option) => !known.includes(option)).map((option) => `${line}: ${option}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(['en', 'zh'] as const)('the manual in %s', (language) => {
  const places = placesIn(readManual('src/help', language));

  it('has a row for every column of every input, in the table of its file', () => {
    const columns = Object.entries(inputTables).flatMap(([input, known]) => {
      return Object.keys(known).map((name) => [FILES[input as InputTable], name]);
    });
    expect(columns.length).toBeGreaterThan(50);
    expect(columns.filter((words) => placesOf(words, places).length !== 1)).toEqual([]);
  });

  it('has a row for every setting, and finds those in braces by their own name too', () => {
    const names = allSettings().map(([name]) => name);
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => placesOf([name], places).length === 0)).toEqual([]);
    expect(names.filter((name) => placesOf([name.split('.').at(-1) ?? ''], places).length === 0)).toEqual([]);
  });

  it.each(Object.entries(warningRules))('tells of the rule %s and its keys', (rule, { keys }) => {
    const [place] = placesOf(['warnings', rule], places);
    const told = JSON.stringify(place?.blocks);
    for (const key of keys) expect(told).toContain(`\`${key}\``);
  });
});

describe('the manual', () => {
  it('links to pages and files that are there', () => {
    const links = documentedFiles().flatMap(({ path, text }) => {
      return [...text.matchAll(/\]\((?!https:|#)([^)#]+)\)/g)].map(([, target = '']) => [path, target] as const);
    });
    // A page that is not translated is read in English.
    const read = (path: string): boolean => existsSync(path) || existsSync(path.replace('/zh/', '/en/'));
    const gone = links.filter(([path, target]) => !read(join(path, '..', target)));
    expect(links.length).toBeGreaterThan(20);
    expect(gone).toEqual([]);
  });

  it('names sources and tests that are there, and every layer in its order', () => {
    const paths = documentedFiles().flatMap(({ path, text }) => {
      const named = [...text.matchAll(/`((?:src|test|fixtures)\/[^`\s]+)`/g)].map(([, name = '']) => name);
      return named.filter((name) => !/NAME|\*|\/a\/b\./.test(name)).map((name) => [path, name] as const);
    });
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter(([, name]) => !existsSync(name))).toEqual([]);
    for (const language of ['en', 'zh']) {
      const layers = paths.filter(([path]) => path === `src/help/${language}/contributing.md`).map(([, name]) => name);
      expect(layers.slice(0, LAYERS.length)).toEqual(LAYERS.map((layer) => `src/${layer}`));
    }
  });

  it('shows a smallest index that computes as it stands', async () => {
    const files = smallestIndex(readFileSync('src/help/en/workspace.md', 'utf8'));
    expect(Object.keys(files)).toHaveLength(6);
    await withFolder(files, async (folder) => {
      const run = await runCli(['compute', '--month', '2018-09', '--project', folder, '--out', join(folder, 'out')]);
      expect(run.code, run.stderr).toBe(0);
      const results = readFileSync(join(folder, 'out/2018-09/results.csv'), 'utf8');
      // West has both lower rates: 10/9.6 against 30/14.1 deaths is the better, 300/9.6 against 410/14.1 injuries the worse.
      expect(results.split('\n').slice(1, 3)).toEqual([
        'county,1,west,West,70.00,,100.00,0.00,,,,,1',
        'county,2,east,East,30.00,,0.00,100.00,,,,,1',
      ]);
    });
  });

  it('shows how the library is called, by an example that runs on the built package', async () => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('src/help/en/library.md', 'utf8')) ?? [];
    await withFolder({}, (folder) => {
      const script = join(folder, 'example.mjs');
      writeFileSync(script, code.replace("'pingan'", `'${pathToFileURL(resolve('dist/index.js'))}'`));
      expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toMatch(/^杭州市 \d+\.\d\d\n$/);
    });
  });
});
