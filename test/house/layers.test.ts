import { readdirSync } from 'node:fs';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../support/source-files.ts';
import { withFolder } from '../support/workspace-files.ts';

/** What builds and tests: the rest of the development packages is bundled, and so is whatever src imports. */
const TOOLS = [
  '@biomejs',
  '@types',
  '@vitest',
  'ajv',
  'axe-core',
  'dependency-cruiser',
  'esbuild',
  'fast-check',
  'fraction[.]js',
  'playwright-core',
  'typescript',
  'vitest',
  'write-excel-file',
];

const PUBLIC_FACE = '^src/index[.]ts$';
/** What stands above the layers: it opens workspaces and hands their months to the engine and the analysis. */
const ABOVE = '^src/[^/]+[.]ts$';
/** What opens, lists or looks for files. */
const FILES = '^(node:)?fs(/promises)?$';

/** The rows of the design: each layer imports from itself and from those above it in the list, and never in a circle. */
const rules: readonly IForbiddenRuleType[] = [
  ...LAYERS.map((layer, row) => ({
    name: `${layer}-imports-from-above-only`,
    severity: 'error' as const,
    from: { path: `^src/${layer}/` },
    to: {
      path: '^(src|bin|test|fixtures|dist)/',
      pathNot: [`^src/(${LAYERS.slice(0, row + 1).join('|')})/`, ...(layer === 'cli' ? [ABOVE] : [])],
    },
  })),
  {
    name: 'what-stands-above-uses-what-computes',
    severity: 'error',
    from: { path: ABOVE, pathNot: PUBLIC_FACE },
    to: { path: '^src/(import|audit|publish|cli)/' },
  },
  {
    name: 'engine-and-analysis-open-no-file',
    severity: 'error',
    from: { path: '^src/(engine|analysis)/' },
    to: { path: FILES, reachable: true },
  },
  {
    name: 'the-plan-alone-asks-path-templates',
    severity: 'error',
    from: {
      path: '^src/',
      pathNot: '^src/(workspace/plan/|workspace/config/|import/write/target-files[.]ts$)',
    },
    to: { path: '^src/workspace/files/path-template[.]ts$' },
  },
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'cli-is-nobodys', severity: 'error', from: { pathNot: '^src/cli/' }, to: { path: '^src/cli/' } },
  {
    name: 'public-face-shows-src-only',
    severity: 'error',
    from: { path: PUBLIC_FACE },
    to: { path: '^(bin|test|fixtures|dist)/' },
  },
  {
    name: 'explain-and-bulletin-alone-load-traces',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(engine/trace/|publish/bulletin/|cli/explain[.]ts$)' },
    to: { path: '^src/engine/trace/' },
  },
  {
    name: 'publish-alone-loads-the-bulletin',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(publish/bulletin/|cli/(publish|site-outputs)[.]ts$)' },
    to: { path: '^src/publish/bulletin/' },
  },
  {
    name: 'workbook-alone-loads-spreadsheets',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(audit/workbook/|cli/workbook[.]ts$)' },
    to: { path: '^src/audit/workbook/' },
  },
  {
    name: 'two-rooms-alone-know-the-spreadsheet-library',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(audit/workbook/|import/sheets/)' },
    to: { path: '^node_modules/hucre/' },
  },
  {
    name: 'no-tools-at-run-time',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: `^node_modules/(${TOOLS.join('|')})/` },
  },
  { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

/** Every breach as `rule: from -> to`, and how many modules were looked at. */
async function breaches(baseDir: string): Promise<{ modules: number; found: string[] }> {
  const forbidden = [...rules];
  const options = { baseDir, validate: true, ruleSet: { forbidden }, tsPreCompilationDeps: true };
  const packages = { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] };
  const { output } = await cruise(['src'], { ...options, doNotFollow: { path: 'node_modules' } }, packages);
  const { modules, summary } = output as ICruiseResult;
  const found = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  return { modules: modules.filter(({ source }) => source.startsWith('src/')).length, found: found.sort() };
}

/** A source tree that keeps every rule, and the same with one wrong import. */
const sound = {
  'package.json': '{"type": "module"}',
  'src/model/a.ts': 'export interface A {\n  readonly a: number;\n}\n',
  'src/numeric/b.ts': "import type { A } from '../model/a.ts';\nexport const b: A = { a: 1 };\n",
  'src/publish/p.ts': "export { b } from '../numeric/b.ts';\n",
  'src/cli/c.ts': "export { b } from '../publish/p.ts';\n",
  'src/index.ts': "export { b } from './publish/p.ts';\n",
};

describe('the layers of src', () => {
  it('are those of the design, and no folder stands outside them', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...LAYERS].sort());
  });

  it('import from those above them only, without circles, and nobody imports the command line', async () => {
    const { modules, found } = await breaches(process.cwd());
    expect(found).toEqual([]);
    expect(modules).toBeGreaterThan(80);
  });
});

describe('the rules of the layers', () => {
  it('are kept by a sound tree', async () => {
    expect(await withFolder(sound, breaches)).toEqual({ modules: 5, found: [] });
  });

  it.each([
    [
      'src/model/a.ts',
      "import type { b } from '../numeric/b.ts';\nexport type A = typeof b;\n",
      'model-imports-from-above-only',
    ],
    ['src/numeric/n.ts', "export { b } from '../publish/p.ts';\n", 'numeric-imports-from-above-only'],
    ['src/numeric/n.ts', "export const lazy = () => import('../publish/p.ts');\n", 'numeric-imports-from-above-only'],
    ['src/publish/q.ts', "export { b } from '../cli/c.ts';\n", 'cli-is-nobodys'],
    ['src/index.ts', "export { b } from './cli/c.ts';\n", 'cli-is-nobodys'],
    ['src/cli/d.ts', "export * from './d2.ts';\nexport const d = 1;\n", 'nothing-unresolved'],
    ['src/cli/c.ts', "export { e } from './e.ts';\n", 'no-circles'],
    ['src/cli/c.ts', "export { t } from '../engine/trace/t.ts';\n", 'explain-and-bulletin-alone-load-traces'],
    ['src/cli/c.ts', "export { p } from '../publish/bulletin/p.ts';\n", 'publish-alone-loads-the-bulletin'],
    ['src/cli/c.ts', "export { w } from '../audit/workbook/w.ts';\n", 'workbook-alone-loads-spreadsheets'],
    ['src/engine/e.ts', "export { existsSync } from 'node:fs';\n", 'engine-and-analysis-open-no-file'],
    ['src/engine/e.ts', "export { readFile } from 'node:fs/promises';\n", 'engine-and-analysis-open-no-file'],
    ['src/analysis/a.ts', "export { r } from '../workspace/r2.ts';\n", 'engine-and-analysis-open-no-file'],
    ['src/workspace/o.ts', "export { t } from './files/path-template.ts';\n", 'the-plan-alone-asks-path-templates'],
    ['src/api.ts', "export { p } from './publish/p.ts';\n", 'what-stands-above-uses-what-computes'],
    ['src/publish/q.ts', "export { a } from '../api.ts';\n", 'publish-imports-from-above-only'],
  ])('catch %s when it holds %j: %s', async (path, text, rule) => {
    const circle = { 'src/cli/e.ts': "export * from './c.ts';\nexport const e = 1;\n" };
    const apart = {
      'src/engine/trace/t.ts': 'export const t = 1;\n',
      'src/audit/workbook/w.ts': 'export const w = 1;\n',
      'src/publish/bulletin/p.ts': 'export const p = 1;\n',
      'src/api.ts': 'export const a = 1;\n',
      'src/workspace/r.ts': "export { readFileSync as r } from 'node:fs';\n",
      'src/workspace/r2.ts': "export { r } from './r.ts';\n",
      'src/workspace/files/path-template.ts': 'export const t = 1;\n',
    };
    const files = { ...sound, ...apart, ...(rule === 'no-circles' ? circle : {}), [path]: text };
    const { found } = await withFolder(files, breaches);
    expect(found.filter((breach) => breach.startsWith(`${rule}: ${path}`)).length).toBeGreaterThan(0);
  });
});
