import type { Localised } from '../model/localised.ts';

/** The sentences of signing, checking and verifying. */
export const verifyTexts = {
  verifyAbout: {
    en: 'check outputs against manifest, signature and inputs; or a published table; or a derivation alone',
    zh: '核验输出与输出清单、签名、输入是否相符；或核验已公布的表；或单独核验推导明细',
  },
  optionCheck: {
    en: 'write nothing: compare with the outputs that stand, exit 4 where they differ',
    zh: '不写文件：与现有输出比较，不一致则退出码为 4',
  },
  optionSign: {
    en: 'sign the manifest with this Ed25519 private key (PEM)',
    zh: '用该 Ed25519 私钥（PEM）为输出清单签名',
  },
  optionKey: {
    en: 'check the signature with this Ed25519 public key (PEM)',
    zh: '用该 Ed25519 公钥（PEM）核验签名',
  },
  optionOutputsOnly: {
    en: 'check digests and signature only: the inputs are not at hand',
    zh: '不核验输入，只核验摘要值和签名（输入不在手边时用）',
  },
  optionAnyBuild: {
    en: 'let outputs pass that another build of pingan computed',
    zh: '允许由 pingan 的其他版本（构建）计算的输出',
  },
  optionPublished: {
    en: 'compare a published table (CSV) with what is computed for --month',
    zh: '将已公布的表（CSV）与 --month 的计算结果比较',
  },
  optionTolerance: { en: 'how far a published figure may be off', zh: '公布数值允许的误差' },
  optionPartial: {
    en: 'let the published table leave regions out, as a top ten does',
    zh: '允许已公布的表只列部分地区，例如前十名',
  },
  optionPublishedSheet: { en: 'the sheet of a published workbook', zh: '已公布工作簿中的工作表' },
  passedOverColumns: { en: 'not compared: columns {columns}', zh: '未比较的列：{columns}' },
  passedOverRows: { en: 'passed over: lines {lines}, which name no region', zh: '略过未指明地区的行：{lines}' },
  notPublished: { en: 'not in the table: {count} regions (--partial)', zh: '表中未列的地区：{count} 个（--partial）' },
  optionDerivation: {
    en: 'derive the figures of a derivation.csv from one another, without the workspace',
    zh: '不用工作区，由 derivation.csv 自身的各列推算核验',
  },
  optionScores: {
    en: 'scores.csv or results.csv whose totals the contributions must sum to (default: beside the derivation)',
    zh: '各贡献值之和应等于其总分的 scores.csv 或 results.csv（默认：与推导明细同一文件夹）',
  },
  argumentFolder: { en: 'folder of one month, such as out/2018-09', zh: '某月的输出文件夹，例如 out/2018-09' },
  noPrivateKey: {
    en: '{path} holds no private key in PEM; make one with: openssl genpkey -algorithm ed25519',
    zh: '{path} 中没有 PEM 格式的私钥；可用 openssl genpkey -algorithm ed25519 生成',
  },
  noPublicKey: {
    en: '{path} holds no public key in PEM; take it from the private key with: openssl pkey -pubout',
    zh: '{path} 中没有 PEM 格式的公钥；可用 openssl pkey -pubout 由私钥导出',
  },
  encryptedKey: {
    en: 'the key in {path} is encrypted; decrypt it with: openssl pkey',
    zh: '{path} 中的密钥已加密；请用 openssl pkey 解密',
  },
  notEd25519: {
    en: 'the key in {path} is not an Ed25519 key; make one with: openssl genpkey -algorithm ed25519',
    zh: '{path} 中的密钥不是 Ed25519 密钥；可用 openssl genpkey -algorithm ed25519 生成',
  },
  oneSubject: {
    en: 'name one thing to verify: a folder such as out/2018-09, --published FILE, or --derivation FILE',
    zh: '请指定一个核验对象：文件夹（例如 out/2018-09）、--published FILE 或 --derivation FILE',
  },
  misplacedOption: { en: '{option} does not go with {subject}', zh: '{option} 不能与 {subject} 同用' },
  publishedMonth: { en: '--published needs --month', zh: '--published 须与 --month 同用' },
  badTolerance: {
    en: '--tolerance is "{value}"; write a number that is not negative, such as 0.01',
    zh: '--tolerance 的值 "{value}" 无效；请写非负数，例如 0.01',
  },
  verifiedPublished: {
    en: '{file}: {regions} regions, {figures} figures are as computed for {month}',
    zh: '{file}：{regions} 个地区的 {figures} 个数值与 {month} 的计算结果相符',
  },
  verifiedDerivation: {
    en: '{file}: {figures} figures in {rows} rows follow from one another',
    zh: '{file}：{rows} 行中的 {figures} 个数值经推算相互吻合',
  },
  derivationUnchecked: { en: 'not checked: {count} {what}', zh: '未核验：{count} 个{what}' },
  checked: { en: 'no difference: {months}', zh: '没有差异：{months}' },
  cause: { en: 'cause: {cause}', zh: '原因：{cause}' },
  oneConsequence: { en: '1 difference follows from that', zh: '由此产生 1 处差异' },
  consequenceCount: { en: '{count} differences follow from that', zh: '由此产生 {count} 处差异' },
  oneDifference: { en: '1 difference', zh: '1 处差异' },
  differenceCount: { en: '{count} differences', zh: '{count} 处差异' },
  moreDifferences: { en: '... and {count} more', zh: '……另有 {count} 处' },
  verifiedOutputs: {
    en: '{month}: {count} outputs are as the manifest says',
    zh: '{month}：{count} 个输出与输出清单相符',
  },
  verifiedInputs: {
    en: '{count} inputs are as the manifest says, and give the same outputs',
    zh: '{count} 个输入与输出清单相符，重算结果相同',
  },
  verifiedSignature: { en: 'the manifest is signed with the key {key}', zh: '输出清单由公钥 {key} 对应的私钥签名' },
  signatureUnchecked: {
    en: 'not checked: the signature; name the public key with --key',
    zh: '未核验签名；请用 --key 指定公钥',
  },
  importedUnchecked: {
    en: 'not checked: {files} (imported; not at hand in the workspace, SHA-256 in the manifest)',
    zh: '未核验：{files}（导入来源，不在工作区内；SHA-256 见输出清单）',
  },
  inputsUnchecked: {
    en: 'not checked: whether the inputs give these outputs (--outputs-only)',
    zh: '未核验输入能否得出这些输出（--outputs-only）',
  },
} as const satisfies Record<string, Localised>;
