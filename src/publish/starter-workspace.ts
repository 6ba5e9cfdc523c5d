import type { OutputFile } from '../audit/manifest.ts';
import type { Language } from '../model/localised.ts';
import { guideFiles, SCHEMA_FILE, STARTING_WARNINGS } from './workspace-guide.ts';

/** The month the starter workspace has data for. */
export const STARTER_MONTH = '2025-01';

const SETTINGS = {
  $schema: `./${SCHEMA_FILE}`,
  name: '示例指数',
  name_en: 'Example index',
  levels: ['dimension', 'domain', 'indicator'],
  scale: { floor: 60, ceiling: 100 },
  weights: 'percent',
  missing: 'exclude',
  minWeight: 0.3,
  bands: [
    { name: 'green', from: 90 },
    { name: 'blue', from: 80 },
    { name: 'orange', from: 70 },
    { name: 'red', from: 60 },
  ],
  warnings: STARTING_WARNINGS,
  synthetic: true,
};

const INDICATORS = `code,parent,name,name_en,weight,direction,unit,adjust_by,per,scoring,worst,best,source
A,,生产安全,Work safety,60,,,,,,,,
A1,A,交通安全,Traffic,100,,,,,,,,
A11,A1,道路交通事故死亡人数,Road deaths,70,negative,人,vehicles,1,,,,invented
A12,A1,道路交通事故起数,Road accidents,30,negative,起,vehicles,1,,,,invented
B,,食品安全,Food safety,40,,,,,,,,
B1,B,抽检,Inspections,100,,,,,,,,
B11,B1,食品抽检合格率,Food samples that pass,60,positive,%,,,goalposts,90,100,invented
B12,B1,食品投诉件数,Food complaints,40,negative,件,population,1,,,,invented
`;

const REGIONS = `code,name,name_en,level,parent
east,东城,East,county,
north,北城,North,county,
south,南城,South,county,
west,西城,West,county,
`;

const COEFFICIENTS = `region,from,population,vehicles
east,2025-01,52.3,14.1
north,2025-01,31.8,9.6
south,2025-01,88.4,26.2
west,2025-01,45,11.7
`;

const OBSERVATIONS: Readonly<Record<string, string>> = {
  east: 'indicator,value,status,note\nA11,3,,\nA12,41,,\nB11,98.2,,\nB12,17,,\n',
  north: 'indicator,value,status,note\nA11,1,,\nA12,30,P,provisional\nB11,96.5,,\nB12,9,,\n',
  south: 'indicator,value,status,note\nA11,4,,\nA12,66,,\nB11,99.1,,\nB12,35,E,estimated\n',
  west: 'indicator,value,status,note\nA11,2,,\nA12,52,,\nB11,,L,not sampled this month\nB12,12,,\n',
};

/**
 * The files of a small complete workspace: three levels, adjusted, one missing value, four bands; all invented. In
 * Chinese its outputs are for Excel, which knows UTF-8 by a byte-order mark.
 */
export function starterWorkspace(language: Language = 'en'): OutputFile[] {
  const settings = language === 'zh' ? { ...SETTINGS, bom: true } : SETTINGS;
  const texts: Record<string, string> = {
    'pingan.json': `${JSON.stringify(settings, null, 2)}\n`,
    'indicators.csv': INDICATORS,
    'regions.csv': REGIONS,
    'coefficients.csv': COEFFICIENTS,
    ...guideFiles(language, {
      name: language === 'zh' ? SETTINGS.name : SETTINGS.name_en,
      month: STARTER_MONTH,
      region: 'east',
    }),
  };
  for (const [region, text] of Object.entries(OBSERVATIONS)) texts[`data/${STARTER_MONTH}/${region}.csv`] = text;
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
}
