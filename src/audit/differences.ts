import { COLON, fillIn, type Language, type Localised, listed } from '../model/localised.ts';
import { elided } from '../model/shown-text.ts';
import { visible } from '../model/visible.ts';

/** Every way in which what is verified can differ from what it should be. */
export const differenceTable = {
  'missing-folder': {
    en: 'there is no such folder to compare with; compute it first',
    zh: '没有可供核验的文件夹；请先计算',
  },
  'missing-manifest': {
    en: 'there is no manifest, so nothing vouches for the folder',
    zh: '没有输出清单，文件夹无从核验',
  },
  'malformed-manifest': {
    en: 'this is not a manifest as pingan writes it: {reason}',
    zh: '不是 pingan 写出的输出清单：{reason}',
  },
  'changed-manifest': {
    en: '{column} is {found}, recomputed: {expected}',
    zh: '{column} 文件中为“{found}”，重算为“{expected}”',
  },
  'other-tool': {
    en: 'computed by {found}, this is {expected}; to let another build pass, add --any-build',
    zh: '由 {found} 计算，当前为 {expected}；如允许其他版本（构建），请加 --any-build',
  },
  'missing-output': { en: 'the file is missing', zh: '文件缺失' },
  'added-output': { en: 'the file is not one of the outputs', zh: '该文件不是输出文件' },
  'changed-output': {
    en: 'the file has {found}, the manifest says {expected}',
    zh: '文件为 {found}，输出清单记录为 {expected}',
  },
  'swapped-output': { en: 'the file holds what belongs to {other}', zh: '文件内容属于 {other}' },
  'missing-signature': { en: 'there is no signature to check with the key', zh: '没有可用公钥核验的签名' },
  'malformed-envelope': { en: 'this is not a DSSE envelope: {reason}', zh: '不是 DSSE 封装：{reason}' },
  'other-payload': { en: 'what is signed is not this manifest', zh: '签名的内容不是这份输出清单' },
  'other-key': {
    en: 'signed by {found}, the key given is {expected}',
    zh: '签名公钥为 {found}，给出的公钥为 {expected}',
  },
  'wrong-signature': { en: 'the signature does not fit what is signed', zh: '签名与所签内容不符' },
  'changed-input': {
    en: 'the input has {found}, the manifest says {expected}',
    zh: '输入为 {found}，输出清单记录为 {expected}',
  },
  'changed-import': {
    en: 'the file has {found}, and had {expected} when it was imported; import it again, or put back what was imported',
    zh: '该文件现为 {found}，导入时为 {expected}；请重新导入，或恢复导入时的文件',
  },
  'removed-input': { en: 'the input is not read any more', zh: '该输入已不再读取' },
  'added-input': { en: 'the input is not in the manifest', zh: '该输入不在输出清单中' },
  'missing-column': { en: 'the column {column} is missing', zh: '缺少 {column} 列' },
  'added-column': { en: 'the column {column} is not computed', zh: '{column} 列并非计算所得' },
  'missing-row': { en: 'the row is missing', zh: '缺少该行' },
  'added-row': { en: 'the row is not computed', zh: '该行并非计算所得' },
  'changed-figure': {
    en: '{column}: "{found}" -> "{expected}"',
    zh: '{column} 文件中为“{found}”，重算为“{expected}”',
  },
  'changed-order': { en: 'the same rows in another order', zh: '各行相同，次序不同' },
  'changed-form': { en: 'written in another way: {reason}', zh: '写法不同：{reason}' },
  'published-figure': {
    en: '{column} is published as "{found}", computed: "{expected}"',
    zh: '{column} 公布为“{found}”，计算为“{expected}”',
  },
  'unpublished-region': { en: 'the region is computed but not published', zh: '该地区已计算但未公布' },
  'underived-figure': {
    en: '{column} is "{found}", derived from {from}: "{expected}"',
    zh: '{column} 为“{found}”，由 {from} 推得“{expected}”',
  },
  'unscorable-figure': {
    en: '{from} holds what cannot be scored by its method',
    zh: '{from} 中有该方法无法计分的内容',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export type DifferenceCode = keyof typeof differenceTable;

/** One difference: data, not prose. Its place is the file, and for a figure the region and the node. */
export interface Difference {
  readonly code: DifferenceCode;
  readonly file: string;
  /** The line of the file, where it is about a cell of a table that was handed over. */
  readonly line?: number;
  readonly region?: string;
  /** Or indicator. */
  readonly node?: string;
  readonly column?: string;
  readonly expected?: string | Localised;
  readonly found?: string | Localised;
  /** The output that a file holds instead of its own. */
  readonly other?: string;
  /** The columns a figure was derived from. */
  readonly from?: string;
  readonly reason?: string | Localised;
}

/** How many differences are kept and shown; the rest are counted. */
export const SHOWN_DIFFERENCES = 100;

/** Differences that were found: the first, and how many there are in all. */
export type FoundDifferences = Pick<DifferenceList, 'shown' | 'count'>;

/** Differences in the order they were found, in bounded memory: the first are kept, all are counted. */
export class DifferenceList {
  readonly #kept: Difference[] = [];
  /** How many of a code each file has. */
  readonly #tally = new Map<DifferenceCode, Map<string, number>>();
  #count = 0;

  add(difference: Difference): void {
    this.#count += 1;
    const files = this.#tally.get(difference.code) ?? new Map<string, number>();
    files.set(difference.file, (files.get(difference.file) ?? 0) + 1);
    this.#tally.set(difference.code, files);
    if (this.#kept.length < SHOWN_DIFFERENCES) this.#kept.push(difference);
  }

  /** Takes over what was found elsewhere; in a folder, with its files named from above it. */
  addAll(other: FoundDifferences, folder?: string): void {
    const above = folder === undefined ? '' : `${folder}/`;
    for (const difference of other.shown) this.add({ ...difference, file: `${above}${difference.file}` });
    this.#count += other.count - other.shown.length;
  }

  get count(): number {
    return this.#count;
  }

  /** How many have one of the codes; of lists taken over, those that were kept. */
  countOf(codes: readonly DifferenceCode[]): number {
    const counts = codes.flatMap((code) => [...(this.#tally.get(code)?.values() ?? [])]);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** The files with one of the codes, in the order they were found. */
  filesOf(codes: readonly DifferenceCode[]): string[] {
    return [...new Set(codes.flatMap((code) => [...(this.#tally.get(code)?.keys() ?? [])]))];
  }

  /** The first: `count` tells whether there were more. */
  get shown(): readonly Difference[] {
    return this.#kept;
  }
}

/** How much of a text a message holds. */
const SHOWN_CHARACTERS = 200;

/** What differs, in one language. */
export function differenceMessage({ code, ...values }: Difference, language: Language): string {
  const texts = Object.entries(values).map(([name, value]: [string, string | number | Localised]) => {
    if (name === 'from') return [name, listed(`${value}`.split(', '), language)] as const;
    return [
      name,
      typeof value === 'object' ? value[language] : elided(`${value}`, SHOWN_CHARACTERS, language),
    ] as const;
  });
  return fillIn(differenceTable[code][language], Object.fromEntries(texts));
}

/** A difference as a line: file, region, node: code: what differs. */
export function differenceLine(difference: Difference, language: Language): string {
  const { file, line: number, region, node, code } = difference;
  const at = number === undefined ? file : `${file}:${number}`;
  const place = [at, region, node].filter((part) => part !== undefined && part !== '').join(' ');
  const colon = COLON[language];
  return visible(`${place}${colon}${code}${colon}${differenceMessage(difference, language)}`);
}

/** A difference as data for machines, its message in one language. */
export function differenceData(difference: Difference, language: Language): object {
  const { code, file, line = null, region = null, node = null } = difference;
  const { column = null } = difference;
  const [expected = null, found = null] = [difference.expected, difference.found].map((value) => {
    return typeof value === 'object' ? value.en : value;
  });
  const message = differenceMessage(difference, language);
  return { code, file, line, region, node, column, expected, found, message };
}
