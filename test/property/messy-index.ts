import fc from 'fast-check';

/** Something that tables name, with all its names. */
export interface Item {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** '' of a region. */
  readonly unit: string;
}

/** The index that messy tables tell of, and its figures as decimals by region and indicator; '' where one is missing. */
export interface CleanIndex {
  readonly indicators: readonly Item[];
  readonly regions: readonly Item[];
  readonly values: readonly (readonly string[])[];
}

export const MONTH = '2025-01';

const INDICATORS: readonly Item[] = [
  { code: 'GDP', name: '地区生产总值', nameEn: 'Gross domestic product', unit: '亿元' },
  { code: 'REV', name: '一般公共预算收入', nameEn: 'General public budget revenue', unit: '万元' },
  { code: 'URB', name: '城镇化率', nameEn: 'Urbanisation rate', unit: '%' },
  { code: 'C1', name: '每万辆车死亡人数', nameEn: 'Deaths per 10,000 vehicles', unit: '人' },
  { code: '2.1', name: '空气质量优良天数比例', nameEn: 'Days of good air', unit: '%' },
  { code: 'D_4', name: '研发经费', nameEn: 'R&D expenditure', unit: '' },
];

const REGIONS: readonly Item[] = [
  { code: '330106', name: '西湖区', nameEn: 'Xihu', unit: '' },
  { code: '330102', name: '上城区', nameEn: 'Shangcheng', unit: '' },
  { code: '331082', name: '临海市', nameEn: 'Linhai', unit: '' },
  { code: 'yiwu', name: '义乌市', nameEn: 'Yiwu', unit: '' },
  { code: '330822', name: '常山县', nameEn: 'Changshan', unit: '' },
];

/** A decimal that a spreadsheet can hold as it was typed, without zeros behind its fraction. */
function decimalText([figure, places]: [number, number]): string {
  const digits = `${Math.abs(figure)}`.padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
  return figure < 0 && text !== '0' ? `-${text}` : text;
}

const figure: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 6, arbitrary: fc.tuple(fc.integer({ min: -9_999, max: 9_999_999 }), fc.nat(3)).map(decimalText) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(100), fc.nat(1)).map(decimalText) },
);

type Grid = readonly (readonly string[])[];

const grid: fc.Arbitrary<Grid> = fc.array(fc.array(figure, { minLength: 6, maxLength: 6 }), {
  minLength: 5,
  maxLength: 5,
});

function valuesOf({ indicators, regions }: Pick<CleanIndex, 'indicators' | 'regions'>, drawn: Grid): Grid {
  return regions.map((_, row) => indicators.map((_, column) => drawn[row]?.[column] ?? ''));
}

/** Two to six indicators and two to five regions, with a figure or none for each. */
export const cleanIndex: fc.Arbitrary<CleanIndex> = fc
  .record({
    indicators: fc.shuffledSubarray([...INDICATORS], { minLength: 2 }),
    regions: fc.shuffledSubarray([...REGIONS], { minLength: 2 }),
    drawn: grid,
  })
  .map(({ drawn, ...named }) => ({ ...named, values: valuesOf(named, drawn) }));

/** The index of several months: the same indicators and regions with figures of each. */
export type CleanMonths = ReadonlyMap<string, CleanIndex>;

const MONTHS = [MONTH, '2025-02', '2025-03', '2025-10', '2025-11', '2024-12'];

/** An index of two to four months. */
export const cleanMonths: fc.Arbitrary<CleanMonths> = fc
  .tuple(cleanIndex, fc.subarray(MONTHS, { minLength: 2, maxLength: 4 }), fc.tuple(grid, grid, grid, grid))
  .map(([index, months, drawn]) => {
    return new Map(months.map((month, at) => [month, { ...index, values: valuesOf(index, drawn[at] ?? []) }]));
  });

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text}"` : text;
}

/** The definition of the index: each figure moves its score, since the goalposts lie beyond all of them. */
export function definition({ indicators, regions }: CleanIndex): Record<string, string> {
  const settings = {
    name: 'Messy tables',
    levels: ['indicator'],
    weights: 'equal',
    missing: 'exclude',
    plausibility: false,
    observations: 'data/{month}.csv',
  };
  const leaves = indicators.map(({ code, name, nameEn, unit }) => {
    return `${code},,${name},${quoted(nameEn)},positive,goalposts,${unit},-10000000,20000000\n`;
  });
  return {
    'pingan.json': JSON.stringify(settings),
    'indicators.csv': `code,parent,name,name_en,direction,scoring,unit,worst,best\n${leaves.join('')}`,
    'regions.csv': `code,name,name_en,level\n${regions.map(({ code, name, nameEn }) => `${code},${name},${nameEn},county\n`).join('')}`,
  };
}

/** The figures as the format has them: a row each, with the status of those that are missing. */
export function cleanFile({ indicators, regions, values }: CleanIndex): string {
  const rows = regions.flatMap(({ code: region }, row) => {
    return indicators.map(({ code }, column) => {
      const value = values[row]?.[column] ?? '';
      return `${region},${code},${value},${value === '' ? 'L' : ''}\n`;
    });
  });
  return `region,indicator,value,status\n${rows.join('')}`;
}
