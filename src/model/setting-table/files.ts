import { adjusterColumns, stepColumns } from '../input-tables/definition.ts';
import { anyText, encoding, optional, path, text, textSet } from '../setting-kinds.ts';

function columnsOf(columns: object): string {
  return Object.keys(columns).join(', ');
}

/** The settings that name the index. */
export const naming = {
  $schema: optional(anyText('Where an editor finds this schema.')),
  name: text(undefined, 'The title of the index.', { standIn: '-' }),
  name_en: optional(text(undefined, 'The title in English.')),
};

/** The settings that say where the files of the workspace are. */
export const files = {
  indicators: path('indicators.csv', 'The hierarchy: one row per node of any level.'),
  regions: path('regions.csv', 'The regions that are scored.'),
  coefficients: path('coefficients.csv', 'The adjusters of each region, with the month they come into force.'),
  adjusters: path(
    'adjusters.csv',
    `What each adjuster is called, what it is counted in, and its bounds: ${columnsOf(adjusterColumns)}; optional.`,
  ),
  observations: path(
    'data/{month}/{region}.csv',
    'The observations; {month}, {year} and {region} are placeholders.',
    'month',
    'year',
    'region',
  ),
  published: path('published/{month}.csv', 'Published tables; {month} and {year} are placeholders.', 'month', 'year'),
  comparisons: path(
    'weights/comparisons.csv',
    'Pairwise comparisons of siblings, for weights by the analytic hierarchy process (ahp); read only for those.',
  ),
  steps: path('steps.csv', `The steps of indicators that are scored by steps: ${columnsOf(stepColumns)}.`),
};

/** The settings that say how the files are read. */
export const reading = {
  missingValues: textSet(
    [''],
    'Texts that stand where a number would, in observations and coefficients, and mean that there is none (status L), as in Table Schema; a blank cell means it in any case.',
    { expected: { en: 'a list of texts, such as ["", "..", "-"]', zh: '文本列表，例如 ["", "..", "-"]' } },
  ),
  encoding: optional(
    encoding(
      'The encoding of the tables that are read, a WHATWG label; a byte-order mark overrules it. Without it they are UTF-8, or GB18030 where they read as Chinese.',
      {
        expected: {
          en: 'the name of an encoding, such as "gb18030", "big5" or "windows-1252"',
          zh: '编码名称，例如 "gb18030"、"big5" 或 "windows-1252"',
        },
        guides: true,
      },
    ),
  ),
};
