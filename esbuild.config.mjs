import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const DEMONSTRATION = { project: 'fixtures/zhejiang', month: '2018-09' };

/** Stands for the package's digest while that is worked out. */
const NO_DIGEST = '0'.repeat(64);

/**
 * commander can start other programs, and pingan starts none: loading node:child_process would take longer than
 * reading the command line.
 */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({
      contents: "exports.spawn = () => { throw new Error('pingan starts no other program'); };",
      loader: 'js',
    }));
  },
};

/** zod brings its messages in fifty languages, and pingan words its own: those are a fifth of the program. */
const withoutLocales = {
  name: 'without-locales',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
      loader: 'js',
    }));
  },
};

const shared = {
  bundle: true,
  define: { PINGAN_SHA256: JSON.stringify(NO_DIGEST) },
  minifySyntax: true,
  minifyWhitespace: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  target: 'node20',
  outdir: 'dist',
  logLevel: 'warning',
  plugins: [withoutLocales],
};

/** What writes spreadsheets stands in a file of its own: only who writes one reads it. */
const SPREADSHEETS = 'spreadsheets.cjs';

const withoutSpreadsheets = {
  name: 'without-spreadsheets',
  setup({ onResolve }) {
    // The program requires as bin/pingan.js does.
    onResolve({ filter: /^hucre\/xlsx$/ }, () => ({ path: `../dist/${SPREADSHEETS}`, external: true }));
  },
};

async function buildSpreadsheets() {
  await build({
    ...shared,
    // Without the machine's own compression the library takes its own, which gives the same bytes on every machine.
    define: { CompressionStream: 'undefined' },
    stdin: { contents: "export { writeXlsx } from 'hucre/xlsx';", resolveDir: resolve('.') },
    outdir: undefined,
    outfile: `dist/${SPREADSHEETS}`,
    format: 'cjs',
  });
}

/** The library: ES modules, shared code in chunks. */
async function buildLibrary() {
  await build({
    ...shared,
    entryPoints: { index: 'src/index.ts' },
    format: 'esm',
    splitting: true,
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    chunkNames: 'chunks/[name]-[hash]',
  });
}

/**
 * The program: one script whose value is a function of `require` and `module`, as bin/pingan.js calls it. Plain ASCII,
 * so that V8 holds it in one byte a character.
 */
async function buildProgram() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: { pingan: 'src/cli/main.ts' },
    format: 'cjs',
    write: false,
    plugins: [...shared.plugins, withoutChildProcess, withoutSpreadsheets],
    // A script cannot import, so that what stays outside the bundle is required.
    supported: { 'dynamic-import': false },
    banner: { js: '(function(require,module){' },
    footer: { js: '})' },
  });
  // esbuild escapes texts but not patterns, which take the same escapes.
  const code = outputFiles[0].text.replace(/[^\0-\x7f]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  writeFileSync('dist/pingan.cjs', code);
}

/** What the threads of robustness run: a script of its own, since a thread begins with a file. */
async function buildWorker() {
  await build({
    ...shared,
    entryPoints: { 'robustness-worker': 'src/analysis/robustness/worker.ts' },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  });
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

/** Everything in the package that runs. */
function runningFiles() {
  const chunks = readdirSync('dist/chunks').map((name) => `dist/chunks/${name}`);
  const programs = ['dist/index.js', 'dist/pingan.cjs', 'dist/robustness-worker.cjs', 'dist/spreadsheets.cjs'];
  return ['bin/package.json', 'bin/pingan.js', 'package.json', ...programs, ...chunks].sort();
}

/**
 * Puts the package's digest, which manifests name, where it belongs: the SHA-256 of what sha256sum lists of the files
 * that run, with zeros for the digest itself.
 */
function stampDigest() {
  const files = runningFiles();
  const listing = files.map((path) => `${sha256(readFileSync(path))}  ${path}\n`);
  const digest = sha256(listing.join(''));
  for (const path of files.filter((name) => name.startsWith('dist/'))) {
    const code = readFileSync(path, 'latin1');
    if (code.includes(NO_DIGEST)) writeFileSync(path, code.replaceAll(NO_DIGEST, digest), 'latin1');
  }
  writeFileSync('dist/pingan.sha256', `${digest}\n`);
}

/** Runs the program in this process; anything but success ends the build. */
async function run({ exports }, args) {
  let said = '';
  const stream = { write: (text) => (said += text) };
  const code = await exports.run(args, { stdout: stream, stderr: stream, env: {}, cwd: process.cwd() });
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${said}`);
}

/**
 * Keeps what V8 has compiled, so that later runs need not compile it again: once the program has said what it is, which
 * is little, and once it has computed the demonstration.
 */
async function keepCompiledCode() {
  const filename = resolve('dist/pingan.cjs');
  const script = new Script(readFileSync(filename, 'latin1'), { filename });
  const program = { exports: {} };
  const keep = (part) => {
    writeFileSync(`dist/pingan.${part}.${process.version}-${process.arch}.cache`, script.createCachedData());
  };
  script.runInThisContext()(createRequire(filename), program);
  await run(program, ['--version']);
  await run(program, ['--help']);
  keep('start');
  const out = mkdtempSync(join(tmpdir(), 'pingan-build-'));
  try {
    const { project, month } = DEMONSTRATION;
    await run(program, ['compute', '--project', project, '--month', month, '--out', out]);
  } finally {
    rmSync(out, { recursive: true });
  }
  keep('run');
}

rmSync('dist', { recursive: true, force: true });
await buildLibrary();
await buildSpreadsheets();
await buildProgram();
await buildWorker();
stampDigest();
await keepCompiledCode();
