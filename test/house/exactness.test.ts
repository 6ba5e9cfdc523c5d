import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesIn, parseSource, sourceFiles } from '../support/source-files.ts';

/** Names that bring in the clock, chance, the locale or the console; what the outputs are made of must be free of them. */
const GLOBALS = new Set(['console', 'Date', 'Intl', 'crypto', 'Temporal']);
const MEMBERS = /^(toLocale\w*|localeCompare|random\w*|getRandomValues|hrtime|uptime|pid|hostname|userInfo|homedir)$/;
/** Where the clock may be read: for how long a run has taken, which no output tells. */
const CLOCK = 'src/cli/progress.ts';
/** Where a process may tell who it is: in names of folders that go when the run ends. */
const TAG = 'src/publish/writing/process-tag.ts';

/** Whether an identifier names a property or key rather than a variable. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) && parent.name === node) || ts.isBindingElement(parent);
}

/** Whether an identifier begins `new Date('...')`: an instant that is written down, no clock. */
function isWrittenDate(node: ts.Identifier): boolean {
  const { parent } = node;
  if (node.text !== 'Date' || !ts.isNewExpression(parent) || parent.expression !== node) return false;
  const [instant, ...more] = parent.arguments ?? [];
  return instant !== undefined && more.length === 0 && ts.isStringLiteral(instant) && instant.text.endsWith('Z');
}

function breachesOf(file: ts.SourceFile): string[] {
  const used = nodesIn(file)
    .filter(ts.isIdentifier)
    .filter((node) => !isWrittenDate(node))
    .filter((node) => {
      if (node.text === 'performance') return file.fileName !== CLOCK;
      if (node.text === 'pid' && file.fileName === TAG) return false;
      if (isMember(node)) return MEMBERS.test(node.text) || GLOBALS.has(node.text);
      return GLOBALS.has(node.text) && !ts.isPropertyAssignment(node.parent);
    });
  return used.map((node) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    return `${file.fileName}:${line} ${node.text}`;
  });
}

describe('the sources', () => {
  it('use no clock, no chance, no locale and no console', () => {
    const sources = sourceFiles();
    expect(sources.length).toBeGreaterThan(80);
    expect(sources.flatMap(breachesOf)).toEqual([]);
  });

  it.each([
    'console.log(1);',
    'const now = new Date();',
    'const now = Date.now();',
    'const then = new Date(now);',
    "const local = new Date('1980-01-01T00:00:00');",
    'const first = new Date(1980, 0);',
    'const x = Math.random();',
    "'a'.localeCompare('b');",
    '(1).toLocaleString();',
    'new Intl.Collator();',
    'const t = performance.now();',
    'const { random } = Math;',
    'globalThis.Date.now();',
    'const id = crypto.randomUUID();',
  ])('would be caught at %s', (text) => {
    expect(breachesOf(parseSource('src/x.ts', text)).length).toBeGreaterThan(0);
  });

  it('may write an instant down', () => {
    expect(breachesOf(parseSource('src/x.ts', "const then = new Date('1980-01-01T00:00:00Z');"))).toEqual([]);
  });

  it('may measure how long a run takes, in one place', () => {
    expect(breachesOf(parseSource(CLOCK, 'performance.now();'))).toEqual([]);
  });
});
