import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

/** The layers of src, the lowest first: a file imports only from its own and from those before it. */
export const LAYERS = [
  'model',
  'numeric',
  'formula',
  'methods',
  'workspace',
  'import',
  'engine',
  'analysis',
  'tables',
  'audit',
  'publish',
  'help',
  'cli',
] as const;

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

/** What a file names another module by. */
export interface Specifier {
  readonly specifier: string;
  /** Whether it is loaded only when it is called for. */
  readonly isDynamic: boolean;
}

/** The module that a declaration loads; undefined for one that names none or takes types alone. */
function declaredModule(node: ts.Node): string | undefined {
  if (!(ts.isImportDeclaration(node) || ts.isExportDeclaration(node))) return undefined;
  if (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly === true) return undefined;
  const { moduleSpecifier } = node;
  return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
}

/** The module that import() or require() is called with. */
function calledModule(node: ts.Node): Specifier | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const [named] = node.arguments;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  const isLoad = (isImport || isRequire) && named !== undefined && ts.isStringLiteralLike(named);
  return isLoad ? { specifier: named.text, isDynamic: isImport } : undefined;
}

/** The modules that a file loads, by import, export, import() and require(); not those that it takes types from alone. */
export function specifiersIn(file: ts.SourceFile): Specifier[] {
  return nodesIn(file).flatMap((node) => {
    const declared = declaredModule(node);
    const called = declared === undefined ? calledModule(node) : { specifier: declared, isDynamic: false };
    return called === undefined ? [] : [called];
  });
}
