import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differenceTable } from '../../src/audit/differences.ts';
import { markersIn, withDocumentation } from '../../src/help/documentation.ts';
import { problemTable } from '../../src/model/problems/index.ts';
import { documentedFiles, manualFiles, partsNow } from '../support/manual-files.ts';

const english = partsNow('en');
const part = (name: string): string => english.get(name) ?? '';

describe('documentation', () => {
  it('gives a method a section with its formula, its columns and its source', () => {
    expect(part('scoring-methods')).toMatch(
      /### `goalposts`\n\n[A-Z].*\n\n- Formula: `.*\(x - worst\).*`\n(?:- [SF].*\n)*- Columns it needs: `worst`, `best`\n- Source: /,
    );
  });

  it('gives every problem code a section with its severity, in order', () => {
    const sections = [...part('problems').matchAll(/^### `([a-z0-9-]+)`\n\n\*\*(?:Error|Warning)\*\*: /gm)];
    expect(sections.map((match) => match[1])).toEqual(Object.keys(problemTable).sort());
  });

  it('gives every kind of difference a row, in order', () => {
    const codes = [...part('differences').matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1]);
    expect(codes).toEqual(Object.keys(differenceTable).sort());
  });

  it('gives every output column a row', () => {
    expect(part('stability.csv')).toContain('\n| `low_by` |');
    expect(part('derivation.csv')).toContain('\n| `effective_weight` |');
  });

  it('escapes the bar that would end a cell', () => {
    for (const line of part('coherence.csv').split('\n')) {
      expect(line.replaceAll('\\|', '').match(/\|/g)).toHaveLength(3);
    }
  });

  it('speaks both languages', () => {
    const chinese = partsNow('zh');
    expect([...chinese.keys()]).toEqual([...english.keys()]);
    expect(chinese.get('problems')).toContain('**错误**：');
    expect([...english].filter(([name, text]) => chinese.get(name) === text)).toEqual([]);
  });

  it('refuses a marker that names no part, or is not closed', () => {
    expect(() => withDocumentation('<!-- other -->\n<!-- /other -->\n', english)).toThrow('no part is called other');
    expect(() => withDocumentation('<!-- topics -->\n', english)).toThrow('topics is not closed');
  });

  it('puts parts between their markers alone', () => {
    const parts = new Map([['a', 'new']]);
    expect(withDocumentation('x\n<!-- a -->\nold\n<!-- /a -->\ny', parts)).toBe(
      'x\n<!-- a -->\n\nnew\n\n<!-- /a -->\ny',
    );
  });

  it.each(documentedFiles())('stands in $path as it is now', ({ text, language }) => {
    expect(text === withDocumentation(text, partsNow(language)), 'run npm run docs').toBe(true);
  });

  it('leaves no part out of the manual', () => {
    const used = documentedFiles().flatMap(({ text }) => markersIn(text));
    expect([...english.keys()].filter((name) => !used.includes(name))).toEqual([]);
  });

  it('stands at the same places in both languages', () => {
    const pages = manualFiles('zh').map(({ path, text }) => ({ english: path.replace('/zh/', '/en/'), text }));
    const differ = pages.filter(({ english: path, text }) => {
      return markersIn(text).join() !== markersIn(readFileSync(path, 'utf8')).join();
    });
    expect(differ.map(({ english: path }) => path)).toEqual([]);
  });
});
