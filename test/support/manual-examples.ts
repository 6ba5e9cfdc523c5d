import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../../src/model/localised.ts';
import { manualFiles } from './manual-files.ts';
import { runCli } from './run-cli.ts';

/** A command that a page shows with what it prints: pieces of it where lines `...` leave some out. */
export interface Example {
  readonly path: string;
  readonly language: Language;
  readonly command: string;
  readonly shown: readonly string[];
}

/** What the examples of the manual run on: written once, where they are run. */
const ROADS = 'roads';
const DEMONSTRATION = resolve('fixtures/zhejiang');

/** The files of the block that shows the smallest index: a name begins a file, an indented line goes on with it. */
export function smallestIndex(page: string): Record<string, string> {
  const block = /```text\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const files: Record<string, string> = {};
  let current = '';
  for (const line of block.split('\n').filter((text) => text !== '')) {
    const [, name, content = ''] = /^(\S*)\s+(.*)$/.exec(line) ?? [];
    if (name !== undefined && name !== '') current = name;
    files[current] = `${files[current] ?? ''}${content}\n`;
  }
  return files;
}

/** The examples in a text: an indented block that begins with a prompt. */
export function examplesIn(text: string, path: string, language: Language): Example[] {
  return [...text.matchAll(/^ {4}\$ (pingan .*)\n((?: {4}.*\n|\n(?= {4}))*)/gm)].map(([, command = '', block = '']) => {
    const shown = block.replace(/\n+$/, '').split('\n');
    return { path, language, command, shown: shown.map((line) => line.slice(4)) };
  });
}

/** Every example of the manual in a language. */
export function manualExamples(language: Language): Example[] {
  return manualFiles(language).flatMap(({ path, text }) => examplesIn(text, path, language));
}

/** Makes a figure wrong in a file. */
function spoil(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
}

/** What must have happened to the folder before an example shows what it shows. */
const before: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'pingan verify out/2018-09': async (folder) => {
    const out = join(folder, 'out');
    const { code, stderr } = await runCli([
      'compute',
      '--month',
      '2018-09',
      '--project',
      DEMONSTRATION,
      '--out',
      out,
      '--quiet',
    ]);
    if (code !== 0) throw new Error(stderr);
    spoil(join(folder, 'out/2018-09/results.csv'), ',94.56,', ',94.65,');
  },
  'pingan validate --project roads': async (folder) => {
    spoil(join(folder, ROADS, 'data/2018-09/east.csv'), 'I,41', 'I,"1,204"');
  },
};

/** What has happened to a folder: in another language the same command finds it done. */
const done = new Map<string, Promise<void>>();

function prepared(command: string, folder: string): Promise<void> {
  const key = `${folder} ${command}`;
  const began = done.get(key) ?? before[command]?.(folder) ?? Promise.resolve();
  done.set(key, began);
  return began;
}

/** Puts the smallest index and all that examples need into a folder. */
export function prepareExamples(folder: string): void {
  const files = smallestIndex(readFileSync('src/help/en/workspace.md', 'utf8'));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, ROADS, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
}

/** What an example prints, line by line, on the demonstration unless it names a workspace. */
export async function printedBy({ command, language }: Example, folder: string): Promise<readonly string[][]> {
  await prepared(command, folder);
  const words = command.split(' ').slice(1);
  const project = /--project|^help|^schema/.test(words.join(' ')) ? [] : ['--project', DEMONSTRATION];
  // What a language writes stands apart, but for what both are prepared the same for.
  const cwd = command in before ? folder : join(folder, language);
  mkdirSync(cwd, { recursive: true });
  const { stdout, stderr } = await runCli([...words, ...project, '--lang', language], { cwd });
  return [stdout, stderr].map((text) => text.trimEnd().split('\n'));
}

/** Where a piece begins in the lines, from a place on; -1 where it does not stand there. */
function find(piece: readonly string[], lines: readonly string[], from: number): number {
  const starts = lines.map((_, at) => at).slice(from);
  return starts.find((start) => piece.every((line, at) => lines[start + at] === line)) ?? -1;
}

/** Whether lines are what is shown: all of them but for what `...` leaves out. */
export function isShown(shown: readonly string[], lines: readonly string[]): boolean {
  const pieces = shown
    .join('\n')
    .split(/^\.\.\.$/m)
    .map((piece) =>
      piece.split('\n').filter((line, at, all) => {
        return line !== '' || (at > 0 && at < all.length - 1);
      }),
    );
  let at = 0;
  for (const [number, piece] of pieces.entries()) {
    if (piece.length === 0) {
      if (number === pieces.length - 1) return true;
      continue;
    }
    const start = find(piece, lines, at);
    if (start === -1 || (number === 0 && start !== 0)) return false;
    at = start + piece.length;
  }
  return at === lines.length;
}
