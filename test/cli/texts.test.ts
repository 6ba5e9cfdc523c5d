import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { commandWords } from '../../src/cli/texts.ts';

/** The `{ en, zh }` entries of a source file, by name: the table itself is private to it. */
function localisedIn(path: string): Map<string, { en: string; zh: string }> {
  const found = new Map<string, { en: string; zh: string }>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer)) {
      const texts = node.initializer.properties.map((property) => {
        if (!ts.isPropertyAssignment(property) || !ts.isStringLiteralLike(property.initializer)) return [];
        return [property.name.getText(), property.initializer.text];
      });
      const { en, zh } = Object.fromEntries(texts.filter((entry) => entry.length === 2));
      if (en !== undefined && zh !== undefined) found.set(node.name.getText(), { en, zh });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
  return found;
}

const files = readdirSync('src/cli').filter((name) => name.endsWith('texts.ts') && name !== 'usage-texts.ts');
const texts = files.flatMap((name) => [...localisedIn(`src/cli/${name}`)]);
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the texts of the command line', () => {
  it('are many', () => {
    expect(texts.length).toBeGreaterThan(50);
  });

  it.each(texts)('of %s hold the same placeholders in both languages', (_, { en, zh }) => {
    expect(placeholders(zh)).toEqual(placeholders(en));
  });

  it.each(texts)('of %s are Chinese in Chinese, and English in English but for names', (_, { en, zh }) => {
    expect(zh.replace('错误：{message}', '错误')).toMatch(/\p{Script=Han}/u);
    expect(en.replace('(合成数据)', '')).toMatch(/^[ -~]+$/);
  });
});

describe('the words of commands', () => {
  it('fills in the values', () => {
    expect(commandWords('en').say('halfRun')).toBe('a run of months needs both --from and --to');
    expect(commandWords('en').say('backwardRun', { from: 'B', to: 'A' })).toBe(
      '--from B is later than --to A; swap them',
    );
    expect(commandWords('zh').say('backwardRun', { from: 'B', to: 'A' })).toBe('--from B 晚于 --to A；请对调');
  });

  it('takes a value as it is, whatever it looks like', () => {
    expect(commandWords('en').say('error', { message: '{message} $&' })).toBe('error: {message} $&');
  });
});
