#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
const { start } = await import('../dist/cli.js');
await start();
