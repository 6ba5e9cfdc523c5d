import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../src/help/glossary.ts';

describe('the glossary', () => {
  const terms = readGlossary('src/help');

  it('has a term and a definition in both languages for every thing', () => {
    expect(terms.length).toBeGreaterThan(100);
    for (const { term, definition } of terms) {
      expect(term.zh).toMatch(/\p{Script=Han}/u);
      expect(definition.zh).toMatch(/\p{Script=Han}/u);
      expect(term.en).toMatch(/^[a-zA-Z]/);
      expect(definition.en).toMatch(/^[A-Z].*[.]$/);
    }
  });

  it.each(['en', 'zh'] as const)('has one term in %s for one thing', (language) => {
    const all = terms.map(({ term }) => term[language]);
    expect(all.filter((term, at) => all.indexOf(term) !== at)).toEqual([]);
  });
});
