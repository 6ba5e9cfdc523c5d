#!/usr/bin/env node
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');

/** The bundle as compiled when it was built; undefined under another Node, which compiles it anew. */
function compiledCode() {
  try {
    return readFileSync(join(dist, `pingan.${process.version}-${process.arch}.cache`));
  } catch {
    return undefined;
  }
}

const filename = join(dist, 'pingan.cjs');
// The build makes it plain ASCII, which is read fastest as Latin-1.
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: compiledCode() });
const program = { exports: {} };
script.runInThisContext()(require, program);
program.exports.start();
