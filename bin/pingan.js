#!/usr/bin/env node
import { start } from '../dist/pingan.js';

await start();
