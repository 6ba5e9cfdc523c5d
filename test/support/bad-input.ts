import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderContents } from './folder-contents.ts';
import { runCli } from './run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from './workspace-files.ts';

/** The small workspace with something wrong, and every line that is printed for it, in both languages. */
export interface BadInput {
  readonly title: string;
  /** Files of the small workspace that are replaced or, with undefined, left out. */
  readonly files?: Readonly<Record<string, string | Buffer | undefined>>;
  /** Keys of pingan.json that are replaced. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What texts cannot say: folders in a file's place, links. */
  readonly arrange?: (folder: string) => void;
  readonly en: string | readonly string[];
  readonly zh: string | readonly string[];
}

export const EAST = `data/${MONTH}/east.csv`;
export const WEST = `data/${MONTH}/west.csv`;

/** One file of the small workspace with one place of its text changed. */
export function edited(path: string, found: string, replacement: string): Record<string, string> {
  const text = String(smallWorkspace()[path]);
  if (text.split(found).length !== 2) throw new Error(`"${found}" does not stand once in ${path}`);
  return { [path]: text.replace(found, () => replacement) };
}

/** Observations of the small workspace's first region with these rows. */
export function observations(...rows: readonly string[]): Record<string, string> {
  return { [EAST]: ['indicator,value,status,note', ...rows, ''].join('\n') };
}

/** Computes the small workspace's month into its own folder `out`. */
export function computeIn(folder: string, ...options: readonly string[]) {
  return runCli(['compute', '--project', folder, '--month', MONTH, '--out', join(folder, 'out'), ...options]);
}

function closing(lines: readonly string[], language: 'en' | 'zh'): string {
  const counts = lines.map((line) => Number(/\((\d+) times|（共 (\d+) 处/.exec(line)?.slice(1).find(Boolean) ?? 1));
  const count = counts.reduce((sum, each) => sum + each, 0);
  if (language === 'zh') return `${count} 个错误；未写入任何文件`;
  return `${count === 1 ? '1 error' : `${count} errors`}; nothing was written`;
}

async function expectRefusal({ files, settings, arrange, en, zh }: BadInput): Promise<void> {
  await withFolder(smallWorkspace(files, settings), async (folder) => {
    arrange?.(folder);
    const before = folderContents(folder);
    for (const [language, text] of [['en', en] as const, ['zh', zh] as const]) {
      const { code, stdout, stderr } = await computeIn(folder, '--lang', language);
      const lines = typeof text === 'string' ? [text] : text;
      expect(stderr.split('\n')).toEqual([...lines, closing(lines, language), '']);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    }
    expect(folderContents(folder)).toEqual(before);
  });
}

/** Warnings about the figures, which say nothing of the input's form. */
const ABOUT_FIGURES =
  / (?:warning|警告) (all-equal|no-values|silent-region|unmeasured-change|unranked-region|unreported-branch|low-coverage|gap-raises-rank)(?:: |：)/;

async function expectWarnings({ files, settings, arrange, en, zh }: BadInput): Promise<void> {
  await withFolder(smallWorkspace(files, settings), async (folder) => {
    arrange?.(folder);
    for (const [language, text] of [['en', en] as const, ['zh', zh] as const]) {
      const { code, stderr } = await computeIn(folder, '--lang', language);
      const lines = stderr
        .split('\n')
        .filter((line) => / (warning|error|警告|错误) /.test(line) && !ABOUT_FIGURES.test(line));
      expect(lines).toEqual(typeof text === 'string' ? [text] : text);
      expect(code).toBe(0);
    }
  });
}

/** Tests that each case is refused with exactly its lines, and that nothing is written. */
export function refuses(subject: string, cases: readonly BadInput[]): void {
  describe(`${subject}: what is refused`, () => {
    it.each(cases)('$title', expectRefusal);
  });
}

/** Tests that each case is computed, with exactly its warnings. */
export function warnsOf(subject: string, cases: readonly BadInput[]): void {
  describe(`${subject}: what is warned of`, () => {
    it.each(cases)('$title', expectWarnings);
  });
}
