import type { ReadOf } from './setting-kinds.ts';
import type { files } from './setting-table/files.ts';
import type { settingTable } from './setting-table/index.ts';

/** Months are written YYYY-MM and ordered as text. */
export type Month = string;

export type { Band, Label } from './setting-table/publication.ts';

/** A key as the program has it: name_en is nameEn. */
type Named<Key> = Key extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Tail>}` : Key;

type Read = ReadOf<typeof settingTable>;

type OwnKey = Exclude<keyof Read, keyof typeof files | '$schema'>;

/**
 * pingan.json, parsed and with its defaults filled in. The table of settings says what each one is; methods that may
 * differ by level are one name a level, the first that of the total, and bands the highest first.
 */
export type Settings = { readonly [Key in OwnKey as Named<Key>]: Read[Key] } & {
  readonly paths: ReadOf<typeof files>;
};

/** What treatments of outliers go by. */
export type TreatmentLimits = Pick<Settings, 'winsorize' | 'quantiles'>;

/** When a column is skewed (both limits reached), and from how many treated values on it is left at that. */
export type WinsorizeLimits = Settings['winsorize'];

/** What the mean and the standard deviation of a peer group become under z-score. */
export type ZScore = Settings['zscore'];

export type Ties = Settings['ranking']['ties'];
