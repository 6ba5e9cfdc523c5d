import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The folder of a bundled file's package, as esbuild names it; undefined for pingan's own files. */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

/** The licence that a package comes with, headed by its name and version. */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence, which must go with its code`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** The licences of all packages of whose code anything is in the bundle. */
function notices({ outputs }) {
  const used = Object.values(outputs).flatMap(({ inputs }) => {
    return Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
  });
  const folders = new Set(used.map(packageFolder).filter((folder) => folder !== undefined));
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return ['The files in this folder hold code of these packages.\n', ...[...folders].sort().map(notice)].join(rule);
}

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  // The library, the program, and what threads of `robustness` and `compute` begin with. What they share stands in chunks.
  entryPoints: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    'month-worker': 'src/cli/month-worker.ts',
    'robustness-worker': 'src/analysis/robustness/worker.ts',
  },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  // commander is CommonJS and requires node's own modules.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  // Releases of Node compress to different bytes. Where hucre finds no CompressionStream, it compresses by its own code,
  // so that a workbook is the same bytes everywhere.
  define: { CompressionStream: 'undefined' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  logLevel: 'warning',
});
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(metafile));
