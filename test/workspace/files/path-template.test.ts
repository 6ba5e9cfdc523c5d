import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fillTemplate,
  matchesBelow,
  monthValues,
  placeholdersOf,
  walkTemplate,
} from '../../../src/workspace/files/path-template.ts';
import { withFolder } from '../../support/workspace-files.ts';

describe('placeholdersOf', () => {
  it('finds whatever stands in braces, in order', () => {
    expect(placeholdersOf('{year}/a-{month}/{no such}{}.csv')).toEqual(['year', 'month', 'no such', '']);
    expect(placeholdersOf('a}{b')).toEqual([]);
  });
});

describe('fillTemplate', () => {
  it('puts in what is known and leaves the rest', () => {
    expect(fillTemplate('{year}/{month}-{region}.csv', monthValues('2018-09'))).toBe('2018/2018-09-{region}.csv');
    expect(fillTemplate('{region}', { region: '$&' })).toBe('$&');
  });
});

/** The entries that fit a template. */
const matchesOf = (root: string, template: string) => {
  return matchesBelow(walkTemplate(root, template), template.split('/').length);
};

const code = fc.stringMatching(/^[a-z0-9安_][a-z0-9安_.-]{0,9}$/);
const month = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 })).map(([year, number]) => {
  return `${year}-${String(number).padStart(2, '0')}`;
});
const templates = [
  'data/{month}/{region}.csv',
  '{year}/{month}/{region}.csv',
  '{region}/{year}/{month}.csv',
  'a+b(c)/{month}_{region}.csv',
  '{region}/x/{month}-{region}.csv',
  '{month}.{region}',
];

describe('walkTemplate', () => {
  it('finds what fillTemplate made, with the same values', async () => {
    const made = fc.record({ template: fc.constantFrom(...templates), region: code, month });
    await fc.assert(
      fc.asyncProperty(made, async ({ template, region, month: when }) => {
        const values = { region, ...monthValues(when) };
        const path = fillTemplate(template, values);
        const known = placeholdersOf(template);
        const expected = Object.fromEntries(Object.entries(values).filter(([name]) => known.includes(name)));
        await withFolder({ [path]: '', 'zzz/other.txt': '' }, (folder) => {
          const found = matchesOf(folder, template);
          expect(found.map((match) => ({ path: match.path, values: { ...match.values } }))).toEqual([
            { path, values: expected },
          ]);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('passes over months that are none, hidden entries and other names', async () => {
    const files = [
      '2018-09/a.csv',
      '2018-13/a.csv',
      '2018-9/a.csv',
      '2018-09/.b.csv',
      '2018-09/c.txt',
      '.2018-08/a.csv',
    ];
    await withFolder(Object.fromEntries(files.map((path) => [path, ''])), (folder) => {
      expect(matchesOf(folder, '{month}/{region}.csv').map(({ path }) => path)).toEqual(['2018-09/a.csv']);
    });
  });

  it('asks that a placeholder is the same wherever it stands', async () => {
    await withFolder({ 'a/a.csv': '', 'a/b.csv': '', 'c-c/x': '', 'c-d/x': '' }, (folder) => {
      expect(matchesOf(folder, '{region}/{region}.csv').map(({ path }) => path)).toEqual(['a/a.csv']);
      expect(matchesOf(folder, '{region}-{region}/x').map(({ path }) => path)).toEqual(['c-c/x']);
    });
  });

  it('finds the one path of a template without placeholders where it is there', async () => {
    await withFolder({ 'data/all.csv': '' }, (folder) => {
      expect(matchesOf(folder, 'data/all.csv')).toEqual([{ path: 'data/all.csv', values: {} }]);
      expect(matchesOf(folder, 'data/none.csv')).toEqual([]);
      expect(matchesOf(folder, 'none/{month}.csv')).toEqual([]);
    });
  });

  it('finds hidden entries where the template itself asks for them', async () => {
    await withFolder({ '.2018-09/a.csv': '', '2018-08/a.csv': '' }, (folder) => {
      expect(matchesOf(folder, '.{month}/{region}.csv').map(({ path }) => path)).toEqual(['.2018-09/a.csv']);
    });
  });
});
