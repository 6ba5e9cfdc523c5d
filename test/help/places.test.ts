import { describe, expect, it } from 'vitest';
import { differenceTable } from '../../src/audit/differences.ts';
import { readGlossary } from '../../src/help/glossary.ts';
import { readManual } from '../../src/help/manual.ts';
import { parseMarkdown } from '../../src/help/markdown.ts';
import { joinedPlaces, placesIn, placesInEither, placesOf, sectionsTelling } from '../../src/help/places.ts';
import { methods } from '../../src/methods/index.ts';
import { problemTable } from '../../src/model/problems/index.ts';
import { tables } from '../../src/publish/output-tables.ts';
import { fixedNames } from '../../src/tables/table.ts';

const page = parseMarkdown(
  [
    '# Methods',
    '## Scoring',
    'Of `rank` and more.',
    '### `rank`',
    'By place.',
    '### `z-score`, `t-score`',
    'By deviation.',
    '## Columns',
    '| column | holds |',
    '| --- | --- |',
    '| `rank` | a place |',
    '| `scale.floor` | least |',
  ]
    .join('\n\n')
    .replaceAll('|\n\n|', '|\n|'),
);
const manual = [{ topic: 'methods', language: 'en', blocks: page }] as const;
const places = placesIn(manual);
const found = (...words: string[]) => placesOf(words, places).map(({ path, blocks }) => [...path, blocks.length]);

describe('a name', () => {
  it('leads to the sections and the rows that have it, down to the next heading', () => {
    expect(found('rank')).toEqual([
      ['Scoring', 2],
      ['Columns', 1],
    ]);
    expect(found('T-Score')).toEqual([['Scoring', 2]]);
    expect(found('scoring')).toEqual([[6]]);
    expect(found('floor')).toEqual(found('scale.floor'));
    expect(found('nothing')).toEqual([]);
  });

  it('is looked for under what words before it say', () => {
    expect(found('columns', 'rank')).toEqual([['Columns', 1]]);
    expect(found('methods', 'rank')).toHaveLength(2);
    expect(found('other', 'rank')).toEqual([]);
  });

  it('that several rows of a table have is one place', () => {
    const rows = placesOf(['rank'], places).slice(1);
    expect(joinedPlaces([...rows, ...placesOf(['floor'], places)])).toMatchObject([
      {
        blocks: [
          {
            rows: [
              ['`rank`', 'a place'],
              ['`scale.floor`', 'least'],
            ],
          },
        ],
      },
    ]);
  });

  it('is that of the other language too, but for the glossary', () => {
    const pageOf = (heading: string) => parseMarkdown(`# Page\n\n## First\n\n### ${heading}\n\nText.`);
    const own = placesIn([{ topic: 'methods', language: 'en', blocks: pageOf('`ahp`') }]);
    const other = placesIn([{ topic: 'methods', language: 'zh', blocks: pageOf('`ahp` 层次分析法（AHP）') }]);
    for (const name of ['ahp', '层次分析法（AHP）', '层次分析法']) {
      expect(placesInEither([name], own, other).map(({ names }) => names[0])).toEqual(['ahp']);
    }
    expect(placesInEither(['first'], own, other)).toHaveLength(1);
    expect(placesInEither(['层次'], own, other)).toEqual([]);
    const terms = other.map((place) => ({ ...place, topic: 'glossary' as const }));
    expect(placesInEither(['层次分析法'], own, terms)).toEqual([]);
  });

  it('is told of besides where prose has it', () => {
    expect(sectionsTelling(['`rank`'], manual)).toEqual(['methods: Scoring']);
  });
});

describe.each(['en', 'zh'] as const)('the manual in %s', (language) => {
  const all = placesIn(readManual('src/help', language));
  const places = (name: string) => placesOf([name], all).length;

  it('has a place for every method, problem code and kind of difference', () => {
    const names = [
      ...Object.values(methods).flatMap((kind) => Object.keys(kind)),
      ...Object.keys(problemTable),
      ...Object.keys(differenceTable),
    ];
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => places(name) === 0)).toEqual([]);
  });

  it('has a place for every column of every output, and one in its table', () => {
    const columns = tables.flatMap((table) => fixedNames(table).map((name) => [table.name, name]));
    expect(columns.length).toBeGreaterThan(100);
    expect(columns.filter((words) => placesOf(words, all).length !== 1)).toEqual([]);
  });

  it('has a place for every term in both languages', () => {
    const terms = readGlossary('src/help').flatMap(({ term }) => [term.en, term.zh]);
    expect(terms.length).toBeGreaterThan(200);
    expect(terms.filter((term) => places(term) === 0)).toEqual([]);
  });
});
