import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrawnWorkspace } from '../oracle/workspace.ts';
import { type WriteOptions, writeWorkspace } from '../oracle/write-workspace.ts';
import { type ProductRun, runProduct } from './product.ts';

/** How many draws a property sees; PINGAN_RUNS raises it for a long search. */
export const RUNS = Number(process.env['PINGAN_RUNS'] ?? 100);

/** How many draws a property sees that computes each of them several times. */
export const RUNS_OF_PAIRS = Math.ceil(RUNS / 2);

/** Time for all the draws of one property, in milliseconds. */
export const PATIENCE = 60_000 + RUNS * 2_000;

/** Writes the workspace to a folder of its own, runs the product there, and leaves nothing behind. */
export function computeDrawn(ws: DrawnWorkspace, options: WriteOptions = {}): Promise<ProductRun> {
  return withDrawn(ws, (directory) => runProduct(directory, ws.settings.month), options);
}

/** Writes the workspace to a folder of its own for a use of it, and leaves nothing behind. */
export async function withDrawn<T>(
  ws: DrawnWorkspace,
  use: (directory: string) => Promise<T>,
  options: WriteOptions = {},
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'pingan-property-'));
  try {
    writeWorkspace(ws, directory, options);
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
