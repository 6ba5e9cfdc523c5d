import { fillIn, type Language, type Localised } from '../model/localised.ts';
import type { DifferenceCode, DifferenceList } from './differences.ts';

/** The differences that others follow from, by what they are about. */
const CAUSES = {
  manifest: ['missing-manifest', 'malformed-manifest'],
  input: ['changed-input', 'changed-import', 'removed-input', 'added-input'],
  tool: ['other-tool'],
  output: ['missing-output', 'added-output', 'changed-output', 'swapped-output'],
  signature: ['missing-signature', 'malformed-envelope', 'other-payload', 'other-key', 'wrong-signature'],
  record: ['changed-manifest'],
} as const satisfies Readonly<Record<string, readonly DifferenceCode[]>>;

const texts = {
  manifest: {
    en: 'the manifest {files} is missing or cannot be read',
    zh: '输出清单 {files} 缺失或无法读取',
  },
  input: { en: 'changed since the outputs were written: {files}', zh: '输出写成之后输入有改动：{files}' },
  tool: { en: 'another build of pingan computed the outputs', zh: '输出由 pingan 的另一版本（构建）计算' },
  output: { en: 'changed after it was written: {files}', zh: '写成之后有改动：{files}' },
  digest: {
    en: 'the inputs give exactly these outputs, and only the digest of {files} differs: the manifest may be what was altered',
    zh: '由输入重算的结果与输出完全相同，仅 {files} 的摘要值不符：被改动的可能是输出清单',
  },
  signature: { en: 'the signature does not vouch for this manifest: {files}', zh: '签名不能证明这份输出清单：{files}' },
  record: {
    en: 'the inputs and outputs agree, and the manifest says something else: the manifest may be what was altered',
    zh: '输入与输出相符，而输出清单与之不符：被改动的可能是输出清单',
  },
} as const satisfies Readonly<Record<string, Localised>>;

type CauseName = keyof typeof texts;

/** Whether a difference is about an input: its file is one of the workspace, not of the folder of outputs. */
export function isOfInput(code: DifferenceCode): boolean {
  return (CAUSES.input as readonly DifferenceCode[]).includes(code);
}

/** One cause of the differences of a folder. */
export interface Cause {
  readonly name: CauseName;
  readonly files: readonly string[];
}

/** What differs, led back to what was changed. */
export interface CauseReport {
  /** In the order in which data goes from inputs to outputs. */
  readonly causes: readonly Cause[];
  /** How many differences are no cause and follow from one. */
  readonly consequences: number;
}

/** Files that are named in a sentence; the rest are counted. */
const NAMED = 3;

/**
 * Parts the differences of a folder into causes and what follows from them.
 * @param recomputed whether the inputs were at hand, so that outputs without a differing figure are known to be right.
 */
export function causesOf(list: DifferenceList, recomputed: boolean): CauseReport {
  const found = (Object.keys(CAUSES) as (keyof typeof CAUSES)[]).map((name) => {
    return { name, files: list.filesOf(CAUSES[name]), count: list.countOf(CAUSES[name]) };
  });
  const consequences = found.reduce((left, { count }) => left - count, list.count);
  const outputs = found.find(({ name }) => name === 'output')?.count;
  const digestsAlone = recomputed && consequences === 0 && outputs === list.countOf(['changed-output']);
  const causes = found.filter(({ count }) => count > 0);
  return {
    causes: causes.map(({ name, files }) => ({ name: name === 'output' && digestsAlone ? 'digest' : name, files })),
    consequences,
  };
}

/** A cause as a sentence. */
export function causeMessage({ name, files }: Cause, language: Language): string {
  const more = files.length - NAMED;
  const rest = { en: ` and ${more} more`, zh: ` 等 ${files.length} 个文件` }[language];
  const named = files.slice(0, NAMED).join(language === 'zh' ? '、' : ', ');
  return fillIn(texts[name][language], { files: more > 0 ? named + rest : named });
}
