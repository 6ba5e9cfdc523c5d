import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies a workspace into a folder, with other settings laid over its own, and says where it is. */
export function copyWorkspace(from: string, folder: string, settings: Readonly<Record<string, unknown>>): string {
  const project = join(folder, 'workspace');
  cpSync(from, project, { recursive: true });
  const file = join(project, 'pingan.json');
  const original: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...original, ...settings }));
  return project;
}
