import type { Exact } from '../../model/exact.ts';
import type { Localised } from '../../model/localised.ts';
import type { Settings } from '../../model/settings.ts';
import type { GivenName } from '../../model/term.ts';
import { toShortText } from '../../numeric/text.ts';
import { type Area, areaIn, cellIn } from './addresses.ts';
import type { Layout } from './layout.ts';
import { type CellName, heading, input, numberOf, type Sheet, title, words } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

/** Digits of a double that arithmetic leaves sound. */
const SOUND_DIGITS = 13;

interface Setting {
  readonly name: string;
  readonly value: number;
  readonly about: Localised;
}

function setting(name: string, value: Exact | number, en: string, zh: string): Setting {
  return { name, value: typeof value === 'number' ? value : numberOf(value), about: { en, zh } };
}

/** To how many places scores can be told apart where they have so many before the point. */
function soundPlaces({ scale }: Settings): number {
  const [whole = ''] = toShortText(scale.ceiling).replace('-', '').split('.');
  return Math.max(1, SOUND_DIGITS - whole.length);
}

function settingsOf(settings: Settings): readonly Setting[] {
  const { scale, decimals, zscore, minAvailability, quantiles } = settings;
  const places = soundPlaces(settings);
  return [
    setting('scale_floor', scale.floor, 'what the worst scores', '最差者的得分（得分下限）'),
    setting('scale_ceiling', scale.ceiling, 'what the best scores', '最优者的得分（得分上限）'),
    setting('decimals', decimals, 'published decimals', '公布的小数位数'),
    setting(
      'snap_places',
      Math.max(1, places - decimals),
      'decimals to which score x 10^decimals is rounded before a half is looked for: a double holds no more',
      '判断是否恰为一半之前，得分 × 10^decimals 先取到的小数位数：双精度数的有效位数所限',
    ),
    setting('compare_places', places, 'decimals by which unrounded scores are compared', '未修约得分比较时的小数位数'),
    setting('tie', 1e-12, 'how near, relatively, two values tie', '相对差不超过此值即视为相等'),
    setting('z_mean', zscore.mean, 'z-score: what the mean becomes', '标准化法：均值对应的得分'),
    setting('z_sd', zscore.sd, 'z-score: what the standard deviation becomes', '标准化法：一个标准差对应的得分差'),
    setting('quantile_low', quantiles.low, 'clip-quantiles: the low share', '分位数截断：低分位点'),
    setting('quantile_high', quantiles.high, 'clip-quantiles: the high share', '分位数截断：高分位点'),
    setting('min_availability', minAvailability, 'screen: the share that must be reported', '上报率筛选：最低上报率'),
  ];
}

/** The names that settings have in formulas. */
const NAMES: Readonly<Partial<Record<GivenName, string>>> = {
  floor: 'scale_floor',
  ceiling: 'scale_ceiling',
  mean: 'z_mean',
  sd: 'z_sd',
  p_low: 'quantile_low',
  p_high: 'quantile_high',
};

/** The cell of a setting that formulas use; undefined if each indicator has its own. */
export function settingCell(name: GivenName): string | undefined {
  return NAMES[name];
}

const HEADS: readonly Localised[] = [
  { en: 'name', zh: '名称' },
  { en: 'value', zh: '值' },
  { en: 'meaning', zh: '含义' },
];
const BAND_HEADS: readonly Localised[] = [
  { en: 'band from', zh: '等级起点' },
  { en: 'band', zh: '等级' },
];
const FIRST = 2;

/** The row of the lowest band. */
function firstBand(settings: Settings): number {
  return FIRST + settingsOf(settings).length + 2;
}

/** The cells of the bands' limits, or of their names, the lowest first. */
export function bandCells(layout: Layout, part: 'from' | 'name'): string {
  const { settings } = layout.computed.workspace;
  const column = part === 'from' ? 0 : 1;
  const row = firstBand(settings);
  const area: Area = { from: { column, row }, to: { column, row: row + settings.bands.length - 1 } };
  return areaIn(layout.name('settings'), area, 'both');
}

/** The names that formulas call the settings by. */
export function settingNames(layout: Layout): readonly CellName[] {
  const sheet = layout.name('settings');
  return settingsOf(layout.computed.workspace.settings).map(({ name }, at) => {
    return { name, reference: cellIn(sheet, 1, FIRST + at, 'both') };
  });
}

/** The settings, each in a cell with a name, and the bands. */
export function settingsSheet(layout: Layout): Sheet {
  const { settings } = layout.computed.workspace;
  const note = 'pingan.json';
  const own = settingsOf(settings).map(({ name, value, about }) => {
    return [words(name), input(value, note), words(layout.say(about))];
  });
  const bands = [...settings.bands]
    .reverse()
    .map(({ name, from }) => [input(numberOf(from), note), input(layout.label(name), note)]);
  const head = (texts: readonly Localised[]) => texts.map((text) => heading(layout.say(text)));
  return {
    name: layout.name('settings'),
    widths: [20, 14, 90],
    frozen: { rows: FIRST, columns: 1 },
    heights: new Map(),
    rows: [
      [title(layout.say(sheetTitles.settings))],
      head(HEADS),
      ...own,
      ...(bands.length === 0 ? [] : [[], head(BAND_HEADS), ...bands]),
    ],
  };
}
