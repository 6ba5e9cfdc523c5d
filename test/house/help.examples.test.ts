import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Example, isShown, manualExamples, prepareExamples, printedBy } from '../support/manual-examples.ts';
import { manualFiles } from '../support/manual-files.ts';

// One folder for both languages: what an example needs is computed once.
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pingan-manual-'));
  prepareExamples(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['en', 'zh'] as const)('the manual in %s', (language) => {
  // In the order of the commands: what compute writes is what verify checks.
  const examples = manualExamples(language).sort((a, b) => (a.command < b.command ? -1 : 1));

  it('has the examples that its pages have in English', () => {
    const commands = (of: readonly Example[]) => of.map(({ path, command }) => `${path.split('/').at(-1)}: ${command}`);
    const pages = new Set(manualFiles(language).map(({ path }) => path.split('/').at(-1)));
    const expected = commands(manualExamples('en')).filter((example) => pages.has(example.split(': ')[0]));
    expect(commands(examples).sort()).toEqual(expected.sort());
  });

  it.each(examples)('shows what $command prints ($path)', async (example) => {
    const printed = await printedBy(example, folder);
    expect(example.shown.join('').length).toBeGreaterThan(20);
    if (printed.some((lines) => isShown(example.shown, lines))) return;
    expect(printed.flat()).toEqual(example.shown);
  });
});
