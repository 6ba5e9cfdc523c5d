import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

/** The layers of src, the lowest first: a file imports only from its own and from those before it. */
export const LAYERS = ['model', 'numeric', 'workspace', 'engine', 'analysis', 'audit', 'publish', 'cli'] as const;

/** Every file below a folder whose name ends so, by path with forward slashes. */
export function filesBelow(folder: string, ending = ''): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => join(parentPath, name).split(sep).join('/'))
    .sort();
}

/** Every source file, parsed. */
export function sourceFiles(folder = 'src'): ts.SourceFile[] {
  return filesBelow(folder, '.ts').map((path) => parseSource(path, readFileSync(path, 'utf8')));
}

/** A text as a source file whose nodes know their parents. */
export function parseSource(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** A node and all nodes in it. */
export function nodesIn(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [node];
  ts.forEachChild(node, (child) => {
    found.push(...nodesIn(child));
  });
  return found;
}

/** Whether a file does anything when it is loaded: not if it holds types alone, or passes on what others export. */
export function hasRuntimeCode(file: ts.SourceFile): boolean {
  return file.statements.some((statement) => {
    return !(
      ts.isImportDeclaration(statement) ||
      ts.isExportDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement)
    );
  });
}

/** The middle one of some figures, or the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
