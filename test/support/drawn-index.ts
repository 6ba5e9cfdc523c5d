import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compute, loadWorkspace } from '../../src/api.ts';
import type { ComputedIndex } from '../../src/model/computed-index.ts';
import type { DrawnWorkspace } from '../oracle/workspace.ts';
import { writeWorkspace } from '../oracle/write-workspace.ts';

/**
 * The computed month of a drawn workspace, with weights by code in the place of those drawn; undefined where it cannot be
 * computed.
 */
export async function drawnIndex(
  ws: DrawnWorkspace,
  weights: ReadonlyMap<string, string> = new Map(),
): Promise<ComputedIndex | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'pingan-drawn-'));
  try {
    writeWorkspace(ws, folder);
    const loaded = await loadWorkspace({ project: folder, amendments: { settings: {}, weights } });
    const computed = loaded.ok ? await compute(loaded.value, { month: ws.settings.month }) : loaded;
    return computed.ok ? computed.value.index : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
