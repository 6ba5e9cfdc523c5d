import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeIn, EAST, refuses, warnsOf } from '../../support/bad-input.ts';
import { smallWorkspace, withFolder } from '../../support/workspace-files.ts';

const REGIONS = 'code,name,level\neast,东城,county\nwest,West,county\n';

/** The results of the small workspace with these regions. */
function resultsWith(regions: string | Buffer): Promise<string> {
  return withFolder(smallWorkspace({ 'regions.csv': regions }), async (folder) => {
    const { code } = await computeIn(folder);
    expect(code).toBe(0);
    return readFileSync(join(folder, 'out/2018-09/results.csv'), 'utf8');
  });
}

describe('encodings', () => {
  it('give the same results, whatever the file was saved as', async () => {
    const results = await resultsWith(REGIONS);
    expect(results).toContain('东城');
    const [head = '', tail = ''] = REGIONS.split('东城');
    // 东城 is B6AB B3C7 in GB18030.
    const gb18030 = Buffer.concat([Buffer.from(head), Buffer.from('b6abb3c7', 'hex'), Buffer.from(tail)]);
    expect(await resultsWith(gb18030)).toBe(results);
    expect(await resultsWith(`\ufeff${REGIONS}`)).toBe(results);
    expect(await resultsWith(REGIONS.replaceAll('\n', '\r\n'))).toBe(results);
    expect(await resultsWith(REGIONS.replace(/[^,\n]+/g, '"$&"'))).toBe(results);
  });
});

/** Regions with a name in these bytes. */
function named(bytes: Buffer): Record<string, Buffer> {
  const [head, tail] = [Buffer.from('code,name,level\neast,'), Buffer.from(',county\nwest,West,county\n')];
  return { 'regions.csv': Buffer.concat([head, bytes, tail]) };
}

refuses('encodings', [
  {
    title: 'a name in windows-1252, with what it may be',
    files: named(Buffer.from('Köln', 'latin1')),
    en: 'regions.csv:2:7 error bad-encoding: the text is not UTF-8 and does not read as Chinese in GB18030; save it as UTF-8, or set "encoding" in pingan.json to the one in which it reads right: windows-1252 "Köln", gb18030 "K鰈n", big5 "K闤n", windows-1250 "Köln", windows-1251 "Kцln"',
    zh: 'regions.csv:2:7 错误 bad-encoding：文本不是 UTF-8，按 GB18030 也读不出中文；请另存为 UTF-8，或把 pingan.json 中的 "encoding" 设为读出正确文字的编码：windows-1252 "Köln"、gb18030 "K鰈n"、big5 "K闤n"、windows-1250 "Köln"、windows-1251 "Kцln"',
  },
  {
    title: 'UTF-8 that was read as GBK and saved again',
    files: { 'regions.csv': 'code,name,level\neast,鍖楀煄,county\nwest,West,county\n' },
    en: 'regions.csv:2:6 error mojibake: "鍖楀煄" is "北城" in UTF-8, once read as GBK; export it again from where it came, as UTF-8; where no character was lost, "iconv -f UTF-8 -t GB18030" undoes it',
    zh: 'regions.csv:2:6 错误 mojibake："鍖楀煄" 应为 "北城"：UTF-8 文本曾被误作 GBK 读取；请从原处重新导出为 UTF-8；若没有丢失字符，可用 "iconv -f UTF-8 -t GB18030" 还原',
  },
  {
    title: 'UTF-8 under a setting that says GBK',
    settings: { encoding: 'gbk' },
    files: { 'regions.csv': 'code,name,level\neast,北城,county\nwest,West,county\n' },
    en: 'regions.csv:2:6 error mojibake: "鍖楀煄" is "北城" in UTF-8, once read as GBK; correct "encoding" in pingan.json, which is "gbk"',
    zh: 'regions.csv:2:6 错误 mojibake："鍖楀煄" 应为 "北城"：UTF-8 文本曾被误作 GBK 读取；请更正 pingan.json 中的 "encoding"（现为 "gbk"）',
  },
  {
    title: 'a line that is not what the setting says',
    settings: { encoding: 'utf-8' },
    files: named(Buffer.from('b6abb3c7', 'hex')),
    en: 'regions.csv:2:1 error broken-encoding: this line is not utf-8, which "encoding" in pingan.json names; correct the setting, or save the file anew',
    zh: 'regions.csv:2:1 错误 broken-encoding：该行不是 utf-8，而 pingan.json 中的 "encoding" 指定了它；请更正该设置，或重新保存文件',
  },
  {
    title: 'a setting that names no encoding',
    settings: { encoding: 'ansi' },
    en: 'pingan.json:8:15 error bad-setting: "encoding" is "ansi"; write the name of an encoding, such as "gb18030", "big5" or "windows-1252"',
    zh: 'pingan.json:8:15 错误 bad-setting："encoding" 的值是 "ansi"；请写编码名称，例如 "gb18030"、"big5" 或 "windows-1252"',
  },
  {
    title: 'a workbook called .csv',
    files: { [EAST]: Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(60, 7)]) },
    en: 'data/2018-09/east.csv:1:1 error not-text: the file is a workbook or another zip archive, not CSV; read it with "pingan import", or save its table as CSV in UTF-8',
    zh: 'data/2018-09/east.csv:1:1 错误 not-text：该文件是工作簿或其他 zip 压缩文件，不是 CSV；请用 "pingan import" 读取，或把表格另存为 UTF-8 编码的 CSV',
  },
]);

warnsOf('encodings', [
  {
    title: 'nothing where the setting names the encoding',
    settings: { encoding: 'windows-1252' },
    files: named(Buffer.from('Köln', 'latin1')),
    en: [],
    zh: [],
  },
]);
