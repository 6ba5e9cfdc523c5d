#!/usr/bin/env node
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');

/**
 * The bundle as compiled when it was built, all that a command takes or, without one, the little that --version and
 * --help do; undefined under another Node, which compiles it anew.
 */
function compiledCode() {
  const part = /^[^-]/.test(process.argv[2] ?? '') ? 'run' : 'start';
  try {
    return readFileSync(join(dist, `pingan.${part}.${process.version}-${process.arch}.cache`));
  } catch {
    return undefined;
  }
}

const filename = join(dist, 'pingan.cjs');
// The build makes it plain ASCII, which is read fastest as Latin-1.
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: compiledCode() });
// The space for new objects is kept as small as it begins: grown, it takes fresh pages of memory, which cost more than
// the collections it spares, and those are too short to share out among threads. Nor does a run of a month last long
// enough to earn back what optimising its functions costs: they are optimised twenty times later than by default. Only
// now, since compiled code holds for the flags it was compiled under, and only where that was measured: a V8 that does
// not know a flag complains.
if (process.versions.node.startsWith('20.')) {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--interrupt-budget=1500000');
}
const program = { exports: {} };
script.runInThisContext()(require, program);
program.exports.start(dist);
