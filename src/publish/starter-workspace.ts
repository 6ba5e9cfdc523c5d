import type { OutputFile } from '../audit/manifest.ts';
import { headersOf, namesWhere } from '../model/input-columns.ts';
import { observationColumns, observationHeaders } from '../model/input-tables/data.ts';
import { coefficientColumns, coefficientHeaders, regionColumns } from '../model/input-tables/definition.ts';
import { indicatorColumns, indicatorHeaders } from '../model/input-tables/indicators.ts';
import { fillIn, type Language } from '../model/localised.ts';
import { headerFor } from '../workspace/csv/header.ts';
import { guideFiles, SCHEMA_FILE, STARTING_WARNINGS } from './workspace-guide.ts';

/** The month the starter workspace has data for. */
export const STARTER_MONTH = '2025-01';

/** What the readers of each language call things in the files that are theirs. */
const WORDS = {
  en: {
    name: 'Example index',
    levels: ['dimension', 'domain', 'indicator'],
    bands: ['green', 'blue', 'orange', 'red'],
    group: 'county',
    source: 'invented',
    provisional: 'provisional',
    estimated: 'estimated',
    missing: 'not sampled this month',
  },
  zh: {
    name: '示例指数',
    levels: ['一级指标', '二级指标', '三级指标'],
    bands: ['绿', '蓝', '橙', '红'],
    group: '县（市、区）',
    source: '虚构',
    provisional: '初步数',
    estimated: '估计值',
    missing: '本月未抽检',
  },
} as const;

const BANDS_FROM = [90, 80, 70, 60];

/** In Chinese outputs are for Excel, which knows UTF-8 by a byte-order mark, and the columns of coefficients have names. */
const CHINESE_SETTINGS = {
  bom: true,
  labels: [
    { name: 'population', zh: '常住人口' },
    { name: 'vehicles', zh: '机动车保有量' },
  ],
};

function settingsIn(language: Language): object {
  return {
    $schema: `./${SCHEMA_FILE}`,
    name: WORDS.zh.name,
    name_en: WORDS.en.name,
    levels: WORDS[language].levels,
    scale: { floor: 60, ceiling: 100 },
    weights: 'percent',
    missing: 'exclude',
    minWeight: 0.3,
    bands: WORDS[language].bands.map((name, at) => ({ name, from: BANDS_FROM[at] })),
    warnings: STARTING_WARNINGS,
    synthetic: true,
    ...(language === 'zh' ? CHINESE_SETTINGS : {}),
  };
}

const { scoring, worst, best, source } = indicatorHeaders;
const begun = namesWhere(indicatorColumns, ({ isBegun }) => isBegun);
const ofRegions = headersOf(regionColumns);
const { from } = coefficientHeaders;
const adjusters = CHINESE_SETTINGS.labels.map(({ name }) => name);
const { status, note } = observationHeaders;

const HEADERS = {
  indicators: headerFor(indicatorColumns, ...begun, scoring, worst, best, source),
  regions: headerFor(regionColumns, ofRegions.nameEn, ofRegions.level, ofRegions.parent),
  coefficients: headerFor(coefficientColumns, from, ...adjusters),
  observations: headerFor(observationColumns, status, note),
};

/** A table with a header above its rows. */
function headed(input: keyof typeof HEADERS, rows: string): string {
  return `${HEADERS[input]}\n${rows}`;
}

const INDICATORS = `A,,生产安全,Work safety,60,,,,,,,,
A1,A,交通安全,Traffic,100,,,,,,,,
A11,A1,道路交通事故死亡人数,Road deaths,70,negative,人,vehicles,1,,,,{source}
A12,A1,道路交通事故起数,Road accidents,30,negative,起,vehicles,1,,,,{source}
B,,食品安全,Food safety,40,,,,,,,,
B1,B,抽检,Inspections,100,,,,,,,,
B11,B1,食品抽检合格率,Food samples that pass,60,positive,%,,,goalposts,90,100,{source}
B12,B1,食品投诉件数,Food complaints,40,negative,件,population,1,,,,{source}
`;

const REGIONS = `east,东城,East,{group},
north,北城,North,{group},
south,南城,South,{group},
west,西城,West,{group},
`;

const COEFFICIENTS = `east,2025-01,52.3,14.1
north,2025-01,31.8,9.6
south,2025-01,88.4,26.2
west,2025-01,45,11.7
`;

const OBSERVATIONS: Readonly<Record<string, string>> = {
  east: 'A11,3,,\nA12,41,,\nB11,98.2,,\nB12,17,,\n',
  north: 'A11,1,,\nA12,30,P,{provisional}\nB11,96.5,,\nB12,9,,\n',
  south: 'A11,4,,\nA12,66,,\nB11,99.1,,\nB12,35,E,{estimated}\n',
  west: 'A11,2,,\nA12,52,,\nB11,,L,{missing}\nB12,12,,\n',
};

/**
 * The files of a small complete workspace: three levels, adjusted, one missing value, four bands; all invented. Levels,
 * peer group, bands and notes are in the reader's language.
 */
export function starterWorkspace(language: Language = 'en'): OutputFile[] {
  const { name, levels, bands, ...words } = WORDS[language];
  const texts: Record<string, string> = {
    'pingan.json': `${JSON.stringify(settingsIn(language), null, 2)}\n`,
    'indicators.csv': headed('indicators', fillIn(INDICATORS, words)),
    'regions.csv': headed('regions', fillIn(REGIONS, words)),
    'coefficients.csv': headed('coefficients', COEFFICIENTS),
    ...guideFiles(language, { name, month: STARTER_MONTH, region: 'east' }),
  };
  for (const [region, text] of Object.entries(OBSERVATIONS))
    texts[`data/${STARTER_MONTH}/${region}.csv`] = headed('observations', fillIn(text, words));
  return Object.entries(texts).map(([file, text]) => ({ name: file, bytes: Buffer.from(text) }));
}
