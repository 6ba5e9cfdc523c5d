import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, hasRuntimeCode, LAYERS, parseSource, sourceFiles } from '../support/source-files.ts';

/** Tests of what no single source file makes: the built program, and whole workspaces with faults in them. */
const WITHOUT_SOURCE = /^test\/(cli\/process\.test\.ts$|workspace\/bad-input\/)/;

const testOf = (source: string): string => source.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');

describe('the tests', () => {
  it('mirror the sources: every file with code that runs has a test of the same path', () => {
    const sources = sourceFiles().filter(hasRuntimeCode);
    const missing = sources.map(({ fileName }) => testOf(fileName)).filter((path) => !existsSync(path));
    expect(sources.length).toBeGreaterThan(60);
    expect(missing, `${missing.length} sources have no test`).toEqual([]);
  });

  it('mirror nothing that is gone: every test of a layer has its source', () => {
    const mirrored = new Set(filesBelow('src', '.ts').map(testOf));
    const tests = LAYERS.filter((layer) => existsSync(`test/${layer}`)).flatMap((layer) => {
      return filesBelow(`test/${layer}`, '.test.ts');
    });
    // A long test may be split by aspect: numeric/exact.rounding.test.ts belongs to numeric/exact.ts.
    const whole = (path: string): string => path.replace(/\.[\w-]+\.test\.ts$/, '.test.ts');
    const orphans = tests.filter(
      (path) => !mirrored.has(whole(path)) && !mirrored.has(path) && !WITHOUT_SOURCE.test(path),
    );
    expect(tests.length).toBeGreaterThan(30);
    expect(orphans).toEqual([]);
  });

  it('need not exist for types alone, nor for files that only pass on', () => {
    const runs = (text: string) => hasRuntimeCode(parseSource('x.ts', text));
    expect(runs("import type { A } from './a.ts';\nexport interface B extends A {}\nexport type C = A;\n")).toBe(false);
    expect(runs("export { a } from './a.ts';\nexport * from './b.ts';\n")).toBe(false);
    expect(runs("export { a } from './a.ts';\nexport const b = 1;\n")).toBe(true);
    expect(runs('export function a(): void {}\n')).toBe(true);
  });
});
